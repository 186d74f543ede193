import type { Interaction } from '../../../assessment/items/item.js';
import type { Sentence } from '../../../document/index.js';
import { compose, concat, type Markup } from '../../markup.js';
import type { ImportOptions } from '../../writer.js';
import { clozeAnswer, clozeFeedback, clozeOption, codeText, type MoodleHtml, moodleSentence } from './escape.js';

type Table = Extract<Interaction, { readonly kind: 'table' }>;

/** A table with a field in every blank, one mark each; wrong entries that ideas predict carry their feedback. */
export function tableFields({ table, key, expected }: Table, { feedback }: ImportOptions): MoodleHtml {
  let blank = -1;
  const head = concat(
    table.columns.map((column) => compose<'moodle-html'>`<th scope="col">${moodleSentence(column)}</th>`),
  );
  const rows = table.rows.map(({ head: title, cells }) => {
    const fields = cells.map((cell) => {
      if ('given' in cell) return compose<'moodle-html'>`<td><code>${codeText(cell.given)}</code></td>`;
      blank++;
      const right = key[blank] ?? '';
      const wrong = new Map<string, Sentence>();
      for (const { answer, feedback: sentence } of expected) {
        const entry = typeof answer === 'number' ? undefined : answer[blank];
        if (entry !== undefined && entry !== right && !wrong.has(entry)) wrong.set(entry, sentence);
      }
      return compose<'moodle-html'>`<td>${fieldFor(right, cell.choices, wrong, feedback !== 'none')}</td>`;
    });
    return compose<'moodle-html'>`<tr><th scope="row">${moodleSentence(title)}</th>${concat(fields)}</tr>`;
  });
  return compose`<table class="table table-sm"><thead><tr>${head}</tr></thead><tbody>${concat(rows)}</tbody></table>`;
}

function fieldFor(
  right: string,
  choices: readonly string[] | undefined,
  wrong: ReadonlyMap<string, Sentence>,
  withFeedback: boolean,
): Markup<'moodle-html'> {
  const said = (entry: string): MoodleHtml => {
    const sentence = wrong.get(entry);
    return sentence === undefined || !withFeedback
      ? concat<'moodle-html'>([])
      : compose<'moodle-html'>`#${clozeFeedback(moodleSentence(sentence))}`;
  };
  if (choices !== undefined) {
    const options = choices.map((choice) =>
      choice === right
        ? compose<'moodle-html'>`=${clozeOption(choice)}`
        : compose<'moodle-html'>`${clozeOption(choice)}${said(choice)}`,
    );
    return compose`{1:MULTICHOICE:${concat(options, '~')}}`;
  }
  const taken = new Set(spellings(right));
  const entries = [...wrong.keys()].flatMap((entry) =>
    spellings(entry)
      .filter((each) => !taken.has(each))
      .map((each) => compose<'moodle-html'>`%0%${clozeAnswer(each)}${said(entry)}`),
  );
  const keys = spellings(right).map((each) => compose<'moodle-html'>`=${clozeAnswer(each)}`);
  return compose`{1:SHORTANSWER_C:${concat([...keys, ...entries], '~')}}`;
}

/** A value as learners type it: with either kind of quotation marks, with and without blanks after commas. */
function spellings(value: string): readonly string[] {
  const quoted = [value, value.replaceAll('"', "'")];
  return [...new Set([...quoted, ...quoted.map((each) => each.replaceAll(/([,:]) /g, '$1'))])];
}

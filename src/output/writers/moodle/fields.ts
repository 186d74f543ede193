import type { Interaction } from '../../../assessment/items/item.js';
import { HeapsheetError } from '../../../errors.js';
import { compose, concat, markup } from '../../markup.js';
import { sheetWords } from '../../words.js';
import { clozeAnswer, clozeFeedback, type MoodleHtml, moodleSentence, proseText } from './escape.js';
import { type TypedAnswer, typedAnswers } from './typed-answers.js';

type Lines = Extract<Interaction, { readonly kind: 'lines' }>;

/**
 * A cloze field for every line of the output, each with the same share of the marks; a line without anything to type
 * is shown as such. Marks in a cloze are whole numbers: the points where they can be shared, else one a line.
 * @throws HeapsheetError IMPOSSIBLE_REQUEST where nothing is printed, so that there is nothing to type.
 */
export function lineFields(
  interaction: Lines,
  { points, label, feedback }: { readonly points: number; readonly label: string; readonly feedback: boolean },
): MoodleHtml {
  const typed = interaction.key.filter((line) => line.trim() !== '').length;
  if (typed === 0)
    throw new HeapsheetError('IMPOSSIBLE_REQUEST', `item ${label}: there is no output to type in Moodle`);
  const share = points / typed;
  const mark = markup<'moodle-html'>(String(Number.isInteger(share) && share > 0 ? share : 1));
  return concat(
    interaction.key.map((line, index) =>
      line.trim() === ''
        ? compose`<div>${proseText(sheetWords.emptyLine)}</div>`
        : compose`<div>{${mark}:SHORTANSWER_C:${alternatives(typedAnswers(interaction, index, label), feedback)}}</div>`,
    ),
  );
}

function alternatives(answers: readonly TypedAnswer[], withFeedback: boolean): MoodleHtml {
  return concat(
    answers.map(({ text, right, feedback }) => {
      const answer = right ? compose`=${clozeAnswer(text)}` : compose`%0%${clozeAnswer(text)}`;
      if (feedback === undefined || !withFeedback) return answer;
      return compose`${answer}#${clozeFeedback(moodleSentence(feedback))}`;
    }),
    '~',
  );
}

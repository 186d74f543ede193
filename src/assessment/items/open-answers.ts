import type { Answer, BlankTable, Prompt } from '../../content/questions/index.js';
import { plain, type Sentence } from '../../document/index.js';
import { Random } from '../../random/index.js';
import type { Answers } from './answers.js';
import type { ItemRecipe } from './compose.js';
import { feedbackFor } from './feedback.js';
import type { Expected, Interaction } from './item.js';
import { ranked } from './offered.js';

const MOST_EXPECTED = 6;

/** Wrong answers that ideas predict for an open question, the likeliest first. */
export function expectedOf(answers: Answers, targets: readonly string[]): readonly Expected[] {
  const key = answers.key.kind;
  return ranked(answers.wrong, targets)
    .filter(({ answer }) => answer.kind === key)
    .slice(0, MOST_EXPECTED)
    .flatMap(({ answer, ideas }) => {
      const value = written(answer);
      if (value === undefined) return [];
      return [{ answer: value, misconceptions: ideas.map(({ idea }) => idea.id), feedback: feedbackFor(ideas) }];
    });
}

function written(answer: Answer): Expected['answer'] | undefined {
  switch (answer.kind) {
    case 'number':
      return answer.value;
    case 'lines':
      return answer.lines;
    case 'cells':
      return answer.cells;
    case 'order':
      return answer.ids;
    default:
      return undefined;
  }
}

/** Blanks of a table; undefined where the run fills in another number of them. */
export function tableOf(
  { table }: Prompt,
  answers: Answers,
  right: Sentence,
  targets: readonly string[],
): Interaction | undefined {
  const { key } = answers;
  if (table === undefined || key.kind !== 'cells') return undefined;
  const blanks = table.rows.flatMap(({ cells }) => cells).filter((cell) => 'choices' in cell);
  if (blanks.length === 0 || blanks.length !== key.cells.length) return undefined;
  const expected = expectedOf(answers, targets).flatMap((each) => {
    const { answer } = each;
    if (typeof answer === 'number' || answer.length !== blanks.length) return [];
    return [{ ...each, shown: differences(table, key.cells, answer) }];
  });
  return { kind: 'table', table, key: key.cells, expected, feedback: right };
}

/** "3, mug: ["tea"]" for every blank with another entry than the key. */
function differences(table: BlankTable, key: readonly string[], answer: readonly string[]): string {
  let blank = -1;
  const found = table.rows.flatMap(({ head, cells }) =>
    cells.flatMap((cell, column) => {
      if ('given' in cell) return [];
      blank++;
      const entry = answer[blank] ?? '';
      const heading = cells.length === 1 ? '' : `, ${plain(table.columns[column + 1] ?? [])}`;
      return entry === key[blank] ? [] : [`${plain(head)}${heading}: ${entry}`];
    }),
  );
  return found.join('; ');
}

/** Events to number, in an order that only the position of the item decides; undefined for fewer than three. */
export function orderOf(
  recipe: ItemRecipe,
  prompt: Prompt,
  answers: Answers,
  right: Sentence,
  targets: readonly string[],
): Interaction | undefined {
  const { key } = answers;
  const candidates = prompt.candidates ?? [];
  if (key.kind !== 'order' || key.ids.length < 3 || candidates.length !== key.ids.length) return undefined;
  const events = new Random('events', recipe.position, prompt.id).shuffle(candidates);
  const expected = expectedOf(answers, targets).flatMap((each) => {
    const { answer } = each;
    if (typeof answer === 'number' || answer.length !== key.ids.length) return [];
    return [{ ...each, shown: prompt.brief({ kind: 'order', ids: answer }) }];
  });
  return {
    kind: 'order',
    events: events.map(({ id, content }) => ({ id, content })),
    key: key.ids,
    expected,
    feedback: right,
  };
}

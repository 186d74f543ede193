import type { Answer, Prompt } from '../../content/questions/index.js';
import { Random } from '../../random/index.js';
import { type Answers, answerKey, type WrongAnswer } from './answers.js';
import type { ItemRecipe } from './compose.js';

const MOST_DISTRACTORS = 3;
const EVIDENCE = ['documented', 'stated', 'hypothesised'];

/** Wrong answers, those of the target ideas first, then by evidence, then by the number of ideas behind them. */
export function ranked(wrong: readonly WrongAnswer[], targets: readonly string[]): readonly WrongAnswer[] {
  const rank = ({ answer, ideas }: WrongAnswer): readonly number[] => [
    answer.kind === 'error' ? 1 : 0,
    Math.min(...ideas.map(({ idea }) => (targets.indexOf(idea.id) + targets.length + 1) % (targets.length + 1))),
    Math.min(...ideas.map(({ idea }) => EVIDENCE.indexOf(idea.evidence))),
    -ideas.length,
  ];
  const place = (id: string): number => (targets.includes(id) ? targets.indexOf(id) : targets.length);
  const targetsFirst = wrong.map(({ ideas, ...rest }) => ({
    ...rest,
    ideas: ideas.toSorted((a, b) => place(a.idea.id) - place(b.idea.id)),
  }));
  return targetsFirst.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0);
    return answerKey(a.answer) < answerKey(b.answer) ? -1 : 1;
  });
}

/**
 * The wrong answers that are offered: the first of all, and two more, so that the rank of the key among sorted answers
 * changes from item to item; of those that give it the same rank, the first.
 */
function chosenFrom(
  all: readonly WrongAnswer[],
  compare: (answer: Answer) => number,
  random: Random,
): readonly WrongAnswer[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  const byRank = new Map<number, readonly WrongAnswer[]>();
  for (const [index, second] of others.entries()) {
    for (const third of others.slice(index + 1)) {
      const chosen = [first, second, third];
      const rank = chosen.filter(({ answer }) => compare(answer) < 0).length;
      if (!byRank.has(rank)) byRank.set(rank, chosen);
    }
  }
  const ranks = [...byRank.keys()].toSorted((a, b) => a - b);
  return byRank.get(random.pick(ranks)) ?? all.slice(0, MOST_DISTRACTORS);
}

/** Key (no ideas) and wrong answers that a choice offers, sorted. */
export function offered(
  recipe: ItemRecipe,
  prompt: Prompt,
  { key, wrong }: Answers,
  targets: readonly string[],
): readonly WrongAnswer[] {
  const all = ranked(wrong, targets);
  const ids = prompt.candidates?.map(({ id }) => id) ?? [];
  const like = all.filter(({ answer }) => answer.kind === key.kind);
  const chosen =
    key.kind === 'lines' || like.length <= MOST_DISTRACTORS
      ? all.slice(0, MOST_DISTRACTORS)
      : chosenFrom(
          like,
          (answer) => compareAnswers(answer, key, ids),
          new Random('offered', recipe.position, prompt.id),
        );
  return [{ answer: key, ideas: [] }, ...chosen].toSorted((a, b) => compareAnswers(a.answer, b.answer, ids));
}

/** Numbers and lines ascending, "still in memory" and errors last, sets by size then by their members. */
function compareAnswers(a: Answer, b: Answer, candidates: readonly string[]): number {
  const [left, right] = [weight(a), weight(b)];
  if (left !== right) return left - right;
  if (a.kind === 'chosen' && b.kind === 'chosen') {
    const at = a.ids.findIndex((id, index) => id !== b.ids[index]);
    return candidates.indexOf(a.ids[at] ?? '') - candidates.indexOf(b.ids[at] ?? '');
  }
  const [x, y] = [answerKey(a), answerKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function weight(answer: Answer): number {
  switch (answer.kind) {
    case 'number':
      return answer.value;
    case 'line':
      return answer.line ?? 1e6;
    case 'chosen':
      return answer.ids.length;
    case 'lines':
    case 'cells':
    case 'order':
    case 'picture':
      return 0;
    default:
      return 2e6;
  }
}

import { type Sentence, say } from '../../document/index.js';
import type { WrongAnswer } from './answers.js';
import { wordsIn } from './solution/fitting.js';

type Idea = WrongAnswer['ideas'][number];

/** Longest feedback of an option, in words. */
export const MOST_FEEDBACK_WORDS = 45;

/** What the first of two ideas says about the program answers the second one too. */
const ANSWERED_TOGETHER: readonly (readonly [first: string, second: string])[] = [
  ['only-gc-frees', 'disable-stops-freeing'],
  ['count-names-only', 'del-destroys-object'],
  ['count-names-only', 'del-reaches-containers'],
  ['cycles-freed-at-once', 'cycles-never-freed'],
  ['cycles-freed-at-once', 'del-destroys-object'],
  ['cycles-freed-at-once', 'none-destroys-object'],
  ['collector-frees-only-the-ring', 'no-cascade'],
  ['holder-once', 'count-transitive'],
  ['rebind-keeps-count', 'count-never-falls'],
  ['rebind-mutates', 'assign-empty-clears'],
  ['collect-counts-all-dead', 'only-gc-frees'],
  ['collect-counts-all-dead', 'disable-stops-freeing'],
  ['equal-is-identical', 'equal-literals-shared'],
  ['names-linked', 'rebind-mutates'],
  ['names-linked', 'assign-empty-clears'],
  ['assignment-copies-object', 'variables-hold-objects'],
  ['assignment-copies-object', 'immutables-by-value'],
  ['container-stores-copy', 'variables-hold-objects'],
  ['params-copied', 'variables-hold-objects'],
  ['del-destroys-object', 'variables-hold-objects'],
  ['repeat-copies-rows', 'variables-hold-objects'],
  ['slice-aliases', 'variables-hold-expressions'],
];

/** "This would be right if …, or if …. What is true here and what follows.": one idea, or two where both get an answer. */
export function feedbackFor(ideas: WrongAnswer['ideas']): Sentence {
  const [first, ...others] = ideas;
  if (first === undefined) return [];
  for (const second of others) {
    const together = forBoth(first, second);
    if (together !== undefined) return together;
  }
  for (const idea of ideas) {
    const alone = forOne(idea);
    if (wordsIn(alone) <= MOST_FEEDBACK_WORDS) return alone;
  }
  return forOne(first);
}

function forOne({ idea, about }: Idea): Sentence {
  return say`This would be right if ${idea.words.hypothesis(about)}. ${idea.words.fact(about)}`;
}

function forBoth(one: Idea, other: Idea): Sentence | undefined {
  const isPair = (a: Idea, b: Idea): boolean =>
    ANSWERED_TOGETHER.some(([first, second]) => first === a.idea.id && second === b.idea.id);
  const start = say`This would be right if ${one.idea.words.hypothesis(one.about)}, or if ${other.idea.words.hypothesis(other.about)}.`;
  const leading = isPair(one, other) ? one : isPair(other, one) ? other : undefined;
  const sentence = leading
    ? say`${start} ${leading.idea.words.fact(leading.about)}`
    : say`${start} ${one.idea.words.fact(one.about)} ${other.idea.words.fact(other.about)}`;
  return wordsIn(sentence) <= MOST_FEEDBACK_WORDS ? sentence : undefined;
}

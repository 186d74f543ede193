import { Random } from '../../../random/index.js';
import type { Ask } from '../item.js';

/** How many of a hundred items stay whose key somebody would hit who only looks at where answers stand. */
interface Kept {
  /** The key is the middle one of three sorted answers. */
  readonly middle?: number;
  /** The key is neither the first nor the last of four sorted answers. */
  readonly inner?: number;
  /** The key is the last of sorted answers, or the latest line among lines. */
  readonly last?: number;
  /** The key is the number of names in the program. */
  readonly names?: number;
}

/** Chosen so that no guesser is more than ten points above chance; measured by the laws of items. */
const KEPT: Readonly<Record<string, Kept>> = {
  'collect-result': { middle: 16, inner: 40, last: 60, names: 30 },
  'freed-by-call': { last: 60 },
  'freed-on-line': { middle: 60, inner: 80, last: 18 },
  'refcount-at-line': { middle: 3, inner: 18, last: 65, names: 80 },
};

/** One of the answers from which somebody chooses, in their order. */
interface Shown {
  readonly text: string;
  readonly isKey: boolean;
}

/** Whether an item is one of those left out so that guessing by position does not pay. */
export function isLeftOut(question: string, source: string, ask: Ask, answers: readonly Shown[]): boolean {
  const kept = KEPT[question];
  const key = answers.findIndex(({ isKey }) => isKey);
  if (kept === undefined || key < 0) return false;
  const lines = answers.flatMap(({ text, isKey }) => (/^Line \d+$/.test(text) ? [isKey] : []));
  const isLast = lines.length > 0 ? lines.at(-1) === true : key === answers.length - 1;
  const isInner = key > 0 && key < answers.length - 1;
  const isNames = answers[key]?.text === String(namesIn(source));
  const inner = answers.length === 3 ? kept.middle : kept.inner;
  const shares = [isInner ? inner : undefined, isLast ? kept.last : undefined, isNames ? kept.names : undefined];
  const share = shares.reduce<number>((product, each) => (product * (each ?? 100)) / 100, 100);
  return share < 100 && new Random('left out', source, JSON.stringify(ask)).int(100) >= share;
}

function namesIn(source: string): number {
  return new Set([...source.matchAll(/^(\w+) = /gm)].map(([, name]) => name)).size;
}

import { Random } from '../../../random/index.js';
import type { Ask } from '../item.js';
import { KEPT } from './kept.js';

/** One of the answers from which somebody chooses, in their order. */
interface Shown {
  readonly text: string;
  readonly isKey: boolean;
}

/** How many of a hundred items of a cell with such answers stay, so that guessing by position does not pay. */
export function shareKept(cell: string, source: string, answers: readonly Shown[]): number {
  const kept = KEPT[cell];
  const key = answers.findIndex(({ isKey }) => isKey);
  const text = answers[key]?.text;
  if (kept === undefined || text === undefined) return 100;
  const lines = answers.flatMap((each) => (LINE.test(each.text) ? [each.isKey] : []));
  const isLast = lines.length > 0 ? lines.at(-1) === true : key === answers.length - 1;
  const isInner = key > 0 && key < answers.length - 1;
  const shares = [
    isInner ? (answers.length === 3 ? kept.middle : key === 2 ? (kept.third ?? kept.inner) : kept.inner) : undefined,
    isLast ? (answers.length === 3 ? (kept.lastOfThree ?? kept.last) : kept.last) : undefined,
    lines.length > 0 && !LINE.test(text) ? kept.still : undefined,
    text === String(namesIn(source)) ? kept.names : undefined,
    key === 0 ? kept.first : undefined,
    answers.every((each) => each.isKey || each.text.length < text.length) ? kept.longest : undefined,
  ];
  return shares.reduce<number>((product, each) => (product * (each ?? 100)) / 100, 100);
}

const LINE = /^Line \d+$/;

/** Whether an item is one of those left out for that reason. */
export function isLeftOut(cell: string, source: string, ask: Ask, answers: readonly Shown[]): boolean {
  const share = shareKept(cell, source, answers);
  return share < 100 && new Random('left out', source, JSON.stringify(ask)).int(100) >= share;
}

function namesIn(source: string): number {
  return new Set([...source.matchAll(/^(\w+) = /gm)].map(([, name]) => name)).size;
}

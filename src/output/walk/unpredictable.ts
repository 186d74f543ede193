import type { Trace } from '../../machine/trace/index.js';

/** One sentence for each kind of number that the program printed and that is another in every run of CPython. */
export function unpredictable({ unpredictable: notes }: Trace): readonly string[] {
  const lines = new Map<string, Set<number>>();
  for (const { what, place } of notes) lines.set(what, (lines.get(what) ?? new Set()).add(place.line));
  return [...lines].map(([what, at]) => `${linesOf([...at])} ${at.size === 1 ? 'shows' : 'show'} ${what}.`);
}

function linesOf(lines: readonly number[]): string {
  const sorted = lines.toSorted((a, b) => a - b);
  const shown = sorted.slice(0, MOST_LINES).join(', ');
  return `Line${sorted.length === 1 ? '' : 's'} ${shown}${sorted.length > MOST_LINES ? ' …' : ''}`;
}

const MOST_LINES = 8;

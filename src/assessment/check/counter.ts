import type { Counts } from './figures.js';

/** Counts by name, in the order in which names first come. */
export class Counter {
  private readonly counts = new Map<string, number>();

  add(name: string, times = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + times);
  }

  /** The most frequent first, equal ones by name. */
  counted(): Counts {
    return Object.fromEntries([...this.counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  }
}

/** The sum of some counts. */
export function added(all: readonly Counts[]): Counts {
  const counter = new Counter();
  for (const counts of all) for (const [name, times] of Object.entries(counts)) counter.add(name, times);
  return counter.counted();
}

/** How many there are in all. */
export const total = (counts: Counts): number => Object.values(counts).reduce((sum, each) => sum + each, 0);

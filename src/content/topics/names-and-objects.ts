import { namesAndSlots } from './names-and-objects/counted-names.js';
import { listsAfterSwaps, resultsAndNames, swaps, swapsByHand } from './names-and-objects/exchanges.js';
import { functionNames, identities, typesOfNames } from './names-and-objects/other-objects.js';
import { keptResults, movedNames } from './names-and-objects/two-names.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  1: [movedNames, keptResults],
  2: [swaps, swapsByHand, resultsAndNames, listsAfterSwaps],
  3: [typesOfNames, functionNames, identities, namesAndSlots],
};

/** Names, and the objects of every type that they refer to. */
export const namesAndObjects: Topic = {
  id: 'names-and-objects',
  words: { title: 'Names and objects', summary: 'what a name refers to, and when it moves' },
  levels: [1, 2, 3],
  patterns: (level) => PATTERNS[level] ?? [],
};

import type { Level, Pattern, Topic } from './topic.js';
import { finalized, toldByCallback } from './weak-references/callbacks.js';
import { countedReference, namedByCalling } from './weak-references/called.js';
import { watchedChains, weakChains } from './weak-references/chains.js';
import { countedParents, shownParents, weakParents } from './weak-references/parents.js';
import { twoShown } from './weak-references/two-watched.js';
import { countedValues, weakValues } from './weak-references/values-that-vanish.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  4: [weakChains, watchedChains, twoShown, countedReference, namedByCalling, weakValues, countedValues, toldByCallback],
  5: [weakParents, shownParents, countedParents, finalized],
};

/** References that do not count and keep nothing. */
export const weakReferences: Topic = {
  id: 'weak-references',
  words: { title: 'Weak references', summary: 'references that keep nothing in memory' },
  levels: [4, 5],
  patterns: (level) => PATTERNS[level] ?? [],
};

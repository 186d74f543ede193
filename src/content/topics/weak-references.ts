import type { Level, Pattern, Topic } from './topic.js';
import { calledReference, countedReference, namedByCalling } from './weak-references/called.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  4: [calledReference, countedReference, namedByCalling],
};

/** References that do not count and keep nothing. */
export const weakReferences: Topic = {
  id: 'weak-references',
  words: { title: 'Weak references', summary: 'references that keep nothing in memory' },
  levels: [4],
  patterns: (level) => PATTERNS[level] ?? [],
};

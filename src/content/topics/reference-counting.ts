import { nameAndSlots, nameAndValues, printedCount, slotsAndValues } from './reference-counting/lists-and-dicts.js';
import { attributes, countedBesideARing, insideARing, weaklyReferred } from './reference-counting/nodes.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [nameAndSlots, nameAndValues],
  3: [slotsAndValues, printedCount],
  4: [attributes, weaklyReferred],
  5: [countedBesideARing, insideARing],
};

/** Names, slots, values and attributes as references, counted line by line. */
export const referenceCounting: Topic = {
  id: 'reference-counting',
  words: { title: 'Reference counting', summary: 'how many references an object has, line by line' },
  levels: [2, 3, 4, 5],
  patterns: (level) => PATTERNS[level] ?? [],
};

import { comparedNested, listOfLists } from './object-sizes/nested.js';
import { comparedCopies, grownAndCopied } from './object-sizes/room.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [grownAndCopied, comparedCopies, listOfLists, comparedNested],
};

/** How many bytes an object takes itself, and what is not counted. */
export const objectSizes: Topic = {
  id: 'object-sizes',
  words: { title: 'Object sizes', summary: 'what an object takes itself, and what is not counted' },
  levels: [2, 3, 4, 5],
  patterns: (level) => PATTERNS[level] ?? [],
};

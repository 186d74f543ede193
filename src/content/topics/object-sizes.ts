import { comparedAfterCall, grownBetween, namesAfterCall, sizeAfterCall } from './object-sizes/calls.js';
import { cellsAndLists, cellsThroughCalls, comparedAfterCells, comparedCells } from './object-sizes/cells.js';
import { comparedNested, listOfLists, sumsOfSizes } from './object-sizes/nested.js';
import { rangesAndLists } from './object-sizes/ranges.js';
import { comparedCopies, grownAndCopied, namesAndSlices } from './object-sizes/room.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [grownAndCopied, comparedCopies, namesAndSlices, listOfLists, comparedNested],
  3: [sizeAfterCall, namesAfterCall, comparedAfterCall, grownBetween, rangesAndLists, sumsOfSizes],
  4: [cellsAndLists, comparedCells],
  5: [cellsThroughCalls, comparedAfterCells],
};

/** How many bytes an object takes itself, and what is not counted. */
export const objectSizes: Topic = {
  id: 'object-sizes',
  words: { title: 'Object sizes', summary: 'what an object takes itself, and what is not counted' },
  levels: [2, 3, 4, 5],
  patterns: (level) => PATTERNS[level] ?? [],
};

import { comparedParts } from './containers-and-copies/comparisons.js';
import { countedCopies } from './containers-and-copies/counting-copies.js';
import { countedNotes, countedParts } from './containers-and-copies/counting-parts.js';
import { copiedRecords, deepCopies } from './containers-and-copies/deep-and-shallow.js';
import { flatCopies } from './containers-and-copies/flat-lists.js';
import { copiesInFunctions } from './containers-and-copies/function-copies.js';
import { oneInnerList } from './containers-and-copies/inner-lists.js';
import { namedParts, partsOfCopies } from './containers-and-copies/names-of-parts.js';
import { copiesOfNodes } from './containers-and-copies/node-copies.js';
import { rows } from './containers-and-copies/repeated-rows.js';
import { tuplesWithLists } from './containers-and-copies/tuples.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [flatCopies, oneInnerList, rows, countedCopies],
  3: [deepCopies, copiedRecords, comparedParts, tuplesWithLists, namedParts, countedParts],
  4: [partsOfCopies, copiesOfNodes, copiesInFunctions, countedNotes],
};

/** Containers in containers, and how far a copy goes. */
export const containersAndCopies: Topic = {
  id: 'containers-and-copies',
  words: { title: 'Containers and copies', summary: 'lists inside lists, and how far a copy goes' },
  levels: [2, 3, 4],
  patterns: (level) => PATTERNS[level] ?? [],
};

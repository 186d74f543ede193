import { comparedParts } from './containers-and-copies/compared-parts.js';
import { copiesInFunctions } from './containers-and-copies/copies-in-functions.js';
import { copiesOfNodes } from './containers-and-copies/copies-of-nodes.js';
import { countedCopies } from './containers-and-copies/counted-copies.js';
import { countedNotes, countedParts } from './containers-and-copies/counted-parts.js';
import { copiedRecords, deepCopies } from './containers-and-copies/deep-copies.js';
import { flatCopies } from './containers-and-copies/flat-copies.js';
import { namedParts, partsOfCopies } from './containers-and-copies/named-parts.js';
import { oneInnerList } from './containers-and-copies/one-inner-list.js';
import { rows } from './containers-and-copies/rows.js';
import { tuplesWithLists } from './containers-and-copies/tuples-with-lists.js';
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

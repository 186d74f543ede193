import { equalConstants } from './identity-and-caching/constants.js';
import { copiesAndMoves, copiesAndNames, copiesById } from './identity-and-caching/copies.js';
import { fourLists, fourListsLonger } from './identity-and-caching/four-names.js';
import { holdersOfCopies, nestedCopies } from './identity-and-caching/lists-of-lists.js';
import { throughFunctions, whatMethodsReturn } from './identity-and-caching/returned.js';
import { slotsAndLists } from './identity-and-caching/slots.js';
import { oneOrEqual } from './identity-and-caching/three-lists.js';
import { tuplesAndCopies } from './identity-and-caching/tuples.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [copiesAndNames, copiesAndMoves, whatMethodsReturn, slotsAndLists, oneOrEqual],
  3: [tuplesAndCopies, throughFunctions, copiesById, nestedCopies, holdersOfCopies, fourLists],
  4: [equalConstants, fourListsLonger],
};

/** One object, or two that are equal. */
export const identityAndCaching: Topic = {
  id: 'identity-and-caching',
  words: { title: 'Identity and equality', summary: 'one object, or two equal ones' },
  levels: [2, 3, 4],
  patterns: (level) => PATTERNS[level] ?? [],
};

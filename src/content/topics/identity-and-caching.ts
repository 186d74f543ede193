import { copiesAndMoves, copiesAndNames } from './identity-and-caching/copies.js';
import { whatMethodsReturn } from './identity-and-caching/returned.js';
import { slotsAndLists } from './identity-and-caching/slots.js';
import type { Level, Pattern, Topic } from './topic.js';

const PATTERNS: Readonly<Partial<Record<Level, readonly Pattern[]>>> = {
  2: [copiesAndNames, copiesAndMoves, whatMethodsReturn, slotsAndLists],
};

/** One object, or two that are equal. */
export const identityAndCaching: Topic = {
  id: 'identity-and-caching',
  words: { title: 'Identity and equality', summary: 'one object, or two equal ones' },
  levels: [2, 3, 4],
  patterns: (level) => PATTERNS[level] ?? [],
};

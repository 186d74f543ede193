import { singleClaims, wrongAmongThree } from './subjects.js';
import type { Topic } from './topic.js';

/** Statements that tutorials make, right and wrong, of every subject. */
export const trueOrFalseClaims: Topic = {
  id: 'true-or-false-claims',
  words: { title: 'True or false', summary: 'sentences that people say about memory, right and wrong' },
  levels: [1, 2, 3, 4, 5],
  patterns: (level) => [...singleClaims(level), ...wrongAmongThree(level)],
};

import type { KnownIds } from '../../../src/assessment/quiz/request.js';
import { misconceptions } from '../../../src/content/misconceptions/index.js';
import { questionTypes } from '../../../src/content/questions/index.js';
import { topics } from '../../../src/content/topics/index.js';
import { constructs } from '../../../src/machine/python/index.js';

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

/** Every id that a request may name in this release. */
export const KNOWN_IDS: KnownIds = {
  topics: idsOf(topics),
  questions: idsOf(questionTypes),
  misconceptions: idsOf(misconceptions),
  constructs: idsOf(constructs),
  formats: ['pdf', 'html', 'moodle'],
};

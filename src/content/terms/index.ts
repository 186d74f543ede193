import { allocationTerms } from './allocation-terms.js';
import { cyclesAndGcTerms } from './cycles-and-gc-terms.js';
import { deallocationTerms } from './deallocation-terms.js';
import { namesAndObjectsTerms } from './names-and-objects-terms.js';
import { referenceCountingTerms } from './reference-counting-terms.js';
import type { Term } from './term.js';

export type { Term } from './term.js';

/** Every term, by topic and id. */
export const terms: readonly Term[] = [
  ...allocationTerms,
  ...cyclesAndGcTerms,
  ...deallocationTerms,
  ...namesAndObjectsTerms,
  ...referenceCountingTerms,
];

const byId = new Map(terms.map((term) => [term.id, term]));

export const termWith = (id: string): Term | undefined => byId.get(id);

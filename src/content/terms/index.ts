import { allocationTerms } from './allocation-terms.js';
import type { Term } from './term.js';

export type { Term } from './term.js';

/** Every term, by topic and id. */
export const terms: readonly Term[] = [...allocationTerms];

const byId = new Map(terms.map((term) => [term.id, term]));

export const termWith = (id: string): Term | undefined => byId.get(id);

import type { Sentence } from './inline.js';

/** What is asked about, and what holds for it. */
export type Row = readonly [what: Sentence, value: Sentence];

/** Facts to look up, two columns with a heading each. */
export interface Table {
  readonly head: Row;
  readonly rows: readonly Row[];
}

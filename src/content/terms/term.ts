import type { Sentence } from '../../document/index.js';

/** A word of the field with what it means. */
export interface Term {
  /** Kebab-case. */
  readonly id: string;
  readonly topic: string;
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly term: Sentence;
  /** What it means, without full stop: at most 12 words, fitting no other term. */
  readonly meaning: Sentence;
}

/** How many of a hundred items stay whose key somebody would hit who only looks at where answers stand. */
export interface Kept {
  /** The key is the middle one of three sorted answers. */
  readonly middle?: number;
  /** The key is neither the first nor the last of four sorted answers. */
  readonly inner?: number;
  /** The key is the last of sorted answers, or the latest line among lines. */
  readonly last?: number;
  /** The key is that no line frees it: the longest answer. */
  readonly still?: number;
  /** The key is the number of names in the program. */
  readonly names?: number;
}

/** By topic, question and level: chosen so that in none of them a guesser is more than ten points above chance. */
export const KEPT: Readonly<Record<string, Kept>> = {};

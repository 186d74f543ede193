import type { Guessed } from './guessing.js';

/** How often each of some things came. */
export type Counts = Readonly<Record<string, number>>;

/** What a guesser and chance got together of so many choices. */
export interface GuessedOf extends Guessed {
  readonly choices: number;
}

/**
 * The ideas that ought to be caught below level 4, documented or stated ones that some item of this kind catches: how
 * often one concerns the program and still gives the key.
 */
export interface Luck {
  /** Pairs of an item and such an idea that concerns its program. */
  readonly concerned: number;
  /** Those in which the idea gives the key. */
  readonly lucky: number;
  readonly byIdea: Counts;
}

/** What is given away by looks, among choices. */
export interface Cues {
  readonly choices: number;
  /** The key is the only longest option, the only shortest one. */
  readonly longest: number;
  readonly shortest: number;
  /** The key shares a word with the question that no other option has. */
  readonly sharedWord: number;
}

export interface Load {
  readonly codeLines: number;
  readonly mostCodeLines: number;
  readonly stemWords: number;
  readonly mostStemWords: number;
  readonly minutes: number;
}

/** What was counted of one kind of item; plain numbers that add up. */
export interface CellFigures {
  readonly topic: string;
  readonly question: string;
  readonly level: number;
  /** Positions of its space; those that were tried; those that gave an item. */
  readonly size: number;
  readonly positions: number;
  readonly items: number;
  /** Positions without an item, by the rule that said no, and by what it found. */
  readonly rejected: Counts;
  /** Items in which an idea gives another answer than the key. */
  readonly separates: Counts;
  /** Items that offer or expect an answer of an idea. */
  readonly offers: Counts;
  /** Wrong answers offered or expected: from runs of ideas, from elsewhere; of computed items only, those without. */
  readonly distractors: { readonly ideas: number; readonly handMade: number; readonly padded: number };
  readonly luck: Luck;
  /** `1 of 3`: where the key stands among sorted options, and among options whose order is free. */
  readonly ranks: Counts;
  readonly places: Counts;
  /** Values of keys that are numbers. */
  readonly numbers: Counts;
  readonly guessers: Readonly<Record<string, GuessedOf>>;
  readonly cues: Cues;
  /** Items that ask the same about the same program as an earlier one, up to names and values. */
  readonly duplicates: number;
  /** Sums and maxima over the items. */
  readonly load: Load;
  /** Items whose key is not the same on every version. */
  readonly versioned: number;
}

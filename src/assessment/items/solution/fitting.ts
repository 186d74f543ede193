import { plain, type Sentence, say } from '../../../document/index.js';

/** Longest text of a table's cell, in words. */
export const MOST_CELL_WORDS = 18;

/** Number of words between blanks, code included. */
export const wordsIn = (sentence: Sentence): number => plain(sentence).split(/\s+/).filter(Boolean).length;

/** The sentences one after the other, as many as fit; the first one always stands, of two wordings the shorter one may. */
export function fitting(sentences: readonly Sentence[], most = MOST_CELL_WORDS): Sentence {
  const [first = [], ...rest] = sentences.filter((sentence) => sentence.length > 0);
  return rest.reduce<Sentence>((text, sentence) => {
    const longer = say`${text} ${sentence}`;
    return wordsIn(longer) <= most ? longer : text;
  }, first);
}

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two", "three"; digits beyond ten. */
export const numeral = (count: number): string => NUMERALS[count] ?? String(count);

/** "one reference is left", "three references are left", "no reference is left". */
export function referencesLeft(count: number): string {
  return count < 2 ? `${numeral(count)} reference is left` : `${numeral(count)} references are left`;
}

/** "+2", "−1" */
export const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`);

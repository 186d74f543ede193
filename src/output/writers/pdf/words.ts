import { pointsOf, sheetWords } from '../../words.js';

/** The fixed words of the printed page. */
export const pageWords = {
  answer: sheetWords.answer,
  answerKey: sheetWords.answerKey,
  blank: sheetWords.blank,
  chooseFrom: sheetWords.chooseFrom,
  class: 'Class',
  date: sheetWords.date,
  form: sheetWords.form,
  givenAnswer: sheetWords.givenAnswer,
  helperClasses: sheetWords.helperClasses,
  isFalse: sheetWords.false,
  isTrue: sheetWords.true,
  item: 'item',
  marker: sheetWords.marker,
  meaning: sheetWords.consistentWith,
  name: sheetWords.name,
  of: 'of',
  output: sheetWords.output,
  page: 'page',
  question: sheetWords.question,
  remember: sheetWords.remember,
  score: sheetWords.marks,
  tryIt: sheetWords.tryIt,
  workedSolution: sheetWords.workedSolution,
} as const;

/** Headings of the marking grid. */
export const gridColumns: readonly string[] = [
  sheetWords.question,
  sheetWords.answer,
  capital(sheetWords.points),
  sheetWords.marker,
];

/** `also accepted: two, 2.0`; undefined for none. */
export const acceptedIn = (accept: readonly string[]): string | undefined =>
  accept.length === 0 ? undefined : `${sheetWords.accepted}: ${accept.join(', ')}`;

/** `Form A`. */
export const formOf = (form: string): string => `${sheetWords.form} ${form}`;

export { pointsOf };

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

import { type Sentence, say, strong, text } from '../document/index.js';

/** The fixed words of sheets and LMS files: headings, labels, and the box at the top. */
export const sheetWords = {
  answer: 'Answer',
  answerKey: 'Answer key',
  accepted: 'also accepted',
  blank: 'Blank',
  chooseFrom: 'Choose from',
  code: 'Code',
  consistentWith: 'What it means',
  date: 'Date',
  false: 'False',
  form: 'Form',
  fullMarks: 'full marks for',
  givenAnswer: 'Answer',
  helperClass: 'The program uses this class:',
  helperClasses: 'Programs on this sheet use:',
  emptyLine: '(an empty line)',
  letter: 'Letter',
  marks: 'Score',
  marker: 'For the marker',
  minute: 'minute',
  minutes: 'minutes',
  name: 'Name',
  nothing: '(nothing)',
  numberAnswer: 'Your answer',
  output: 'Output',
  outputLine: 'Line',
  place: 'Number',
  point: 'point',
  points: 'points',
  program: 'Program',
  question: 'Question',
  reason: 'Reason',
  remember: 'Remember',
  right: 'right answer',
  studentId: 'Student ID',
  tableAbove: 'as in the table above',
  term: 'Term',
  theWords: 'Words used in these questions',
  true: 'True',
  tryIt: 'Try it',
  whatHappens: 'What happens',
  workedSolution: 'Worked solution',
} as const;

/** `1 point`, `2 points`. */
export const pointsOf = (count: number): string => `${count} ${count === 1 ? sheetWords.point : sheetWords.points}`;

/** `1 minute`, `3 minutes`. */
export const minutesOf = (count: number): string => `${count} ${count === 1 ? sheetWords.minute : sheetWords.minutes}`;

/** The three paragraphs of the box at the top of a sheet; `versions`: "3.11–3.15". */
export const boxText = (versions: string): readonly [Sentence, Sentence, Sentence] => [
  say`A ${strong(text('reference'))} to an object is a name, a list slot, a dictionary value or an attribute that refers to it. Two slots are two references.`,
  say`An object is ${strong(text('freed'))} when Python removes it from memory. “After line 7” means: line 7 has finished, with every function it called; line 8 has not started.`,
  say`Programs are files, run once from line 1 by the usual Python (CPython ${versions}). The garbage collector runs only where the program calls it.`,
];

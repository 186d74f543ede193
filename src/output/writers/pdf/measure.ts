import { plain, type Sentence } from '../../../document/index.js';
import { HeapsheetError } from '../../../errors.js';
import type { Worksheet } from '../../sheet.js';
import { BOLD, proseWidth, SEMIBOLD } from './letter-widths.js';

/** Widths and heights in points that decide where things go; they mirror `templates/pdf`. */

/** Width between the margins. */
export const textWidth = (paper: Worksheet['paper']): number => (paper === 'a4' ? 595 : 612) - 2 * 48;

/** Height between the margins. */
export const textHeight = (paper: Worksheet['paper']): number => (paper === 'a4' ? 841 : 792) - 36 - 36;

/** The share of a page that something may fill by our measure and still be kept together. */
export const TOO_TALL = 0.94;

/** Between program and what stands beside it. */
export const GUTTER = 22;

const LARGEST = 10;
const SMALLEST = 8;
/** Width of a letter of code, in its size. */
export const MONO = 0.6;
const NUMBERS = 0.82;
const AROUND_RULE = 6 + 8;

/** Width of a program with line numbers; `size`: of its letters. */
export const programWidth = (columns: number, lines: number, size: number): number =>
  (columns + NUMBERS * String(lines).length) * MONO * size + AROUND_RULE;

/** Height of a program. */
export const programHeight = (lines: number, size: number): number => (1.05 + 1.28 * (lines - 1)) * size;

/**
 * The size in points in which a program fits between the margins, 10 if possible.
 * @throws HeapsheetError LIMIT when it would be smaller than `smallest`.
 */
export function programSize(
  columns: number,
  lines: number,
  paper: Worksheet['paper'],
  smallest: number = SMALLEST,
): number {
  const room = textWidth(paper);
  for (let size = LARGEST; size >= smallest; size -= 0.5) if (programWidth(columns, lines, size) <= room) return size;
  const most = Math.floor((room - programWidth(0, lines, smallest)) / (MONO * smallest));
  throw new HeapsheetError(
    'LIMIT',
    `a program line of ${columns} columns does not fit on paper`,
    undefined,
    `break it into lines of at most ${most} columns`,
  );
}

/** How large and how far apart lines of a text are. */
interface Setting {
  readonly size: number;
  readonly leading: number;
}

/** Questions, and what stands in tables and boxes. */
export const BODY: Setting = { size: 10.5, leading: 0.52 };
export const SMALL: Setting = { size: 9.5, leading: 0.47 };

const CAPITAL = 0.66;
const INLINE_CODE = 0.9;

/** How wide a sentence is on one line; `weight`: of its letters, against Regular. */
export const sentenceWidth = (sentence: Sentence, { size }: Setting, weight = 1): number =>
  sentence.reduce((sum, run) => {
    const width = run.kind === 'code' ? run.code.length * MONO * INLINE_CODE : weight * proseWidth(plain([run]));
    return sum + width * (run.kind === 'strong' ? SEMIBOLD : 1) * size;
  }, 0);

/** Lines that a text of this width takes; where it is broken the lines are a little ragged. */
export const linesOf = (width: number, room: number): number => (width <= room ? 1 : Math.ceil(width / (0.93 * room)));

/** Height of so many lines of text. */
export const linesHeight = (lines: number, { size, leading }: Setting): number =>
  (lines * CAPITAL + (lines - 1) * leading) * size;

/** Height of a sentence in a column. */
export const sentenceHeight = (sentence: Sentence, room: number, setting: Setting): number =>
  linesHeight(linesOf(sentenceWidth(sentence, setting), room), setting);

const TITLE = { size: 22, line: 26 };
const FIELDS = 27 + 8;
const FORM = 28;

/** Height of the head of the first page of a worksheet, with its fields and its box. */
export function headHeight(sheet: Worksheet): number {
  const room = textWidth(sheet.paper) - (sheet.form === undefined ? 0 : 132);
  const title = TITLE.size * CAPITAL + TITLE.line * (linesOf(proseWidth(sheet.title) * BOLD * TITLE.size, room) - 1);
  const instructions = sheet.instructions === undefined ? 0 : 6 + textLines(sheet.instructions, room, BODY);
  const left = (sheet.course === undefined ? 0 : 14) + title + 9 + linesHeight(1, BODY) + instructions;
  return Math.max(left, sheet.form === undefined ? 0 : FORM) + 9 + FIELDS + boxHeight(sheet);
}

const textLines = (text: string, room: number, setting: Setting): number =>
  sentenceHeight([{ kind: 'text', text }], room, setting);

/** How many classes stand side by side in the box. */
export function helperColumns({ helpers, paper }: Pick<Worksheet, 'helpers' | 'paper'>): number {
  const columns = helpers.flatMap((lines) =>
    lines.map(({ tokens }) => tokens.reduce((sum, { text }) => sum + text.length, 0)),
  );
  const widest = Math.max(0, ...columns) * MONO * 9.5 + 8 + GUTTER;
  return Math.max(1, Math.min(helpers.length, Math.floor((textWidth(paper) - 20 + GUTTER) / widest)));
}

function boxHeight({ box, helpers, paper }: Worksheet): number {
  if (box.length === 0 && helpers.length === 0) return 0;
  const paragraphs = box.map((sentence) => 5 + sentenceHeight(sentence, textWidth(paper) - 20, SMALL));
  const rows = Math.ceil(helpers.length / helperColumns({ helpers, paper }));
  const lines = Math.max(0, ...helpers.map(({ length }) => length));
  const classes = rows === 0 ? 0 : 14 + rows * (8 + programHeight(lines, 9.5));
  return paragraphs.reduce((sum, height) => sum + height, 9) + classes + 11;
}

import { type Block, type Table, text } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { figureOf } from '../../drawings.js';
import type { AnswerSpace, SheetOption, SheetQuestion } from '../../sheet.js';
import { SEMIBOLD } from './letter-widths.js';
import { BODY, linesHeight, linesOf, MONO, programHeight, SMALL, sentenceHeight, sentenceWidth } from './measure.js';
import { tableHeight } from './table-size.js';

/** `side`: stem and answer right of the program; `beside`: the answer only; `below`: all under each other. */
export type Place = 'side' | 'beside' | 'below';

/** Where the parts of a question stand. */
interface Arrangement {
  readonly place: Place;
  /** Height of the program. */
  readonly program: number;
  /** Width of the page, and of the column with the answer. */
  readonly width: number;
  readonly room: number;
  /** Columns of options. */
  readonly columns: number;
  /** Height of what is drawn in, if anything, and whether it stands in the column with the answer. */
  readonly sketch: number | undefined;
  readonly beside: boolean;
}

const OPTION_CODE = 9.5;
/** Widest picture of an option: three side by side. */
export const MOST_PICTURE = 138;
const MARK = 13.5;
const MARK_AND_GAP = MARK + 6;
export const RULED_LINE = 22.7;
const NUMBER_BOX = 26;
const ABOVE_SKETCH = 7;

/** Width of an option with its letter, on one line. */
export function optionWidth(content: Block): number {
  switch (content.kind) {
    case 'paragraph':
      return MARK_AND_GAP + sentenceWidth(content.sentence, BODY);
    case 'code': {
      const columns = Math.max(...content.code.split('\n').map(({ length }) => length));
      return MARK_AND_GAP + columns * MONO * OPTION_CODE;
    }
    case 'drawing':
      return MARK_AND_GAP + Math.min(MOST_PICTURE, figureOf(content).width);
    default:
      return unreachable(content);
  }
}

/** Height of a question on the page. */
export function questionHeight({ stem, lookup, task, answer }: SheetQuestion, arrangement: Arrangement): number {
  const { place, program, width, room, columns, beside } = arrangement;
  const sketch = arrangement.sketch === undefined ? 0 : ABOVE_SKETCH + arrangement.sketch;
  const below = beside ? 0 : sketch;
  const heading = linesHeight(1, BODY);
  const wordsWidth = sentenceWidth(stem, BODY, SEMIBOLD) + sentenceWidth([text(' '), ...task], BODY);
  const wordsRoom = place === 'side' ? room : width;
  const words = linesHeight(linesOf(wordsWidth, wordsRoom), BODY) + (lookup ? lookupHeight(lookup, wordsRoom) : 0);
  const space = answerHeight(answer, room, columns);
  switch (place) {
    case 'side':
      return heading + 6.5 + Math.max(program, words + 6 + space + (sketch - below)) + below;
    case 'beside':
      return heading + 8.5 + words + 7 + Math.max(program, space) + below;
    case 'below':
      return heading + 8.5 + words + 7 + program + 9 + space + below;
    default:
      return unreachable(place);
  }
}

const ROW = 5;

/** Height of a table under the stem, with what is above it; the second column is as wide as it needs, up to half. */
function lookupHeight({ head, rows }: Table, room: number): number {
  const half = (room - 10) / 2;
  const heights = [head, ...rows].map(([what, value]) => {
    const second = Math.min(half, sentenceWidth(value, SMALL));
    return ROW + Math.max(sentenceHeight(what, room - 10 - second, SMALL), sentenceHeight(value, half, SMALL));
  });
  return heights.reduce((sum, height) => sum + height, 5);
}

function answerHeight(answer: AnswerSpace, room: number, columns: number): number {
  switch (answer.kind) {
    case 'number':
      return NUMBER_BOX;
    case 'lines':
      return RULED_LINE * answer.count;
    case 'choice':
    case 'multiple':
      return optionsHeight(answer.options, room / columns, columns);
    case 'table':
      return tableHeight(answer, room);
    case 'claim':
      return 20 + RULED_LINE * answer.lines;
    case 'essay':
      return RULED_LINE * answer.size;
    default:
      return unreachable(answer);
  }
}

function optionsHeight(options: readonly SheetOption[], room: number, columns: number): number {
  const heights = options.map(({ content }) => optionHeight(content, room - MARK_AND_GAP));
  let height = 0;
  for (let first = 0; first < heights.length; first += columns)
    height += Math.max(...heights.slice(first, first + columns)) + (first === 0 ? 0 : 4.5);
  return height;
}

function optionHeight(content: Block, room: number): number {
  switch (content.kind) {
    case 'paragraph':
      return Math.max(MARK, 3.4 + sentenceHeight(content.sentence, room, BODY));
    case 'code':
      return Math.max(MARK, 3 + programHeight(content.code.split('\n').length, OPTION_CODE));
    case 'drawing': {
      const { width, height } = figureOf(content);
      return Math.max(MARK, 6 + height * Math.min(1, MOST_PICTURE / width));
    }
    default:
      return unreachable(content);
  }
}

import type { Block, Table } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { figureOf } from '../../drawings.js';
import { visible } from '../../markup.js';
import type { AnswerSpace, Figure, SheetOption, SheetQuestion, Worksheet } from '../../sheet.js';
import { GUTTER, programHeight, programSize, programWidth, TOO_TALL, textHeight, textWidth } from './measure.js';
import { type PicturePage, picturePage } from './picture-page.js';
import { MOST_PICTURE, optionWidth, type Place, questionHeight, RULED_LINE } from './question-height.js';
import { columnsOf, type LineRuns, lineRunsOf, plainLinesOf, type Runs, runsOf } from './runs.js';
import { columnWidths, tableWidth } from './table-size.js';
import { pointsOf } from './words.js';

export type OptionContent =
  | { readonly runs: Runs }
  | { readonly code: readonly LineRuns[] }
  | { readonly picture: PicturePage };

/** Where a learner answers, as the page draws it. */
export type AnswerPage =
  | { readonly kind: 'number' }
  | { readonly kind: 'lines'; readonly count: number }
  | {
      readonly kind: 'table';
      readonly columns: readonly Runs[];
      /** In points, of the columns after that of the heads. */
      readonly widths: readonly number[];
      /** A cell is printed text, or blank (null). */
      readonly rows: readonly { readonly head: Runs; readonly cells: readonly (string | null)[] }[];
      /** What may stand in the blanks, as one line or, with letters, one under the other. */
      readonly bank: readonly { readonly letter: string; readonly runs: Runs }[];
      readonly lettered: boolean;
    }
  | { readonly kind: 'claim'; readonly count: number }
  /** A frame to draw in; its height in points. */
  | { readonly kind: 'drawing'; readonly height: number }
  | {
      readonly kind: 'options';
      readonly round: boolean;
      readonly columns: number;
      readonly options: readonly { readonly letter: string; readonly content: OptionContent }[];
    };

/** A table to look up facts in. */
export interface LookupPage {
  readonly head: readonly [Runs, Runs];
  readonly rows: readonly (readonly [Runs, Runs])[];
}

/** Memory to draw in. */
export interface SketchPage extends PicturePage {
  /** Least height of what is drawn in, in points; counted in the question's height. */
  readonly room: number;
  /** Between the picture and the line around it. */
  readonly inset: number;
  /** Under the answer beside the program; else under both. */
  readonly beside: boolean;
}

/** A question as the page draws it. */
export interface QuestionPage {
  readonly number: string;
  readonly title: string;
  readonly points: string;
  readonly outOf: string;
  readonly stem: Runs;
  /** What there is to look up under the stem. */
  readonly lookup: LookupPage | undefined;
  readonly task: Runs;
  readonly code: readonly LineRuns[];
  /** Lines before the first one with a number. */
  readonly unnumbered: number;
  readonly codeSize: number;
  readonly place: Place;
  /** About how tall it is, in points. */
  readonly height: number;
  /** Only where it is too tall for one page. */
  readonly breakable: boolean;
  readonly label: string;
  readonly answer: AnswerPage;
  readonly sketch: SketchPage | undefined;
}

/**
 * Settles where everything of a question goes; `tight`: what there is to draw in stands beside the program if it can.
 * @throws HeapsheetError LIMIT when a program line is too long for the paper.
 */
export function questionPage(question: SheetQuestion, paper: Worksheet['paper'], tight = false): QuestionPage {
  const code = question.program.map(lineRunsOf);
  const codeSize = programSize(columnsOf(code), code.length, paper);
  const width = code.length === 0 ? 0 : programWidth(columnsOf(code), code.length, codeSize);
  const sketch = question.sketch && sketchPage(question.sketch, tight, paper);
  const unnumbered = question.program.filter((line) => line.number === undefined).length;
  // An empty line stands between a class and the program.
  const rows = code.length + (unnumbered > 0 ? 1 : 0);
  const around = { width, program: code.length === 0 ? 0 : programHeight(rows, codeSize), sketch, tight };
  const { place, columns, height, beside } = arrange(question, around, paper);
  return {
    number: String(question.number),
    title: visible(question.title),
    points: pointsOf(question.points),
    outOf: String(question.points),
    stem: runsOf(question.stem),
    lookup: question.lookup && lookupPage(question.lookup),
    task: runsOf(question.task),
    code,
    unnumbered,
    codeSize,
    place,
    height,
    breakable: height > TOO_TALL * textHeight(paper),
    label: visible(question.label),
    answer: answerPage(question.answer, columns),
    sketch: sketch && { ...sketch, beside },
  };
}

function lookupPage({ head, rows }: Table): LookupPage {
  const runs = ([what, value]: Table['head']): readonly [Runs, Runs] => [runsOf(what), runsOf(value)];
  return { head: runs(head), rows: rows.map(runs) };
}

/** Where the parts stand, columns of options, and how tall it becomes. */
interface Arrangement {
  readonly place: Place;
  readonly columns: number;
  readonly height: number;
  /** Whether the picture stands beside the program. */
  readonly beside: boolean;
}

/** What is settled before the places. */
interface Around {
  /** Of the program. */
  readonly width: number;
  readonly program: number;
  readonly sketch: Omit<SketchPage, 'beside'> | undefined;
  readonly tight: boolean;
}

/** What two boxes, one above the other, need. */
const LEAST_SKETCH = 58;
/** Beside a picture, for what is drawn: a box of 25 mm. */
const FREE_SKETCH = 72;

function sketchPage(figure: Figure, tight: boolean, paper: Worksheet['paper']): Omit<SketchPage, 'beside'> {
  const inset = tight ? 4 : 7;
  const picture = picturePage(figure, textWidth(paper) - 2 * inset);
  return { ...picture, inset, room: Math.max(tight ? 0 : LEAST_SKETCH, picture.height + 2 * inset) };
}

const ROOM_FOR_ANSWER = 150;
const ROOM_FOR_WORDS = 200;

/** Beside the program whatever fits there; the stem too, where it is not much taller there than above. */
function arrange(question: SheetQuestion, around: Around, paper: Worksheet['paper']): Arrangement {
  const { width, program, sketch, tight } = around;
  const all = textWidth(paper);
  const room = all - width - GUTTER;
  const narrow = sketch !== undefined && room < sketch.width + FREE_SKETCH;
  const arrangement = (place: Place): Arrangement => {
    const beside = tight && place === 'side' && !narrow;
    const columns = 'options' in question.answer ? optionColumns(question.answer.options, place) : 1;
    const height = questionHeight(question, {
      place,
      program,
      columns,
      width: all,
      room: place === 'below' ? all : room,
      sketch: sketch?.room,
      beside,
    });
    return { place, columns, height, beside };
  };
  if (width === 0 || room < ROOM_FOR_ANSWER || widestCode(question.answer) > room) return arrangement('below');
  const [side, beside] = [arrangement('side'), arrangement('beside')];
  return room >= ROOM_FOR_WORDS && side.height <= beside.height ? side : beside;
}

/** Width of the widest option that cannot be wrapped, of a row of pictures, or of a table. */
const widestCode = (answer: AnswerSpace): number =>
  answer.kind === 'table'
    ? tableWidth(answer)
    : areDrawings(optionsIn(answer))
      ? columnsOfDrawings(optionsIn(answer)) * (MOST_PICTURE + 30)
      : Math.max(
          0,
          ...optionsIn(answer).map(({ content }) => (content.kind === 'paragraph' ? 0 : optionWidth(content))),
        );

const optionsIn = (answer: AnswerSpace): readonly SheetOption[] => ('options' in answer ? answer.options : []);

const areDrawings = (options: readonly SheetOption[]): boolean =>
  options.length > 0 && options.every(({ content }) => content.kind === 'drawing');

const columnsOfDrawings = (options: readonly SheetOption[]): number =>
  options.length === 4 ? 2 : Math.min(3, options.length);

const FEW_LETTERS = 50;

/** One row where all are a few letters, two columns under a wide program, else one under the other. */
function optionColumns(options: readonly SheetOption[], place: Place): number {
  const widest = Math.max(...options.map(({ content }) => optionWidth(content)));
  if (areDrawings(options)) return columnsOfDrawings(options);
  if (widest <= FEW_LETTERS) return options.length;
  return place === 'below' && options.length > 2 && widest <= 230 ? 2 : 1;
}

function answerPage(answer: AnswerSpace, columns: number): AnswerPage {
  switch (answer.kind) {
    case 'number':
      return { kind: 'number' };
    case 'lines':
      return { kind: 'lines', count: answer.count };
    case 'choice':
    case 'multiple':
      return {
        kind: 'options',
        round: answer.kind === 'choice',
        columns,
        options: answer.options.map(({ letter, content }) => ({ letter, content: contentOf(content) })),
      };
    case 'table':
      return {
        kind: 'table',
        columns: answer.columns.map(runsOf),
        widths: columnWidths(answer),
        rows: answer.rows.map(({ head, cells }) => ({
          head: runsOf(head),
          cells: cells.map((cell) => (cell === undefined ? null : visible(cell))),
        })),
        bank: answer.bank.map(({ letter = '', content }) => ({ letter, runs: runsOf(content) })),
        lettered: answer.bank.some(({ letter }) => letter !== undefined),
      };
    case 'claim':
      return { kind: 'claim', count: answer.lines };
    case 'essay':
      return answer.space === 'lines'
        ? { kind: 'lines', count: answer.size }
        : { kind: 'drawing', height: RULED_LINE * answer.size };
    default:
      return unreachable(answer);
  }
}

function contentOf(content: Block): OptionContent {
  switch (content.kind) {
    case 'paragraph':
      return { runs: runsOf(content.sentence) };
    case 'code':
      return { code: plainLinesOf(content.code) };
    case 'drawing':
      return { picture: picturePage(figureOf(content), MOST_PICTURE) };
    default:
      return unreachable(content);
  }
}

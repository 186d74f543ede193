import { plain } from '../../../document/index.js';
import { unreachable } from '../../../errors.js';
import { visible } from '../../markup.js';
import type { KeyedAnswer, KeyedQuestion, SheetSolution, Worksheet } from '../../sheet.js';
import { sheetWords } from '../../words.js';
import { SMALL, sentenceHeight, TOO_TALL, textHeight, textWidth } from './measure.js';
import { type PicturePage, picturePage } from './picture-page.js';
import { pictureRows } from './picture-rows.js';
import { foldable, type Runs, runsOf } from './runs.js';
import { acceptedIn, gridColumns } from './words.js';

/** The right answer as it is entered in the question: letters to fill, or lines to write. */
export interface KeyPage {
  readonly letters: readonly string[];
  readonly written: readonly string[];
  /** What a right reason says, or what an answer must say or show. */
  readonly points: readonly Runs[];
  /** `also accepted: two`. */
  readonly accept: string | undefined;
}

/** The worked solution as the page draws it. */
export interface SolutionPage {
  readonly columns: readonly Runs[];
  /** Shares of the width; 0 for as wide as its content. */
  readonly widths: readonly number[];
  /** Columns (from 0) of a few letters, which are centred. */
  readonly narrow: readonly number[];
  readonly rows: readonly { readonly line: string; readonly cells: readonly Runs[] }[];
  readonly paragraphs: readonly Runs[];
  /** Pictures that stand side by side, row by row. */
  readonly figures: readonly (readonly PicturePage[])[];
  readonly answer: Runs;
  readonly remember: Runs;
  readonly tryIt: Runs | undefined;
  /** Only where question and solution are too tall for one page. */
  readonly breakable: boolean;
}

/** What stands below a question in the key. */
export interface KeyedPage {
  readonly key: KeyPage;
  readonly feedback: readonly {
    readonly answer: string;
    readonly letter: boolean;
    readonly right: boolean;
    readonly sentence: Runs;
  }[];
  /** Shares of the width, as in the solution. */
  readonly feedbackWidths: readonly [number, number];
  readonly solution: SolutionPage;
  readonly marker: string;
}

/** Row of the marking grid. */
export interface GridRow {
  readonly number: string;
  readonly answer: string;
  readonly mono: boolean;
  readonly accept: string | undefined;
  readonly points: string;
  readonly marker: string;
}

/** The marking grid as the page draws it; widths as in the worked solution. */
export interface GridPage {
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
}

/** Settles what stands below a question in the key; `height`: of the question, in points. */
export function keyedPage(keyed: KeyedQuestion, paper: Worksheet['paper'], height: number): KeyedPage {
  const { key, feedback, solution, marker } = keyed;
  const longest = Math.max(0, ...feedback.map(({ answer }) => answer.length));
  return {
    key: keyPage(key),
    feedback: feedback.map(({ answer, right, sentence }) => ({
      answer: foldable(answer) || sheetWords.emptyLine,
      letter: 'letters' in key,
      right,
      sentence: runsOf(sentence),
    })),
    feedbackWidths: [longest > 30 ? 2 : 0, 3],
    solution: solutionPage(solution, paper, height),
    marker: visible(marker),
  };
}

/** The marking grid: one line for each question. */
export function gridOf(questions: readonly KeyedQuestion[]): GridPage {
  const rows = questions.map(gridRow);
  const longest = Math.max(0, ...rows.map(({ answer, accept }) => answer.length + (accept?.length ?? 0)));
  return { columns: gridColumns, widths: [0, longest > 28 ? 4 : 0, 0, 7], rows };
}

function gridRow({ question, key, marker }: KeyedQuestion): GridRow {
  return {
    number: String(question.number),
    answer: foldable(shortAnswer(key)),
    mono: key.kind === 'number' || key.kind === 'lines' || key.kind === 'table',
    accept: key.kind === 'number' ? acceptedIn(key.accept) : undefined,
    points: String(question.points),
    marker: visible(marker),
  };
}

function keyPage(key: KeyedAnswer): KeyPage {
  switch (key.kind) {
    case 'number':
      return { letters: [], written: [foldable(key.key)], points: [], accept: acceptedIn(key.accept) };
    case 'lines':
      return { letters: [], written: key.key.map(foldable), points: [], accept: acceptedIn(key.accept) };
    case 'choice':
    case 'multiple':
      return { letters: key.letters, written: [], points: [], accept: undefined };
    case 'table':
      return { letters: [], written: key.cells.map(foldable), points: [], accept: undefined };
    case 'claim':
      return { letters: [], written: [key.truth], points: [runsOf(key.reason)], accept: undefined };
    case 'essay':
      return { letters: [], written: [], points: key.points.map(runsOf), accept: undefined };
    default:
      return unreachable(key);
  }
}

function shortAnswer(key: KeyedAnswer): string {
  switch (key.kind) {
    case 'number':
      return key.key;
    case 'lines':
      return key.key.join(' / ');
    case 'choice':
    case 'multiple':
      return key.letters.join(', ');
    case 'table':
      return key.cells.join(' / ');
    case 'claim':
      return `${key.truth}: ${plain(key.reason)}`;
    case 'essay':
      return key.points.map(plain).join(' · ');
    default:
      return unreachable(key);
  }
}

function solutionPage(solution: SheetSolution, paper: Worksheet['paper'], height: number): SolutionPage {
  const longest = solution.columns.map((column, index) =>
    Math.max(plain(column).length, ...solution.rows.map(({ cells }) => plain(cells[index - 1] ?? []).length)),
  );
  const narrow = longest.map((length, index) => index === 0 || length <= NARROW);
  const room = textWidth(paper) - INDENT;
  const pictures = solution.figures.map((figure) => picturePage(figure, room));
  const figures = pictureRows(pictures, room);
  return {
    columns: solution.columns.map(runsOf),
    widths: longest.map((length, index) => (narrow[index] ? 0 : Math.ceil(length ** 0.75))),
    narrow: narrow.flatMap((isNarrow, index) => (isNarrow ? [index] : [])),
    rows: solution.rows.map(({ line, cells }) => ({ line: visible(line), cells: cells.map(runsOf) })),
    paragraphs: solution.paragraphs.map(runsOf),
    figures,
    answer: runsOf(solution.answer),
    remember: runsOf(solution.remember),
    tryIt: solution.tryIt === undefined ? undefined : runsOf(solution.tryIt),
    breakable: height + 10 + workedHeight(solution, figures, room) > TOO_TALL * textHeight(paper),
  };
}

/** About how tall table, paragraphs and pictures are. */
function workedHeight({ rows, paragraphs }: SheetSolution, figures: SolutionPage['figures'], room: number): number {
  const table = rows.map(({ cells }) => {
    const share = room / Math.sqrt(cells.length + 1);
    return 6 + Math.max(...cells.map((cell) => sentenceHeight(cell, share, SMALL)));
  });
  const text = paragraphs.map((paragraph) => 7 + sentenceHeight(paragraph, room, SMALL));
  const pictures = figures.map((row) => 9 + 12 + Math.max(...row.map(({ height }) => height)));
  return [22, ...table, ...text, ...pictures].reduce((sum, part) => sum + part, 0);
}

const NARROW = 11;
const INDENT = 14;

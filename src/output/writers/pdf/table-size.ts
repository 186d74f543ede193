import type { Sentence } from '../../../document/index.js';
import type { AnswerSpace } from '../../sheet.js';
import { BODY, linesHeight, linesOf, MONO, SMALL, sentenceHeight, sentenceWidth } from './measure.js';

type Table = Extract<AnswerSpace, { readonly kind: 'table' }>;

/** Points inside a cell, left and right together, and above and below. */
const CELL = { x: 12, y: 10 };
/** Least width of a blank cell, and height of a row to write in. */
const BLANK = 46;
const ROW = 22.7;

/** Widths of the columns after that of the heads: all the same, so that none tells how long its entries are. */
export function columnWidths({ columns, rows }: Table): readonly number[] {
  const texts = rows.flatMap(({ cells }) => cells.map((cell) => (cell?.length ?? 0) * MONO * 9.5));
  const widest = CELL.x + Math.max(BLANK, ...columns.slice(1).map(wide), ...texts);
  return columns.slice(1).map(() => widest);
}

/** Width of a table with blanks, each head of a row on one line. */
export const tableWidth = (table: Table): number =>
  columnWidths(table).reduce((sum, width) => sum + width, widestHead(table));

const wide = (sentence: Sentence): number => sentenceWidth(sentence, SMALL, 1.05);

/** Height of a table with blanks and of what may stand in them, in a column of this width. */
export function tableHeight(table: Table, room: number): number {
  const { rows, bank } = table;
  const heads = Math.max(60, room - (tableWidth(table) - widestHead(table)));
  const bodies = rows.map(({ head }) => Math.max(ROW, CELL.y + sentenceHeight(head, heads, SMALL)));
  return ROW + bodies.reduce((sum, height) => sum + height, 0) + bankHeight(bank, room);
}

const widestHead = ({ columns, rows }: Table): number =>
  Math.max(...[columns[0] ?? [], ...rows.map(({ head }) => head)].map(wide)) + CELL.x;

function bankHeight(bank: Table['bank'], room: number): number {
  if (bank.length === 0) return 0;
  if (bank.some(({ letter }) => letter !== undefined))
    return bank.reduce((sum, { content }) => sum + 4.5 + Math.max(13.5, sentenceHeight(content, room - 20, BODY)), 8);
  const width = bank.reduce((sum, { content }) => sum + 12 + sentenceWidth(content, SMALL), 70);
  return 8 + linesHeight(linesOf(width, room), SMALL);
}

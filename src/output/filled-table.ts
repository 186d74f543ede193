import type { Sentence } from '../document/index.js';
import type { AnswerSpace } from './sheet.js';

/** A cell of a table to fill in: its text, with the key in the blanks; `number` counts blanks from 1, 0 for printed text. */
export interface FilledCell {
  readonly text: string;
  readonly number: number;
}

/** The rows of a table with what stands in the blanks, row by row; without `cells` they stay empty. */
export function filledRows(
  { rows }: Extract<AnswerSpace, { readonly kind: 'table' }>,
  cells: readonly string[] = [],
): readonly { readonly head: Sentence; readonly cells: readonly FilledCell[] }[] {
  let blanks = 0;
  return rows.map(({ head, cells: printed }) => ({
    head,
    cells: printed.map((given) => {
      if (given !== undefined) return { text: given, number: 0 };
      blanks++;
      return { text: cells[blanks - 1] ?? '', number: blanks };
    }),
  }));
}

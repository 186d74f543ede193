import type { Constant, FormattedValue } from '../ast.js';
import { type Extent, positionOf, type Source } from './source.js';

/** The parts of an f-string being read: neighbouring texts become one constant, as in CPython. */
export interface Pieces {
  readonly source: Source;
  readonly values: (Constant | FormattedValue)[];
  /** The text after the last field. */
  pending: (Extent & { readonly text: string }) | undefined;
}

/** No parts yet. */
export function piecesOf(source: Source): Pieces {
  return { source, values: [], pending: undefined };
}

/** Adds text that was written in an extent; empty text counts for the place of what it joins, and no further. */
export function addText(pieces: Pieces, text: string, { from, to }: Extent): void {
  const { pending } = pieces;
  pieces.pending = pending ? { text: pending.text + text, from: pending.from, to } : { text, from, to };
}

/** Adds a field. */
export function addField(pieces: Pieces, field: FormattedValue): void {
  finish(pieces);
  pieces.values.push(field);
}

/** The parts, the last text included. */
export function finish(pieces: Pieces): readonly (Constant | FormattedValue)[] {
  const { source, values, pending } = pieces;
  if (pending && pending.text !== '') {
    const at = positionOf(source, pending.from, pending.to);
    values.push({ kind: 'Constant', value: { type: 'str', value: pending.text }, at });
  }
  pieces.pending = undefined;
  return values;
}

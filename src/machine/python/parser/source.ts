import { HeapsheetError, type SourcePlace } from '../../../errors.js';
import type { Position } from '../ast.js';

/** A text being read, with the offsets at which its lines start and the mistakes found so far. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly mistakes: HeapsheetError[];
}

/** A stretch of a source: offsets in UTF-16 units, the end excluded. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A source whose line breaks are all `\n`. */
export function sourceOf(text: string, file: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts, mistakes: [] };
}

/** The text of an extent. */
export function textOf(source: Source, { from, to }: Extent): string {
  return source.text.slice(from, to);
}

/** The position of the characters from one offset up to another. */
export function positionOf(source: Source, from: number, to: number): Position {
  const line = lineIndex(source, from);
  const start = source.lineStarts[line] ?? 0;
  const next = source.lineStarts[line + 1];
  const endLine = next === undefined || to < next ? line : lineIndex(source, to);
  const endStart = source.lineStarts[endLine] ?? 0;
  return { line: line + 1, column: from - start, endLine: endLine + 1, endColumn: to - endStart };
}

/** What CPython refuses, at an offset: to be thrown. */
export function invalid(source: Source, { from }: { readonly from: number }, message: string): HeapsheetError {
  return invalidAt(source, positionOf(source, from, from), message);
}

/** What CPython refuses, at a position: to be thrown. */
export function invalidAt({ file }: Source, at: Place, message: string): HeapsheetError {
  return new HeapsheetError('PYTHON_SYNTAX', message, placeOf(file, at));
}

/** What CPython accepts and the syntax tree has no place for: to be thrown. */
export function unsupported(source: Source, { from }: { readonly from: number }, construct: string): HeapsheetError {
  const at = positionOf(source, from, from);
  return new HeapsheetError('UNSUPPORTED_PYTHON', `unsupported: ${construct}`, placeOf(source.file, at));
}

/** What is larger than any program of a quiz: to be thrown. */
export function beyondLimit(source: Source, { from }: { readonly from: number }, message: string): HeapsheetError {
  return new HeapsheetError('LIMIT', message, placeOf(source.file, positionOf(source, from, from)));
}

type Place = Pick<Position, 'line' | 'column'>;

function placeOf(file: string, { line, column }: Place): SourcePlace {
  return { file, line, column: column + 1 };
}

function lineIndex({ lineStarts }: Source, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

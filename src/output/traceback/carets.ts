import { HeapsheetError } from '../../errors.js';
import type { FoundExpression, Position } from '../../machine/python/index.js';

/**
 * The source line and, below it, what C code marks in it (`tb_displayline`, Python/traceback.c, up to 3.12).
 * @throws HeapsheetError UNSUPPORTED_PYTHON where releases of one version differ (unless `sure`)
 */
export function carets(
  source: readonly string[],
  span: Position,
  node: FoundExpression['node'] | undefined,
  { sure, file }: { readonly sure: boolean; readonly file: string },
): string {
  const line = source[span.line - 1] ?? '';
  const indent = /^[ \t\f]*/.exec(line)?.[0].length ?? 0;
  const shown = `    ${line.slice(indent)}\n`;
  const oneLine = span.line === span.endLine;
  const end = oneLine ? span.endColumn : line.trimEnd().length;
  const marks = oneLine && node ? marksInLine(line.slice(0, end), node, true) : undefined;
  if (!sure && oneLine && node && `${marks}` !== `${marksInLine(line.slice(0, end), node, false)}`) {
    const place = { file, line: span.line, column: span.column + 1 };
    throw new HeapsheetError('UNSUPPORTED_PYTHON', 'marks of 3.11 beside parentheses or spaces in a traceback', place);
  }
  if (!marks && end - span.column === line.length - indent) return shown;
  const below = [...line.slice(indent, end)].map((_, index) => index);
  const columns = (column: number): number => [...line.slice(indent, column)].length;
  const start = columns(span.column);
  const [from, to] = marks ? marks.map(columns) : [0, 0];
  const characters = below.map((index) => {
    if (index < start) return ' ';
    return !marks || (index >= (from ?? 0) && index < (to ?? 0)) ? '^' : '~';
  });
  return `${shown}    ${characters.join('')}\n`;
}

/** Columns of the operator or of the brackets (`extract_anchors_from_expr`). */
function marksInLine(
  text: string,
  node: FoundExpression['node'],
  pastParentheses: boolean,
): readonly [number, number] | undefined {
  if (node.kind === 'Call') return undefined;
  if (node.kind === 'Subscript') {
    const [left, right] = [node.value.at.endColumn, node.slice.at.endColumn];
    return pastParentheses ? [text.indexOf('[', left), closing(text, right + 1)] : [left, right + 1];
  }
  const before = node.right.at.column;
  for (let at = node.left.at.endColumn; at < before; at++) {
    if ((pastParentheses ? /[\s)]/ : /\s/).test(text[at] ?? '')) continue;
    return [at, at + 1 < before && /\S/.test(text[at + 1] ?? ' ') ? at + 2 : at + 1];
  }
  return undefined;
}

function closing(text: string, from: number): number {
  const found = text.indexOf(']', from);
  return found < 0 ? text.length : found + 1;
}

import type { FoundExpression, Position } from '../../machine/python/index.js';

/** The source line and, below it, what C code marks in it (`tb_displayline`, Python/traceback.c, up to 3.12). */
export function carets(source: readonly string[], span: Position, node: FoundExpression['node'] | undefined): string {
  const line = source[span.line - 1] ?? '';
  const indent = /^[ \t\f]*/.exec(line)?.[0].length ?? 0;
  const shown = `    ${line.slice(indent)}\n`;
  const oneLine = span.line === span.endLine;
  const end = oneLine ? span.endColumn : line.trimEnd().length;
  const marks = oneLine && node ? marksInLine(line.slice(0, end), node) : undefined;
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
function marksInLine(text: string, node: FoundExpression['node']): readonly [number, number] | undefined {
  const skip = (from: number, stops: (character: string) => boolean): number => {
    let at = from;
    while (at < text.length && !stops(text[at] ?? '')) at++;
    return at;
  };
  if (node.kind === 'Call') return undefined;
  if (node.kind === 'Subscript') {
    const left = skip(node.value.at.endColumn, (character) => character === '[');
    const right = skip(node.slice.at.endColumn + 1, (character) => character === ']');
    return [left, right < text.length ? right + 1 : right];
  }
  const before = node.right.at.column;
  for (let at = node.left.at.endColumn; at < before; at++) {
    if (/[\s)]/.test(text[at] ?? '')) continue;
    const next = text[at + 1] ?? ' ';
    return [at, at + 1 < before && !/\s/.test(next) ? at + 2 : at + 1];
  }
  return undefined;
}

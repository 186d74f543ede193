import { HeapsheetError } from '../../errors.js';
import type { FoundExpression, Position } from '../../machine/python/index.js';
import { marksOf } from './marks.js';

/** Characters that certainly take one column of a terminal, in every Python. */
const NARROW = /^[\t -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u22ff]*$/;

/** The source lines and what the module traceback marks in them (`format_frame_summary`, Lib/traceback.py, from 3.13 on). */
export function linesBelow(
  source: readonly string[],
  span: Position,
  node: FoundExpression['node'] | undefined,
  { whole, file }: { readonly whole: boolean; readonly file: string },
): string {
  const original = source.slice(span.line - 1, span.endLine).map((line) => line.trimEnd());
  if (!original.every((line) => NARROW.test(line))) {
    const place = { file, line: span.line, column: span.column + 1 };
    throw new HeapsheetError('UNSUPPORTED_PYTHON', 'characters of unknown width in a line of a traceback', place);
  }
  const lines = dedent(original);
  const last = lines.length - 1;
  const cut = (original[0] ?? '').length - (lines[0] ?? '').length;
  const start = Math.max(0, span.column - cut);
  const end = Math.max(0, span.endColumn - cut);
  const marks = node && marksOf(source, node, span);
  const rest = `${(lines[0] ?? '').slice(0, start).trimStart()}${(lines[last] ?? '').slice(end).trimEnd()}`;
  const shows = !whole && (marks !== undefined || rest !== '');
  const from = marks ? [marks.line - span.line, marks.column - cut] : [0, 0];
  const to = marks ? [marks.endLine - span.line, marks.endColumn - cut] : [0, 0];
  const result: string[] = [];
  const add = (at: number): void => {
    const text = lines[at] ?? '';
    result.push(text);
    if (!shows) return;
    const spaces = text.length - text.trimStart().length;
    const width = at === last ? end : text.length;
    const below = Array.from({ length: width }, (_, column) => {
      if (column < spaces || (at === 0 && column < start)) return ' ';
      if (!marks) return '^';
      return !isBefore([at, column], from) && isBefore([at, column], to) ? '^' : '~';
    });
    result.push(below.join(''));
  };
  const significant = marks ? [from, to].flatMap(([line = 0]) => [line - 1, line, line + 1]) : [];
  const wanted = [...new Set([0, last, ...significant])].filter((at) => at >= 0 && at <= last).sort((a, b) => a - b);
  wanted.forEach((at, index) => {
    const gap = index === 0 ? 1 : at - (wanted[index - 1] ?? 0);
    if (gap === 2) add(at - 1);
    if (gap > 2) result.push(`...<${gap - 1} lines>...`);
    add(at);
  });
  return dedent(result)
    .map((line) => `    ${line}\n`)
    .join('');
}

function isBefore(
  [line = 0, column = 0]: readonly number[],
  [otherLine = 0, otherColumn = 0]: readonly number[],
): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}

/** `textwrap.dedent`. */
function dedent(lines: readonly string[]): readonly string[] {
  const plain = lines.map((line) => (line.trim() === '' ? '' : line));
  const indents = plain.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  let margin = indents[0] ?? '';
  for (const indent of indents) while (!indent.startsWith(margin)) margin = margin.slice(0, -1);
  return plain.map((line) => line.slice(margin.length));
}

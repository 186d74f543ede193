import { invalid, positionOf, type Source, unsupported } from './source.js';
import type { Syntax } from './syntax.js';

/** How far a line is indented, with tabs up to the next multiple of 8 and with tabs of 1: CPython compares both. */
interface Indent {
  readonly wide: number;
  readonly narrow: number;
}

const FLUSH: Indent = { wide: 0, narrow: 0 };
const CLAUSES: ReadonlySet<string> = new Set(['elif', 'else', 'except', 'finally', 'Decorator']);

/** Refuses indentation that lezer lets pass: unexpected, not matching, or mixed from tabs and spaces. */
export function checkIndentation(source: Source, script: Syntax): void {
  for (const statement of script.children) checkStatement(source, statement, FLUSH);
}

function checkStatement(source: Source, node: Syntax, expected: Indent): void {
  const found = indentOf(source, node);
  if (found.wide !== expected.wide)
    throw invalid(
      source,
      node,
      found.wide > expected.wide ? 'unexpected indent' : 'unindent does not match any outer indentation level',
    );
  checkTabs(source, node, found.narrow === expected.narrow);
  for (const [index, child] of node.children.entries()) {
    if (child.name === 'Body' || child.name === 'MatchBody') checkBody(source, child, expected);
    else if (index > 0 && CLAUSES.has(child.name)) checkClause(source, child, expected);
    else if (index > 0 && node.name === 'DecoratedStatement') checkStatement(source, child, expected);
  }
}

function checkClause(source: Source, node: Syntax, expected: Indent): void {
  const found = indentOf(source, node);
  if (found.wide !== expected.wide) throw invalid(source, node, 'unindent does not match any outer indentation level');
  checkTabs(source, node, found.narrow === expected.narrow);
}

function checkBody(source: Source, body: Syntax, outer: Indent): void {
  const [colon, first] = body.children;
  if (!colon || !first || !startsLine(source, colon.to, first.from)) return;
  const inner = indentOf(source, first);
  if (inner.wide <= outer.wide) throw invalid(source, first, 'expected an indented block');
  checkTabs(source, first, inner.narrow > outer.narrow);
  for (const statement of body.children.slice(1)) checkStatement(source, statement, inner);
}

function checkTabs(source: Source, node: Syntax, consistent: boolean): void {
  if (!consistent) throw invalid(source, node, 'inconsistent use of tabs and spaces in indentation');
}

/** Whether a line break that no backslash hides stands between a colon and the first statement of its body. */
function startsLine({ text }: Source, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  return (
    gap.includes('\n') &&
    gap
      .replace(/#[^\n]*/g, '')
      .replaceAll('\\\n', '')
      .includes('\n')
  );
}

function indentOf(source: Source, node: Syntax): Indent {
  const { line, column } = positionOf(source, node.from, node.from);
  const start = node.from - column;
  if (column === 0 && source.text[start - 2] !== '\\') return FLUSH;
  const blank = source.text.slice(start, node.from);
  const before = source.text.slice(source.lineStarts[line - 2] ?? 0, Math.max(start - 1, 0));
  if (/^[ \t\f]*\\$/.test(before)) throw unsupported(source, node, 'a backslash on a line of its own');
  if (/[^ \t\f]/.test(blank)) throw invalid(source, node, 'invalid syntax');
  let wide = 0;
  let narrow = 0;
  for (const char of blank.slice(blank.lastIndexOf('\f') + 1)) {
    wide += char === '\t' ? 8 - (wide % 8) : 1;
    narrow += 1;
  }
  return { wide, narrow };
}

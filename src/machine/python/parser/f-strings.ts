import type { Expression, FormattedValue, JoinedStr } from '../ast.js';
import { decodeEscapes } from './escapes.js';
import { readAssigned } from './expressions.js';
import { addField, addText, finish, type Pieces, piecesOf } from './pieces.js';
import { type Extent, invalid, positionOf, type Source, textOf, unsupported } from './source.js';
import { firstError, inside, syntaxOf } from './syntax.js';

/** How a stretch of an f-string is read. */
interface Manner {
  readonly raw: boolean;
  /** 0 in the string itself, 1 in a format specification, 2 in one inside that. */
  readonly nested: 0 | 1 | 2;
}

/**
 * Reads the content of an f-string, or of a format specification.
 * The rules are those of Python 3.11 (`fstring_find_literal` and `fstring_find_expr`, Parser/string_parser.c), the
 * strictest of the supported versions.
 * @returns where reading stopped: the end, or the `}` that closes the field of a format specification
 */
export function readFields(source: Source, content: Extent, manner: Manner, pieces: Pieces): number {
  const { text } = source;
  let at = content.from;
  let start = at;
  const flush = (extra: string, to: number) => {
    const extent = { from: start, to: at };
    const value = manner.raw ? textOf(source, extent) : decodeEscapes(source, extent, false);
    if (value + extra !== '') addText(pieces, value + extra, { from: start, to });
    start = to;
  };
  while (at < content.to) {
    const char = text[at];
    if (char === '{' || char === '}') {
      if (text[at + 1] === char && at + 1 < content.to && manner.nested === 0) {
        flush(char, at + 2);
        at += 2;
      } else if (char === '}') {
        if (manner.nested === 0) throw invalid(source, { from: at }, "f-string: single '}' is not allowed");
        break;
      } else {
        flush('', at);
        at = readField(source, { from: at, to: content.to }, manner, pieces);
        start = at;
      }
    } else if (char === '\\' && !manner.raw && text[at + 1] !== '{' && text[at + 1] !== '}') at += 2;
    else at += 1;
  }
  at = Math.min(at, content.to);
  flush('', at);
  return at;
}

/** One `{value!conversion:spec}`; returns the offset after it. */
function readField(source: Source, { from, to }: Extent, { raw, nested }: Manner, pieces: Pieces): number {
  const { text } = source;
  if (nested === 2) throw invalid(source, { from }, 'f-string: expressions nested too deeply');
  if (nested === 1 && text[from + 1] === '{')
    throw unsupported(source, { from }, 'braces doubled in a format specification');
  const code = { from: from + 1, to: expressionEnd(source, { from: from + 1, to }) };
  const value = readCode(source, code);
  let at = code.to;
  let documented = false;
  if (text[at] === '=') {
    documented = true;
    at += 1 + (/^\s*/.exec(text.slice(at + 1, to))?.[0].length ?? 0);
    addText(pieces, text.slice(code.from, at), { from: code.from, to: at });
  }
  let conversion: 'r' | 's' | 'a' | undefined;
  if (text[at] === '!') {
    const letter = text[at + 1];
    if (letter !== 'r' && letter !== 's' && letter !== 'a')
      throw invalid(source, { from: at }, "f-string: expected 'r', 's' or 'a' after '!'");
    conversion = letter;
    at += 2;
  }
  let formatSpec: JoinedStr | undefined;
  if (text[at] === ':' && at < to) {
    const specification = piecesOf(source);
    const start = at;
    at = readFields(source, { from: at + 1, to }, { raw, nested: nested === 0 ? 1 : 2 }, specification);
    formatSpec = { kind: 'JoinedStr', values: finish(specification), at: positionOf(source, start, at) };
  } else if (documented) conversion ??= 'r';
  if (text[at] !== '}' || at >= to) throw invalid(source, { from: Math.min(at, to) }, "f-string: expecting '}'");
  const field: FormattedValue = {
    kind: 'FormattedValue',
    value,
    ...(conversion && { conversion }),
    ...(formatSpec && { formatSpec }),
    at: positionOf(source, from, at + 1),
  };
  addField(pieces, field);
  return at + 1;
}

const OPENS = '([{';
const CLOSES = ')]}';

/** Where the expression of a field ends. */
function expressionEnd(source: Source, { from, to }: Extent): number {
  const { text } = source;
  const open: string[] = [];
  let at = from;
  while (at < to) {
    const char = text[at] ?? '';
    if (char === '\\') throw unsupported(source, { from: at }, 'a backslash in the expression of an f-string');
    if (char === '#') throw unsupported(source, { from: at }, 'a comment in the expression of an f-string');
    if (char === '"' || char === "'") at = stringEnd(source, { from: at, to });
    else if (OPENS.includes(char)) open.push(char);
    else if (open.length === 0 && endsExpression(text, at)) return at;
    else if ('!=<>'.includes(char) && text[at + 1] === '=') at += 1;
    else if (CLOSES.includes(char) && OPENS[CLOSES.indexOf(char)] !== open.pop())
      throw invalid(source, { from: at }, `f-string: unmatched '${char}'`);
    at += 1;
  }
  throw invalid(source, { from: Math.min(at, to) }, "f-string: expecting '}'");
}

function endsExpression(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return '!='.includes(char) ? text[at + 1] !== '=' : ':}'.includes(char);
}

/** The offset of the last quote of a string inside an expression. */
function stringEnd(source: Source, { from, to }: Extent): number {
  const { text } = source;
  const one = text.charAt(from);
  const quote = text.startsWith(one.repeat(3), from) ? one.repeat(3) : one;
  const end = text.indexOf(quote, from + quote.length);
  if (end < 0 || end >= to) throw invalid(source, { from }, 'f-string: unterminated string');
  if (text.slice(from, end).includes('\\'))
    throw unsupported(source, { from }, 'a backslash in the expression of an f-string');
  return end + quote.length - 1;
}

/** The expression of a field, read as if in parentheses. */
function readCode(source: Source, code: Extent): Expression {
  const written = textOf(source, code);
  if (written.trim() === '') throw invalid(source, code, 'f-string: valid expression required before }');
  const tree = syntaxOf(`(${written})`, code.from - 1);
  const error = firstError(tree)?.at(-1);
  if (error) throw invalid(source, error, 'f-string: invalid syntax');
  const [statement, second] = tree.children;
  const [node, another] = statement?.children ?? [];
  if (!node || another || second || statement?.name !== 'ExpressionStatement' || node.to !== code.to + 1)
    throw invalid(source, code, 'f-string: invalid syntax');
  if (node.name !== 'ParenthesizedExpression' && node.name !== 'TupleExpression')
    throw invalid(source, code, 'f-string: invalid syntax');
  const nodes = inside(node);
  const [first] = nodes;
  if (!first || first.name === 'NamedExpression') throw invalid(source, code, 'f-string: invalid syntax');
  return readAssigned(source, nodes);
}

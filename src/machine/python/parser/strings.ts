import type { Constant, FormattedValue, JoinedStr } from '../ast.js';
import { decodeEscapes } from './escapes.js';
import { readFields } from './f-strings.js';
import { addText, finish, piecesOf } from './pieces.js';
import { type Extent, invalid, positionOf, type Source, textOf, unsupported } from './source.js';
import type { Syntax } from './syntax.js';

/** One string literal: its letters before the quotes and the extent between the quotes. */
interface Literal extends Extent {
  readonly raw: boolean;
  readonly bytes: boolean;
  readonly format: boolean;
  readonly content: Extent;
}

const OPENING = /^([a-zA-Z]*)('''|"""|'|")/;

/** A string literal, or several that stand side by side. */
export function readStrings(source: Source, node: Syntax): Constant | JoinedStr {
  const nodes = node.name === 'ContinuedString' ? node.children : [node];
  const literals = nodes.map((one) => readLiteral(source, one));
  const at = positionOf(source, node.from, node.to);
  const bytes = literals.some((literal) => literal.bytes);
  if (bytes && !literals.every((literal) => literal.bytes))
    throw invalid(source, node, 'cannot mix bytes and nonbytes literals');
  if (literals.some(({ format }) => format)) return { kind: 'JoinedStr', values: joined(source, literals), at };
  const value = literals.map((literal) => plain(source, literal)).join('');
  return { kind: 'Constant', value: { type: bytes ? 'bytes' : 'str', value }, at };
}

function joined(source: Source, literals: readonly Literal[]): readonly (Constant | FormattedValue)[] {
  const pieces = piecesOf(source);
  for (const literal of literals) {
    if (literal.format) readFields(source, literal.content, { raw: literal.raw, nested: 0 }, pieces);
    else addText(pieces, plain(source, literal), literal);
  }
  return finish(pieces);
}

function plain(source: Source, { raw, bytes, content }: Literal): string {
  if (bytes && /[^\x00-\x7f]/.test(textOf(source, content)))
    throw invalid(source, content, 'bytes can only contain ASCII literal characters');
  return raw ? textOf(source, content) : decodeEscapes(source, content, bytes);
}

function readLiteral(source: Source, node: Syntax): Literal {
  const [opening = '', letters = '', quote = ''] = OPENING.exec(textOf(source, node)) ?? [];
  const prefix = letters.toLowerCase();
  const from = node.from + opening.length;
  const close = closing(source, from, quote);
  const format = prefix.includes('f');
  if (close !== node.to - quote.length) {
    if (format && close !== undefined) throw unsupported(source, node, 'f-strings that only Python 3.12 accepts');
    throw invalid(source, node, `unterminated ${quote.length > 1 ? 'triple-quoted ' : ''}string literal`);
  }
  return {
    raw: prefix.includes('r'),
    bytes: prefix.includes('b'),
    format,
    content: { from, to: close },
    from: node.from,
    to: node.to,
  };
}

/** Where the closing quotes start by the rule of Python 3.11, the same for f-strings as for other strings. */
function closing({ text }: Source, from: number, quote: string): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(quote, at)) return at;
    else if (text[at] === '\n' && quote.length === 1) return undefined;
  }
  return undefined;
}

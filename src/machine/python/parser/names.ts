import type { Name } from '../ast.js';
import { type Extent, invalid, positionOf, type Source, textOf, unsupported } from './source.js';

/** `keyword.kwlist`: the words that are never names. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);
const ASCII_NAME = /^[A-Za-z_]\w*$/;
const ANY_NAME = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/** Whether a word may be used as a name. */
export function isName(word: string): boolean {
  return !KEYWORDS.has(word) && (ASCII_NAME.test(word) || ANY_NAME.test(word));
}

/** An identifier, normalised as CPython does (NFKC). */
export function identifier(source: Source, node: Extent): string {
  const written = textOf(source, node);
  const word = ASCII_NAME.test(written) ? written : written.normalize('NFKC');
  if (!isName(written) || !isName(word)) throw invalid(source, node, `'${written}' cannot be a name`);
  if (word === '__debug__') throw unsupported(source, node, 'the name __debug__');
  return word;
}

/** A name that is read or bound. */
export function readName(source: Source, node: Extent): Name {
  return { kind: 'Name', id: identifier(source, node), at: positionOf(source, node.from, node.to) };
}

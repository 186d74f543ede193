import type { Constant } from '../ast.js';
import { type Extent, invalid, positionOf, type Source, textOf, unsupported } from './source.js';

const INTEGER = /^(?:0(?:_?0)*|[1-9](?:_?\d)*|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+)$/;
const DIGITS = '\\d(?:_?\\d)*';
const FLOAT = new RegExp(
  `^(?:(?:(?:${DIGITS})?\\.${DIGITS}|${DIGITS}\\.)(?:[eE][+-]?${DIGITS})?|${DIGITS}[eE][+-]?${DIGITS})$`,
);
const LEADING_ZERO = /^0[\d_]+$/;
/** `sys.int_info.default_max_str_digits`: longer decimal literals are refused since 3.11. */
const MAX_DIGITS = 4300;

/** An int or float literal. */
export function readNumber(source: Source, node: Extent): Constant {
  const written = textOf(source, node);
  const plain = written.replaceAll('_', '');
  const at = positionOf(source, node.from, node.to);
  if (INTEGER.test(written)) {
    if (/^\d+$/.test(plain) && plain.length > MAX_DIGITS)
      throw invalid(source, node, `an integer literal of more than ${MAX_DIGITS} digits`);
    return { kind: 'Constant', value: { type: 'int', value: BigInt(plain) }, at };
  }
  if (FLOAT.test(written)) return { kind: 'Constant', value: { type: 'float', value: Number(plain) }, at };
  if (/[jJ]$/.test(written)) throw unsupported(source, node, 'complex numbers');
  if (LEADING_ZERO.test(written)) throw invalid(source, node, 'leading zeros in decimal integer literals');
  throw invalid(source, node, `invalid number ${written}`);
}

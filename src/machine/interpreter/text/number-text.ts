import { asciiDigits, stripBlanks } from './characters.js';
import { type Int, normalInt } from './integers.js';
import { NumberError } from './number-errors.js';
import { stringRepr } from './string-repr.js';

/** `sys.get_int_max_str_digits()` */
const MAX_DIGITS = 4300;
const LIMIT_HINT = 'use sys.set_int_max_str_digits() to increase the limit';
const PREFIXES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 };

/** `str(value)` of an int; @throws NumberError past 4300 digits, as Python does. */
export function intToString(value: Int): string {
  const text = value.toString();
  if (text.length > MAX_DIGITS && text.length - (value < 0 ? 1 : 0) > MAX_DIGITS) {
    const sentence = `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion; ${LIMIT_HINT}`;
    throw new NumberError('ValueError', sentence);
  }
  return text;
}

/** `int(text, base)`; base 0 reads the prefix. */
export function parseInteger(text: string, base = 10): Int {
  if (base !== 0 && (base < 2 || base > 36)) {
    throw new NumberError('ValueError', 'int() base must be >= 2 and <= 36, or 0');
  }
  const match = /^([+-]?)(?:0([box])(?=_?[0-9a-z]))?(.*)$/is.exec(stripBlanks(asciiDigits(text)));
  const [, sign = '', prefix = '', rest = ''] = match ?? [];
  const named = PREFIXES[prefix.toLowerCase()];
  const usesPrefix = named !== undefined && (base === 0 || base === named);
  const radix = usesPrefix ? named : base || 10;
  const body = usesPrefix ? rest.replace(/^_/, '') : (prefix && `0${prefix}`) + rest;
  const digits = body.replace(/(?<=[0-9a-z])_(?=[0-9a-z])/gi, '').toLowerCase();
  checkLength(digits, radix);
  const octalLike = base === 0 && !usesPrefix && /^0+[^0]/.test(digits);
  if (octalLike || !digitPattern(radix).test(digits)) {
    const shown = stringRepr(text).slice(0, 200);
    throw new NumberError('ValueError', `invalid literal for int() with base ${base}: ${shown}`);
  }
  const size = readDigits(digits, radix);
  return normalInt(sign === '-' ? -size : size);
}

function digitPattern(radix: number): RegExp {
  if (radix <= 10) return new RegExp(`^[0-${radix - 1}]+$`);
  return new RegExp(`^[0-9a-${String.fromCharCode(86 + radix)}]+$`);
}

function checkLength(digits: string, radix: number): void {
  if (digits.length <= MAX_DIGITS || (radix & (radix - 1)) === 0) return;
  const count = /^[0-9a-z]*/.exec(digits)?.[0].length ?? 0;
  if (count <= MAX_DIGITS) return;
  const sentence = `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${count} digits`;
  throw new NumberError('ValueError', `${sentence}; ${LIMIT_HINT}`);
}

function readDigits(digits: string, radix: number): bigint {
  if (radix === 10) return BigInt(digits);
  const wide = BigInt(radix);
  let value = 0n;
  for (const digit of digits) value = value * wide + BigInt(Number.parseInt(digit, 36));
  return value;
}

const FLOAT = /^[+-]?(?:inf(?:inity)?|nan|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:e[+-]?\d(?:_?\d)*)?)$/i;

/** `float(text)` */
export function parseFloatText(text: string): number {
  const stripped = stripBlanks(asciiDigits(text));
  if (!FLOAT.test(stripped)) {
    throw new NumberError('ValueError', `could not convert string to float: ${stringRepr(text)}`);
  }
  const plain = stripped.replaceAll('_', '').toLowerCase();
  if (plain.includes('n')) return plain.includes('a') ? Number.NaN : plain.startsWith('-') ? -Infinity : Infinity;
  return Number(plain);
}

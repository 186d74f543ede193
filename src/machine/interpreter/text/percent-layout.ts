import type { Int } from './integers.js';
import { intToString } from './number-text.js';
import type { Conversion } from './percent-parser.js';

/** A converted argument before it is padded. */
export interface Shown {
  readonly sign: string;
  readonly prefix: string;
  readonly body: string;
  /** Fill with zeros after the sign. */
  readonly zeros: boolean;
}

const RADIX: Readonly<Record<string, number>> = { o: 8, x: 16, X: 16 };

/** An int in base 10, 8 or 16; the precision is the least number of digits. */
export function wholeNumber(
  value: Int,
  { letter, flags, precision }: Conversion & { readonly precision: number | undefined },
): Shown {
  const radix = RADIX[letter];
  const written = (radix === undefined ? intToString(value) : value.toString(radix)).replace('-', '');
  const digits = (letter === 'X' ? written.toUpperCase() : written).padStart(precision ?? 0, '0');
  const prefix = flags.has('#') && radix !== undefined ? `0${letter}` : '';
  return { sign: signOf(value < 0, flags), prefix, body: digits, zeros: flags.has('0') };
}

/** The sign that is shown. */
export function signOf(negative: boolean, flags: ReadonlySet<string>): string {
  if (negative) return '-';
  return flags.has('+') ? '+' : flags.has(' ') ? ' ' : '';
}

/** Blanks or zeros up to the width, which counts code points. */
export function padded({ sign, prefix, body, zeros }: Shown, flags: ReadonlySet<string>, width: number): string {
  const front = sign + prefix;
  const missing = width - front.length - [...body].length;
  if (missing <= 0) return front + body;
  if (flags.has('-')) return front + body + ' '.repeat(missing);
  return zeros ? front + '0'.repeat(missing) + body : ' '.repeat(missing) + front + body;
}

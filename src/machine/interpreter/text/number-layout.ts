import type { Spec } from './spec-parser.js';

/** A number in parts: only `digits` are grouped and padded with zeros. */
export interface NumberParts {
  readonly negative: boolean;
  /** `0x` and the like, after the sign. */
  readonly prefix: string;
  readonly digits: string;
  /** Decimal point, fraction, exponent, `%`, or all of a text without digits. */
  readonly rest: string;
}

/** Sign, grouping and padding of a number (`calc_number_widths`, Python/formatter_unicode.c). */
export function layOutNumber({ negative, prefix, digits, rest }: NumberParts, spec: Spec, groupSize: number): string {
  const sign = negative ? '-' : spec.sign === '-' ? '' : spec.sign;
  const front = sign + prefix;
  const zeros = spec.fill === '0' && spec.align === '=';
  const least = zeros ? spec.width - front.length - rest.length : 0;
  const body = (digits && grouped(digits, spec.grouping, { size: groupSize, least })) + rest;
  const missing = spec.width - front.length - [...body].length;
  if (missing <= 0) return front + body;
  if (spec.align === '=') return front + spec.fill.repeat(missing) + body;
  return padded(front + body, missing, spec);
}

/** Fill at the sides that the alignment asks for. */
export function padded(text: string, missing: number, { align, fill }: Pick<Spec, 'align' | 'fill'>): string {
  if (missing <= 0) return text;
  const left = align === '<' ? 0 : align === '^' ? Math.floor(missing / 2) : missing;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** Digits in groups from the right, with zeros in front up to `least` characters (Objects/stringlib/localeutil.h). */
function grouped(digits: string, separator: string, { size, least }: { size: number; least: number }): string {
  if (separator === '') return digits.padStart(least, '0');
  const groups: string[] = [];
  let [end, missing] = [digits.length, least];
  for (;;) {
    const length = Math.min(size, Math.max(end, missing, 1));
    groups.unshift(digits.slice(Math.max(0, end - length), Math.max(0, end)).padStart(length, '0'));
    end -= length;
    missing -= length;
    if (end <= 0 && missing <= 0) return groups.join(separator);
    missing -= 1;
  }
}

import { fixedDecimals, significantDigits } from './exact-decimal.js';
import { exponentText, shortestDigits } from './float-text.js';

export interface FloatStyle {
  /** `e`, `f`, `g`, their capitals, or `r` for the shortest digits that read back. */
  readonly type: string;
  readonly precision: number;
  readonly alternate: boolean;
  /** Without an exponent there is at least one digit after the point. */
  readonly pointZero: boolean;
}

/** An unsigned float in two parts: its digits before the point, and the rest. */
export interface FloatParts {
  readonly whole: string;
  readonly rest: string;
}

/** The digits of |value| in a style (`format_float_short`, Python/pystrtod.c). */
export function floatParts(value: number, style: FloatStyle): FloatParts {
  const size = Math.abs(value);
  const parts = Number.isFinite(size)
    ? finiteParts(size, style)
    : { whole: '', rest: Number.isNaN(size) ? 'nan' : 'inf' };
  return 'EFG'.includes(style.type) ? { whole: parts.whole, rest: parts.rest.toUpperCase() } : parts;
}

function finiteParts(size: number, style: FloatStyle): FloatParts {
  const { alternate, pointZero } = style;
  const type = style.type.toLowerCase();
  if (type === 'f') {
    const { whole, fraction } = fixedDecimals(size, style.precision);
    return { whole, rest: withPoint(fraction, alternate) };
  }
  if (type === 'e') return exponential(significantDigits(size, style.precision + 1), style.precision + 1, alternate);
  const precision = Math.max(1, style.precision);
  const rounded = type === 'r' ? shortestDigits(size) : significantDigits(size, precision);
  const digits = rounded.digits.replace(/(?<=.)0+$/, '');
  const least = alternate && type === 'g' ? precision : 1;
  const largest = type === 'r' ? 16 : precision - (pointZero ? 1 : 0);
  const { point } = rounded;
  if (point <= -4 || point > largest) return exponential({ digits, point }, least, alternate);
  return plain({ digits, point }, Math.max(least, pointZero ? point + 1 : 1), alternate);
}

interface Digits {
  readonly digits: string;
  readonly point: number;
}

function exponential({ digits, point }: Digits, least: number, alternate: boolean): FloatParts {
  const fraction = digits.slice(1).padEnd(least - 1, '0');
  return { whole: digits.slice(0, 1), rest: withPoint(fraction, alternate) + exponentText(point - 1) };
}

function plain({ digits, point }: Digits, least: number, alternate: boolean): FloatParts {
  const filled = digits.padEnd(Math.max(least, point), '0');
  if (point <= 0) return { whole: '0', rest: withPoint('0'.repeat(-point) + filled, alternate) };
  return { whole: filled.slice(0, point), rest: withPoint(filled.slice(point), alternate) };
}

function withPoint(fraction: string, alternate: boolean): string {
  return fraction === '' && !alternate ? '' : `.${fraction}`;
}

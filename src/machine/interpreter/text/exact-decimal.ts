import { decompose } from './float-bits.js';

/** Decimal digits of a float, rounded half to even from its exact value: `0.digits × 10^point`. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** `|value| × 10^places` as an integer, rounded half to even from the exact value; `value` finite. */
export function scaledToInteger(value: number, places: number): bigint {
  const { above, below } = ratio(value, places);
  return roundedQuotient(above, below);
}

/** |value| with `places` decimals; digits before the point have no leading zeros. */
export function fixedDecimals(value: number, places: number): { readonly whole: string; readonly fraction: string } {
  const digits = scaledToInteger(value, places)
    .toString()
    .padStart(places + 1, '0');
  const end = digits.length - places;
  return { whole: digits.slice(0, end), fraction: digits.slice(end) };
}

/** |value| with `count` significant digits, 1 or more; zero has point 1. */
export function significantDigits(value: number, count: number): Decimal {
  if (value === 0) return { digits: '0'.repeat(count), point: 1 };
  const point = magnitude(value);
  const digits = scaledToInteger(value, count - point).toString();
  return digits.length > count ? { digits: digits.slice(0, count), point: point + 1 } : { digits, point };
}

/** The p of `10^(p−1) ≤ |value| < 10^p`. */
function magnitude(value: number): number {
  const estimate = Number(Math.abs(value).toExponential().split('e')[1]) + 1;
  const { above, below } = ratio(value, 1 - estimate);
  return above < below ? estimate - 1 : estimate;
}

function ratio(value: number, places: number): { readonly above: bigint; readonly below: bigint } {
  const { mantissa, exponent } = decompose(Math.abs(value));
  let above = mantissa << BigInt(Math.max(0, exponent));
  let below = 1n << BigInt(Math.max(0, -exponent));
  if (places > 0) above *= 10n ** BigInt(places);
  else below *= 10n ** BigInt(-places);
  return { above, below };
}

/** `above / below` rounded half to even; both positive. */
export function roundedQuotient(above: bigint, below: bigint): bigint {
  const whole = above / below;
  const twice = (above % below) * 2n;
  const up = twice > below || (twice === below && (whole & 1n) === 1n);
  return up ? whole + 1n : whole;
}

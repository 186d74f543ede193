import { intToFloat } from './int-float.js';
import { intPower } from './integer-power.js';
import { DEFAULT_BIT_LIMIT, type Int } from './integers.js';
import { divisionByZero, NotModelled, NumberError } from './number-errors.js';
import { positivePower } from './positive-power.js';

/** `base ** exponent` of ints: a float for a negative exponent. */
export function intPow(
  base: Int,
  exponent: Int,
  limit = DEFAULT_BIT_LIMIT,
): { readonly int: Int } | { readonly float: number } {
  if (exponent >= 0) return { int: intPower(base, exponent, limit) };
  return { float: floatPow(intToFloat(base), intToFloat(exponent)) };
}

/**
 * `base ** exponent` of floats, rounded to nearest (`float_pow`, Objects/floatobject.c).
 * @throws NotModelled for complex results, and where C libraries may round either way
 */
export function floatPow(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN;
  const odd = Math.abs(exponent % 2) === 1;
  if (!Number.isFinite(exponent)) {
    if (base === -1) return 1;
    return exponent > 0 === Math.abs(base) > 1 ? Infinity : 0;
  }
  if (base === 0 && exponent < 0) throw divisionByZero('power');
  if (base === 0 || !Number.isFinite(base)) {
    const size = exponent > 0 === (base === 0) ? 0 : Infinity;
    return odd && (base < 0 || Object.is(base, -0)) ? -size : size;
  }
  if (base < 0 && exponent % 1 !== 0) throw new NotModelled('a complex number');
  const size = base === -1 ? 1 : positivePower(Math.abs(base), exponent);
  if (size === Infinity) throw new NumberError('OverflowError', "(34, 'Numerical result out of range')");
  return base < 0 && odd ? -size : size;
}

import { nearestRatio } from './float-bits.js';
import type { Int } from './integers.js';
import { divisionByZero, NumberError } from './number-errors.js';

/** `float(value)` of an int: the nearest float, ties to even. */
export function intToFloat(value: Int): number {
  const float = Number(value);
  if (!Number.isFinite(float)) throw new NumberError('OverflowError', 'int too large to convert to float');
  return float;
}

/** `a / b` of ints: the float nearest to the exact ratio. */
export function intDivide(a: Int, b: Int): number {
  if (b === 0) throw divisionByZero('int /');
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  const [x, y] = [BigInt(a), BigInt(b)];
  const ratio = y < 0n ? nearestRatio(-x, -y) : nearestRatio(x, y);
  if (!Number.isFinite(ratio)) {
    throw new NumberError('OverflowError', 'integer division result too large for a float');
  }
  return ratio === 0 && x < 0n !== y < 0n ? -0 : ratio;
}

/** Compares exactly, ints with floats too: below 0, 0 or above 0; undefined with a NaN. */
export function compareNumbers(a: Int, b: Int): number | undefined {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number.isNaN(a) || Number.isNaN(b) ? undefined : 0;
}

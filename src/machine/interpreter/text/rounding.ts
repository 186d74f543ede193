import { roundedQuotient, scaledToInteger } from './exact-decimal.js';
import { nearestRatio } from './float-bits.js';
import { type Int, intNegate, normalInt } from './integers.js';
import { NumberError } from './number-errors.js';

/** `int(value)` of a float: towards zero. */
export function floatToInt(value: number): Int {
  if (Number.isNaN(value)) throw new NumberError('ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(value)) throw new NumberError('OverflowError', 'cannot convert float infinity to integer');
  const whole = Math.trunc(value);
  return Number.isSafeInteger(whole) ? whole + 0 : BigInt(whole);
}

/** `round(value)` of a float: the nearest int, ties to even. */
export function floatRoundToInt(value: number): Int {
  if (!Number.isFinite(value)) return floatToInt(value);
  const below = Math.floor(value);
  const rest = value - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  return floatToInt(up ? below + 1 : below);
}

/** `round(value, places)` of a float, rounded from its exact decimal value. */
export function floatRound(value: number, places: Int): number {
  if (!Number.isFinite(value) || value === 0 || places > 323) return value;
  if (places < -308) return 0 * value;
  const count = Number(places);
  const units = scaledToInteger(value, count);
  const size = count > 0 ? nearestRatio(units, 10n ** BigInt(count)) : nearestRatio(units * 10n ** BigInt(-count), 1n);
  if (size === Infinity) throw new NumberError('OverflowError', 'rounded value too large to represent');
  return value < 0 ? -size : size;
}

/** `round(value, places)` of an int: a negative `places` rounds to tens, hundreds, …, ties to even. */
export function intRound(value: Int, places: Int): Int {
  if (places >= 0) return value;
  const size = value < 0 ? -BigInt(value) : BigInt(value);
  if (-BigInt(places) > size.toString(16).length * 2) return 0;
  const unit = 10n ** -BigInt(places);
  const rounded = normalInt(roundedQuotient(size, unit) * unit);
  return value < 0 ? intNegate(rounded) : rounded;
}

import { bitLength, DEFAULT_BIT_LIMIT, type Int, normalInt, tooManyBits } from './integers.js';
import { NumberError } from './number-errors.js';

/** `a & b` */
export function intAnd(a: Int, b: Int): Int {
  return isShort(a) && isShort(b) ? a & b : normalInt(BigInt(a) & BigInt(b));
}

/** `a | b` */
export function intOr(a: Int, b: Int): Int {
  return isShort(a) && isShort(b) ? a | b : normalInt(BigInt(a) | BigInt(b));
}

/** `a ^ b` */
export function intXor(a: Int, b: Int): Int {
  return isShort(a) && isShort(b) ? a ^ b : normalInt(BigInt(a) ^ BigInt(b));
}

/** `~a` */
export function intInvert(a: Int): Int {
  if (typeof a === 'number' && a < Number.MAX_SAFE_INTEGER) return -1 - a;
  return normalInt(-1n - BigInt(a));
}

/** `a << places` */
export function intLeftShift(a: Int, places: Int, limit = DEFAULT_BIT_LIMIT): Int {
  if (places < 0) throw negativeShift();
  if (a === 0) return 0;
  if (bitLength(a) + Number(places) > limit) throw tooManyBits(limit);
  if (typeof a === 'number' && places < 53) {
    const shifted = a * 2 ** Number(places);
    if (Number.isSafeInteger(shifted)) return shifted;
  }
  return normalInt(BigInt(a) << BigInt(places));
}

/** `a >> places` */
export function intRightShift(a: Int, places: Int): Int {
  if (places < 0) throw negativeShift();
  if (typeof a === 'number') {
    if (places > 53) return a < 0 ? -1 : 0;
    return Math.floor(a / 2 ** Number(places));
  }
  if (places >= bitLength(a)) return a < 0n ? -1 : 0;
  return normalInt(a >> BigInt(places));
}

function negativeShift(): NumberError {
  return new NumberError('ValueError', 'negative shift count');
}

function isShort(a: Int): a is number {
  return typeof a === 'number' && (a | 0) === a;
}

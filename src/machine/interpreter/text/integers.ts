import { divisionByZero, TooLarge } from './number-errors.js';

/** A Python int: a number while it is a safe integer, else a bigint. */
export type Int = number | bigint;

/** Bits of the largest int that is computed. */
export const DEFAULT_BIT_LIMIT = 100_000;

/** A bigint in the normal form of `Int`; @throws TooLarge beyond `limit` bits where one is given. */
export function normalInt(value: bigint, limit?: number): Int {
  if (value >= -9007199254740991n && value <= 9007199254740991n) return Number(value);
  if (limit !== undefined && BigInt.asIntN(limit + 1, value) !== value) throw tooManyBits(limit);
  return value;
}

/** The refusal to compute an int of more bits than `limit`. */
export function tooManyBits(limit: number): TooLarge {
  return new TooLarge(`an int of more than ${limit} bits`);
}

/** `a + b` */
export function intAdd(a: Int, b: Int, limit = DEFAULT_BIT_LIMIT): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return normalInt(BigInt(a) + BigInt(b), limit);
}

/** `a - b` */
export function intSub(a: Int, b: Int, limit = DEFAULT_BIT_LIMIT): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return normalInt(BigInt(a) - BigInt(b), limit);
}

/** `a * b` */
export function intMul(a: Int, b: Int, limit = DEFAULT_BIT_LIMIT): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  if (bitLength(a) + bitLength(b) > limit + 1) throw tooManyBits(limit);
  return normalInt(BigInt(a) * BigInt(b), limit);
}

/** `a // b` */
export function intFloorDiv(a: Int, b: Int): Int {
  if (b === 0) throw divisionByZero('int //');
  return quotient(a, b);
}

/** `a % b`, with the sign of `b`. */
export function intMod(a: Int, b: Int): Int {
  if (b === 0) throw divisionByZero('int %');
  return remainder(a, b);
}

/** `divmod(a, b)` */
export function intDivmod(a: Int, b: Int): readonly [Int, Int] {
  if (b === 0) throw divisionByZero('int //');
  return [quotient(a, b), remainder(a, b)];
}

function quotient(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    const whole = (a - rest) / b;
    return (rest !== 0 && rest < 0 !== b < 0 ? whole - 1 : whole) + 0;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  const rest = x % y;
  const whole = x / y;
  return normalInt(rest !== 0n && rest < 0n !== y < 0n ? whole - 1n : whole);
}

function remainder(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
  }
  const y = BigInt(b);
  const rest = BigInt(a) % y;
  return normalInt(rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest);
}

/** `-a` */
export function intNegate(a: Int): Int {
  return typeof a === 'number' ? 0 - a : normalInt(-a);
}

/** `abs(a)` */
export function intAbs(a: Int): Int {
  return a < 0 ? intNegate(a) : a;
}

/** `a.bit_length()` */
export function bitLength(a: Int): number {
  if (typeof a === 'number') {
    const size = Math.abs(a);
    if (size < 2 ** 31) return 32 - Math.clz32(size);
    return 64 - Math.clz32(Math.floor(size / 2 ** 32));
  }
  const digits = (a < 0n ? -a : a).toString(16);
  return digits.length * 4 - (Math.clz32(Number.parseInt(digits.slice(0, 1), 16)) - 28);
}

import { decompose, nearestFloat } from './float-bits.js';
import { NotModelled } from './number-errors.js';

/** Fixed-point numbers have this many bits after the point. */
const PLACES = 256n;
const ONE = 1n << PLACES;
/** 2^±1100 and beyond overflow or underflow. */
const FAR = 1100n;
const LN2 = 2n * inverseTangent(ONE / 3n);

/**
 * `base ** exponent` for a positive base, rounded to nearest, infinite on overflow.
 * C's `pow` errs by up to 0.51 units in the last place, 0.54 for huge and tiny results (glibc's e_pow.c):
 * @throws NotModelled where that leaves two possible answers
 */
export function positivePower(base: number, exponent: number): number {
  const { mantissa, exponent: scale } = decompose(exponent);
  const product = mantissa * logarithm(base);
  const log = scale < 0 ? product >> BigInt(-scale) : product << BigInt(scale);
  const binary = (2n * log + LN2) / (2n * LN2) - (2n * log + LN2 < 0n ? 1n : 0n);
  if (binary > FAR) return Infinity;
  if (binary < -FAR) return 0;
  const significand = exponential(log - binary * LN2);
  const shift = Number(binary - PLACES);
  if (mayRoundEitherWay(significand, shift)) throw new NotModelled('a power that C libraries round differently');
  return nearestFloat(significand, shift, true);
}

/** atanh z = z + z³/3 + z⁵/5 + … */
function inverseTangent(z: bigint): bigint {
  const square = (z * z) >> PLACES;
  let [sum, power] = [0n, z];
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> PLACES;
  }
  return sum;
}

/** ln x = e ln 2 + 2 atanh((m − 1) / (m + 1)) for x = m·2^e, 0.75 ≤ m < 1.5 */
function logarithm(value: number): bigint {
  const { mantissa, exponent } = decompose(value);
  const bits = mantissa.toString(2).length;
  let scaled = mantissa << (PLACES - BigInt(bits - 1));
  let binary = BigInt(exponent + bits - 1);
  if (2n * scaled >= 3n * ONE) {
    scaled >>= 1n;
    binary += 1n;
  }
  return binary * LN2 + 2n * inverseTangent(((scaled - ONE) << PLACES) / (scaled + ONE));
}

/** eˣ = 1 + x + x²/2! + … for |x| < 1 */
function exponential(x: bigint): bigint {
  let [sum, term] = [ONE, x];
  for (let count = 2n; term !== 0n && term !== -1n; count++) {
    sum += term;
    term = ((term * x) >> PLACES) / count;
  }
  return sum;
}

function mayRoundEitherWay(significand: bigint, shift: number): boolean {
  const bits = significand.toString(2).length;
  const dropped = BigInt(Math.max(bits - 53, -1074 - shift));
  const eighths = Number((significand >> (dropped - 8n)) & 255n);
  const doubt = Math.abs(bits + shift) < 128 ? 4 : 12;
  return Math.abs(eighths - 128) <= doubt;
}

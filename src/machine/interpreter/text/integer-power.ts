import { bitLength, DEFAULT_BIT_LIMIT, type Int, intMod, normalInt, tooManyBits } from './integers.js';
import { NumberError } from './number-errors.js';

/** `base ** exponent` for an exponent of 0 or more; a negative one is a float: `intPow`. */
export function intPower(base: Int, exponent: Int, limit = DEFAULT_BIT_LIMIT): Int {
  if (exponent === 0 || base === 1) return 1;
  if (base === 0) return 0;
  if (base === -1) return BigInt(exponent) % 2n === 0n ? 1 : -1;
  const least = (bitLength(base) - 1) * Number(exponent) + 1;
  if (least > limit) throw tooManyBits(limit);
  return smallPower(base, Number(exponent)) ?? normalInt(BigInt(base) ** BigInt(exponent), limit);
}

function smallPower(base: Int, exponent: number): number | undefined {
  if (typeof base !== 'number' || exponent > 52) return undefined;
  let power = 1;
  for (let index = 0; index < exponent; index++) {
    power *= base;
    if (!Number.isSafeInteger(power)) return undefined;
  }
  return power;
}

/** `pow(base, exponent, modulus)` */
export function intPowMod(base: Int, exponent: Int, modulus: Int): Int {
  if (modulus === 0) throw new NumberError('ValueError', 'pow() 3rd argument cannot be 0');
  const size = BigInt(modulus) < 0n ? -BigInt(modulus) : BigInt(modulus);
  let power = BigInt(exponent);
  let factor = mod(BigInt(base), size);
  if (power < 0n) {
    factor = inverse(factor, size);
    power = -power;
  }
  let result = 1n % size;
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * factor) % size;
    factor = (factor * factor) % size;
  }
  return intMod(normalInt(result), modulus);
}

function mod(a: bigint, size: bigint): bigint {
  const rest = a % size;
  return rest < 0n ? rest + size : rest;
}

function inverse(a: bigint, size: bigint): bigint {
  let [old, current] = [a, size];
  let [x, next] = [1n, 0n];
  while (current !== 0n) {
    const times = old / current;
    [old, current] = [current, old - times * current];
    [x, next] = [next, x - times * next];
  }
  if (old !== 1n) throw new NumberError('ValueError', 'base is not invertible for the given modulus');
  return mod(x, size);
}

import { decompose } from './float-bits.js';

/** `float.hex(value)` */
export function floatHex(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}inf`;
  if (value === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(value);
  const size = mantissa < 0n ? -mantissa : mantissa;
  const lead = size >> 52n;
  const digits = (size & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const power = exponent + 52;
  return `${sign}0x${lead}.${digits}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

/** `float.as_integer_ratio(value)` of a finite float, in lowest terms. */
export function floatRatio(value: number): readonly [bigint, bigint] {
  let { mantissa, exponent } = decompose(value);
  while (mantissa !== 0n && mantissa % 2n === 0n && exponent < 0) {
    mantissa /= 2n;
    exponent++;
  }
  if (mantissa === 0n) return [0n, 1n];
  return exponent < 0 ? [mantissa, 1n << BigInt(-exponent)] : [mantissa << BigInt(exponent), 1n];
}

/** A finite float as `mantissa × 2^exponent`, exactly; the mantissa has its sign. */
export function decompose(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: bits >> 63n ? -size : size, exponent: (biased || 1) - 1075 };
}

/**
 * The float nearest to `mantissa × 2^exponent` (ties to even), infinite past the largest one.
 * `more`: the true number lies a little further from zero than that.
 */
export function nearestFloat(mantissa: bigint, exponent: number, more = false): number {
  if (mantissa === 0n) return 0;
  const size = mantissa < 0n ? -mantissa : mantissa;
  const bits = size.toString(2).length;
  if (bits + exponent > 1024) return mantissa < 0n ? -Infinity : Infinity;
  const drop = Math.max(bits - 53, -1074 - exponent);
  const rounded = drop > 0 ? roundedShift(size, drop, more) : size;
  const scaled = Number(rounded) * powerOfTwo(drop > 0 ? exponent + drop : exponent);
  return mantissa < 0n ? -scaled : scaled;
}

/** The float nearest to `dividend / divisor` (divisor positive), infinite past the largest one. */
export function nearestRatio(dividend: bigint, divisor: bigint): number {
  const size = dividend < 0n ? -dividend : dividend;
  if (size === 0n) return 0;
  const shift = Math.max(0, 66 + bitCount(divisor) - bitCount(size));
  const scaled = size << BigInt(shift);
  const quotient = scaled / divisor;
  const nearest = nearestFloat(quotient, -shift, scaled % divisor !== 0n);
  return dividend < 0n ? -nearest : nearest;
}

function roundedShift(size: bigint, drop: number, more: boolean): bigint {
  const places = BigInt(drop);
  const kept = size >> places;
  const rest = size - (kept << places);
  const half = 1n << (places - 1n);
  const up = rest > half || (rest === half && (more || (kept & 1n) === 1n));
  return up ? kept + 1n : kept;
}

function bitCount(size: bigint): number {
  return size.toString(16).length * 4;
}

/** 2^exponent for −1074 ≤ exponent ≤ 1023, exactly. */
function powerOfTwo(exponent: number): number {
  const view = new DataView(new ArrayBuffer(8));
  const bits = exponent >= -1022 ? BigInt(exponent + 1023) << 52n : 1n << BigInt(exponent + 1074);
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

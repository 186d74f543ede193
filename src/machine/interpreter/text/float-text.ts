/** `repr` of a float: the shortest digits that read back as the same number (float_repr_style 'short'). */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const { digits, point } = shortestDigits(Math.abs(value));
  return (value < 0 ? '-' : '') + layOut(digits, point);
}

/** Shortest digits of a positive finite float, which is `0.digits × 10^point`; no trailing zeros. */
export function shortestDigits(value: number): { readonly digits: string; readonly point: number } {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

function layOut(digits: string, point: number): string {
  if (point > 16 || point < -3) return mantissaText(digits) + exponentText(point - 1);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${digits.padEnd(point, '0')}.0`;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

function mantissaText(digits: string): string {
  return digits.length === 1 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`;
}

/** An exponent as C prints it: a sign and at least two digits. */
export function exponentText(exponent: number, letter = 'e'): string {
  return `${letter}${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

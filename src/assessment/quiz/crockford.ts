/** Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ALPHABET].map((character, value) => [character, value] as const),
  ['O', 0],
  ['I', 1],
  ['L', 1],
]);

/** The character of a value from 0 to 31. */
export function crockford(value: number): string {
  return ALPHABET.charAt(value);
}

/**
 * The values of a text as people copy it: any case, dashes and blanks between groups, O for 0, I and L for 1.
 * `undefined` when it has another character.
 */
export function crockfordValues(text: string): readonly number[] | undefined {
  const values: number[] = [];
  for (const character of text.replace(/[-\s]/g, '').toUpperCase()) {
    const value = VALUES.get(character);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** Powers of a primitive element of GF(32) with x^5 = x^2 + 1: 31 different ones. */
const POWERS: readonly number[] = powers();

function powers(): readonly number[] {
  const list: number[] = [];
  for (let value = 1; list.length < 31; value = value & 16 ? ((value << 1) & 31) ^ 5 : value << 1) list.push(value);
  return list;
}

const LOGARITHMS: readonly number[] = Array.from({ length: 32 }, (_, value) => POWERS.indexOf(value));

/**
 * The check value of up to 30 values: their sum over GF(32), each times another power, so that with it at the end
 * one wrong value or two swapped ones, wherever they stand, never go unnoticed.
 */
export function checkValue(values: readonly number[]): number {
  let sum = 0;
  values.forEach((value, index) => {
    const logarithm = LOGARITHMS[value] ?? -1;
    if (value !== 0) sum ^= POWERS[(logarithm + values.length - index) % 31] ?? 0;
  });
  return sum;
}

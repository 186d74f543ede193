import { avalanche, EMPTY_KEY, hashLabel, type Label } from './label-hash.js';

/** Largest size of a permuted space: numbers and their products stay exact. */
export const LARGEST_SPACE = 2 ** 48;

/** A keyed function of the Feistel network: `round` from 0, a value below 2^25; 32 bits, signed or not. */
export type RoundFunction = (round: number, value: number) => number;

/** An order of the numbers from 0 to size − 1. */
export interface Permutation {
  readonly size: number;
  /** The number at this place. @throws RangeError outside 0 … size − 1. */
  at(place: number): number;
  /** The place of this number: `indexOf(at(i))` is `i`. @throws RangeError outside 0 … size − 1. */
  indexOf(number: number): number;
}

/** Even, so that both halves are changed equally often; 4 are enough for luck, the rest for small sizes. */
const ROUNDS = 10;

/** The permutation of [0, size) that these labels choose; for even distribution, not for secrets. */
export function seededPermutation(size: number, ...labels: readonly Label[]): Permutation {
  const key = labels.reduce(hashLabel, EMPTY_KEY);
  const roundKeys = Array.from({ length: ROUNDS }, (_, round) => hashLabel(key, round));
  return permutation(size, (round, value) => {
    const roundKey = roundKeys[round];
    return roundKey === undefined ? 0 : avalanche(avalanche(value ^ roundKey.low) + roundKey.high);
  });
}

/**
 * The permutation of [0, size) made from a round function, without a table.
 *
 * A generalised Feistel network (Black and Rogaway 2002, "Ciphers with arbitrary finite domains"): a number is a pair
 * of a row below ⌈√size⌉ and a column; rounds add a function of one half to the other. The rectangle has at most √size
 * numbers too many, and a number that lands there walks on until it is inside (cycle-walking).
 * @throws RangeError unless `size` is a whole number from 1 to {@link LARGEST_SPACE}.
 */
export function permutation(size: number, round: RoundFunction): Permutation {
  if (!(Number.isInteger(size) && size >= 1 && size <= LARGEST_SPACE))
    throw new RangeError(`the size of a permuted space is a whole number from 1 to 2^48, not ${size}`);
  const rows = Math.ceil(Math.sqrt(size));
  const columns = Math.ceil(size / rows);

  function forwards(number: number): number {
    let row = Math.floor(number / columns);
    let column = number - row * columns;
    for (let index = 0; index < ROUNDS; index += 2) {
      row = (row + (round(index, column) >>> 0)) % rows;
      column = (column + (round(index + 1, row) >>> 0)) % columns;
    }
    return row * columns + column;
  }

  function backwards(number: number): number {
    let row = Math.floor(number / columns);
    let column = number - row * columns;
    for (let index = ROUNDS - 2; index >= 0; index -= 2) {
      column = (column + columns - ((round(index + 1, row) >>> 0) % columns)) % columns;
      row = (row + rows - ((round(index, column) >>> 0) % rows)) % rows;
    }
    return row * columns + column;
  }

  function walk(start: number, step: (number: number) => number): number {
    if (!(Number.isInteger(start) && start >= 0 && start < size))
      throw new RangeError(`${start} is not in a space of ${size}`);
    let number = step(start);
    while (number >= size) number = step(number);
    return number;
  }

  return {
    size,
    at: (place) => walk(place, forwards),
    indexOf: (number) => walk(number, backwards),
  };
}

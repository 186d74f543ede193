import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_SPACE, seededPermutation } from '../../src/random/index.js';

const order = (size: number, seed: string | number) => {
  const { at } = seededPermutation(size, seed);
  return Array.from({ length: size }, (_, place) => at(place));
};

describe('a seeded permutation', () => {
  test('names every number of its space once, for every size to 300', () => {
    for (let size = 1; size <= 300; size += 1) expect(new Set(order(size, 'all')).size).toBe(size);
  });

  test('stays in its space and comes back, for sizes to 2^48', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: LARGEST_SPACE }), fc.nat(), (seed, size, some) => {
        const { at, indexOf } = seededPermutation(size, seed);
        for (const place of [0, size - 1, some % size, Math.floor(size / 2)]) {
          const number = at(place);
          expect(number >= 0 && number < size && Number.isInteger(number)).toBe(true);
          expect(indexOf(number)).toBe(place);
          expect(at(indexOf(place))).toBe(place);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('differs from seed to seed', () => {
    for (const size of [20, 64, 1000]) {
      const orders = new Set(Array.from({ length: 1000 }, (_, seed) => order(size, seed).slice(0, 20).join()));
      expect(orders.size).toBe(1000);
    }
  });

  test.each([2, 3, 4, 5])('of %i numbers takes every order about equally often', (size) => {
    const counts = new Map<string, number>();
    const orders = [1, 1, 2, 6, 24, 120][size] ?? 0;
    for (let seed = 0; seed < orders * 200; seed += 1) {
      const key = order(size, seed).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(orders);
    expect(Math.min(...counts.values())).toBeGreaterThan(100);
    expect(Math.max(...counts.values())).toBeLessThan(320);
  });

  test('spreads the first place evenly over the space', () => {
    for (const size of [97, 10_000, 2 ** 40 + 15]) {
      const counts = Array<number>(10).fill(0);
      for (let seed = 0; seed < 20_000; seed += 1) {
        const bucket = Math.floor((seededPermutation(size, seed).at(0) / size) * 10);
        counts[bucket] = (counts[bucket] ?? 0) + 1;
      }
      const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
      expect(chiSquare).toBeLessThan(size === 97 ? 80 : 30);
    }
  });

  test('scatters neighbours: few follow each other as before', () => {
    const numbers = order(10_000, 'neighbours');
    const successors = numbers.filter((number, place) => numbers[place + 1] === number + 1).length;
    expect(successors).toBeLessThan(10);
  });

  test('is the same for ever', () => {
    expect(order(12, 'autumn-2026')).toEqual([10, 7, 4, 5, 1, 9, 6, 8, 11, 3, 0, 2]);
    expect(seededPermutation(LARGEST_SPACE, 'autumn-2026', 3).at(0)).toBe(113083009439904);
  });

  test('refuses sizes and places it cannot have', () => {
    for (const size of [0, -1, 1.5, LARGEST_SPACE + 1, Number.NaN])
      expect(() => seededPermutation(size, 1)).toThrow(RangeError);
    const { at, indexOf } = seededPermutation(10, 1);
    for (const place of [-1, 10, 0.5]) {
      expect(() => at(place)).toThrow(RangeError);
      expect(() => indexOf(place)).toThrow(RangeError);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/random/index.js';

const draws = (random: Random, count = 8) => Array.from({ length: count }, () => random.bits32());
const label = fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger());
const labels = fc.array(label, { minLength: 1, maxLength: 4 });

describe('a stream', () => {
  test('is the same for the same labels, for ever', () => {
    expect(draws(new Random('autumn-2026'), 3)).toEqual([3256162213, 3871037875, 4042353273]);
    expect(draws(new Random('autumn-2026').fork('topic', 'aliasing', 3), 3)).toEqual([
      2585524989, 3581859768, 477257673,
    ]);
    expect(new Random('deck').shuffle([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([3, 6, 7, 8, 5, 2, 4, 1]);
  });

  test('depends on its labels and nothing else', () => {
    fc.assert(
      fc.property(labels, labels, (first, second) => {
        const parent = new Random(...first);
        const before = draws(parent.fork(...second));
        draws(parent, 5);
        expect(draws(parent.fork(...second))).toEqual(before);
        expect(draws(new Random(...first, ...second))).toEqual(before);
        expect(draws(second.reduce<Random>((random, one) => random.fork(one), parent))).toEqual(before);
      }),
    );
  });

  test('differs for different labels', () => {
    fc.assert(
      fc.property(labels, labels, (first, second) => {
        fc.pre(JSON.stringify(first) !== JSON.stringify(second));
        expect(draws(new Random(...first))).not.toEqual(draws(new Random(...second)));
      }),
    );
  });

  test.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['1'], [1]],
    [[0], []],
    [[''], []],
    [['a', ''], ['a']],
    [
      [1, 2],
      [2, 1],
    ],
    [[-1], [2 ** 32 - 1]],
    [[2 ** 40], [2 ** 41]],
  ])('of %j is not the stream of %j', (first, second) => {
    expect(draws(new Random(...first))).not.toEqual(draws(new Random(...second)));
  });

  test('gives no two of 100,000 neighbouring forks the same start', () => {
    const random = new Random('neighbours');
    const starts = new Set<string>();
    for (let slot = 0; slot < 1000; slot += 1)
      for (let attempt = 0; attempt < 100; attempt += 1) starts.add(draws(random.fork(slot, attempt), 2).join());
    expect(starts.size).toBe(100_000);
  });

  test('refuses labels that are not exact', () => {
    expect(() => new Random(0.5)).toThrow(RangeError);
    expect(() => new Random('a').fork(Number.NaN)).toThrow(RangeError);
  });
});

describe('a draw', () => {
  test('of a whole number stays below its bound, up to 2^53', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 1, max: 2 ** 53 - 1 }), (seed, n) => {
        const drawn = new Random(seed).int(n);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < n).toBe(true);
      }),
    );
    for (const n of [0, -1, 1.5, 2 ** 54, Number.NaN]) expect(() => new Random(1).int(n)).toThrow(RangeError);
  });

  test.each([2, 3, 10, 1000, 100_000])('below %i is even over many forks', (n) => {
    const buckets = Math.min(n, 10);
    const counts = Array<number>(buckets).fill(0);
    for (let fork = 0; fork < 20_000; fork += 1) {
      const bucket = Math.floor((new Random('even', fork).int(n) * buckets) / n);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    const expected = 20_000 / buckets;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(30);
  });

  test('of a chance keeps to its probability', () => {
    const random = new Random('chance');
    const hits = Array.from({ length: 20_000 }, () => random.chance(0.3)).filter(Boolean).length;
    expect(Math.abs(hits / 20_000 - 0.3)).toBeLessThan(0.02);
    expect(random.chance(0)).toBe(false);
    expect(random.chance(1)).toBe(true);
  });

  test('of an item comes from the list', () => {
    fc.assert(
      fc.property(label, fc.array(fc.integer(), { minLength: 1 }), (seed, items) => {
        expect(items).toContain(new Random(seed).pick(items));
      }),
    );
    expect(() => new Random(1).pick([])).toThrow(RangeError);
  });

  test('of several items takes different places', () => {
    const places = [...Array(20).keys()];
    const taken = new Random('some').sample(places, 7);
    expect(new Set(taken).size).toBe(7);
    expect(() => new Random(1).sample([1], 2)).toThrow(RangeError);
  });
});

describe('a shuffle', () => {
  test('keeps the items and leaves the list alone', () => {
    fc.assert(
      fc.property(label, fc.array(fc.integer()), (seed, items) => {
        const copy = [...items];
        const shuffled = new Random(seed).shuffle(items);
        expect(items).toEqual(copy);
        expect(shuffled.toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  test('reaches every order of four equally often', () => {
    const counts = new Map<string, number>();
    for (let fork = 0; fork < 24_000; fork += 1) {
      const order = new Random('orders', fork).shuffle(['a', 'b', 'c', 'd']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(60);
  });
});

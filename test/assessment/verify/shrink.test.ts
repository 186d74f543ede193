import { describe, expect, test } from 'vitest';
import { randomProgram } from '../../../src/assessment/verify/random-program.js';
import { shrink } from '../../../src/assessment/verify/shrink.js';
import { smallerPrograms } from '../../../src/assessment/verify/smaller.js';
import { parse } from '../../../src/machine/python/index.js';

const shows = (pattern: RegExp) => async (sources: readonly string[]) => sources.map((source) => pattern.test(source));

describe('shrinking', () => {
  test('leaves the one line that shows it', async () => {
    const source = randomProgram('shrink', 3);
    expect(await shrink(source, shows(/gc\.collect\(\)/))).toBe('gc.collect()\n');
  });

  test('takes a line out of the blocks around it', async () => {
    const source =
      'def f(x):\n    for y in x:\n        if y:\n            print("here", y + 1)\n    return x\n\nf([1])\n';
    expect(await shrink(source, shows(/print\(.*"here"/))).toBe('print("here")\n');
  });

  test('replaces an expression by a part of it', async () => {
    const source = 'value = [len([1, 2, (3, 4)]), {"k": max(5, 6)}]\n';
    expect(await shrink(source, shows(/6/))).toMatch(/^(value = )?6\n$/);
  });

  test('gives back a program of which nothing can go', async () => {
    expect(await shrink('print(1)\n', shows(/^print\(1\)\n$/))).toBe('print(1)\n');
  });

  test('only ever asks about programs that can be read, and about none twice', () => {
    const program = parse(randomProgram('shrink', 8), 'main.py');
    const all = [...smallerPrograms(program)];
    for (const source of all) expect(() => parse(source, 'main.py')).not.toThrow();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(200);
  });
});

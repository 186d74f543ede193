import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { children, parse, print, walkBody } from '../../../src/machine/python/index.js';
import { randomBodies } from './random-bodies.js';
import { accepted } from './recordings.js';

const kinds = (source: string) => [...walkBody(parse(source, 'program.py').body)].map(({ kind }) => kind);

/** How many objects of a tree have a kind. */
function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return ('kind' in value ? 1 : 0) + Object.values(value).reduce<number>((sum, part) => sum + count(part), 0);
}

describe('walking', () => {
  test('meets each node before its parts', () => {
    expect(kinds('a = [b, *c]')).toEqual(['Assign', 'Name', 'List', 'Name', 'Starred', 'Name']);
  });

  test('meets parameters with their defaults, decorators and bodies', () => {
    expect(kinds('@a\ndef f(b, c=1, *, d: e = 2): pass')).toEqual([
      'FunctionDef',
      'Name',
      'arg',
      'arg',
      'Constant',
      'arg',
      'Name',
      'Constant',
      'Pass',
    ]);
  });

  test.each(Object.keys(accepted))('meets every node once, in the order of the text: %#', (source) => {
    const { body } = parse(source, 'program.py');
    const met = [...walkBody(body)];
    expect(new Set(met).size).toBe(met.length);
    expect(met.length).toBe(count(body));
    const starts = body.map(({ at }) => at.line);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('meets every node of random trees', () => {
    const meets = fc.property(randomBodies, (random) => {
      const { body } = parse(print(random), 'program.py');
      expect([...walkBody(body)].length).toBe(count(body));
      for (const node of walkBody(body)) {
        const columns = children(node).map(({ at }) => at.line * 10_000 + at.column);
        if (node.kind !== 'Call' && node.kind !== 'ClassDef')
          expect(columns).toEqual(columns.toSorted((a, b) => a - b));
      }
    });
    fc.assert(meets, { numRuns: 100, seed: 5 });
  });
});

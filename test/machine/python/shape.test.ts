import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, print, shapeOf } from '../../../src/machine/python/index.js';
import { randomBodies } from './random-bodies.js';

const shape = (source: string) => shapeOf(parse(source, 'program.py').body);

describe('the same program up to names and values', () => {
  test.each([
    ['a = [1]\nb = a', 'x = [7]\ny = x'],
    ['a = "tea"\nprint(a)', 'cup = "mug"\nprint(cup)'],
    ['def f(a, b=1): return a\nf(a=2)', 'def g(c, d=5): return c\ng(c=9)'],
    ['class A: pass\nx = A()', 'class B: pass\ny = B()'],
    ['import sys as a\na.x', 'import sys as b\nb.x'],
    ['for i in range(3): print(i)', 'for j in range(4): print(j)'],
    ['try: a\nexcept B as e: e', 'try: a\nexcept B as x: x'],
    ['a = (1)', 'b = 2  # comment'],
  ])('%s', (one, other) => {
    expect(shape(one)).toBe(shape(other));
  });
});

describe('another program', () => {
  test.each([
    ['a = [1]\nb = a', 'a = [1]\nb = b'],
    ['a = [1, 1]', 'a = [1, 2]'],
    ['a = 1', 'a = "1"'],
    ['a = 1', 'a = 1.0'],
    ['a = True', 'a = False'],
    ['a = len', 'a = sum'],
    ['a.append(1)', 'a.pop(1)'],
    ['import gc', 'import sys'],
    ['from gc import collect', 'from gc import disable'],
    ['a = b[:1]', 'a = b[1:]'],
    ['if a: b; c', 'if a: b\nelse: c'],
    ['a + b', 'a - b'],
    ['a is b', 'a is not b'],
    ['class A:\n    def f(self): pass', 'class A:\n    def g(self): pass'],
    ['print(a, end="")', 'print(a, sep="")'],
    ['def f(a, /): pass', 'def f(a): pass'],
    ['def f(a, b=1): pass', 'def f(a=1, *, b): pass'],
    ['{**a}', '{a: b}'],
    ['try: a\nfinally: b', 'try: a\nexcept: b'],
  ])('%s is not %s', (one, other) => {
    expect(shape(one)).not.toBe(shape(other));
  });
});

test('printing and reading back keep the shape of random trees', () => {
  const keeps = fc.property(randomBodies, (body) => {
    expect(shapeOf(parse(print(body), 'program.py').body)).toBe(shapeOf(body));
  });
  fc.assert(keeps, { numRuns: 100, seed: 3 });
});

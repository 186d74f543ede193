import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, print, type Statement } from '../../../src/machine/python/index.js';
import { printFloat } from '../../../src/machine/python/printer/literals.js';
import { ROOT } from '../../source-files.js';
import { randomBodies } from './random-bodies.js';
import { accepted } from './recordings.js';

const printed = (source: string) => print(parse(source, 'program.py').body);
const withoutPlaces = (body: readonly Statement[]) =>
  JSON.stringify(body, (key, value) => (key === 'at' ? undefined : typeof value === 'bigint' ? `${value}n` : value));

function expectLaw(body: readonly Statement[]): void {
  const text = print(body);
  const again = parse(text, 'program.py').body;
  expect(sorted(again)).toEqual(sorted(body));
  expect(print(again)).toBe(text);
}

/** The tree without places, and without fields that hold nothing. */
function sorted(body: readonly Statement[]): unknown {
  return JSON.parse(withoutPlaces(body));
}

describe('a printed tree reads back as the same tree', () => {
  test('for random trees', () => {
    fc.assert(fc.property(randomBodies, expectLaw), { numRuns: 400, seed: 20 });
  });

  test.each(Object.keys(accepted))('for what CPython accepts: %#', (source) => {
    expectLaw(parse(source, 'program.py').body);
  });

  const programs = join(ROOT, 'test/conformance/programs');
  test('for the programs of the conformance suite', () => {
    for (const path of readdirSync(programs, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.py')) expectLaw(parse(readFileSync(join(programs, path), 'utf8'), path).body);
  });
});

describe('a program is printed as a teacher writes it', () => {
  test('with four spaces and elif', () => {
    expect(printed('if a:\n  b\nelif c: d\nelse:\n  if e: f')).toBe(
      'if a:\n    b\nelif c:\n    d\nelse:\n    if e:\n        f\n',
    );
  });

  test('with one blank line around functions and classes', () => {
    expect(printed('import a\ndef f(): pass\n\n\n\nb = 1\nclass A: x = 1')).toBe(
      'import a\n\ndef f():\n    pass\n\nb = 1\n\nclass A:\n    x = 1\n',
    );
  });

  test('with one blank line between methods and none inside functions', () => {
    expect(printed('class A:\n  def f(self):\n    def g(): pass\n    return g\n  def h(self): pass')).toBe(
      'class A:\n    def f(self):\n        def g():\n            pass\n        return g\n\n    def h(self):\n        pass\n',
    );
  });

  test('with double quotes, unless single ones save a backslash', () => {
    expect(printed(`a = 'tea', 'it\\'s', 'say "x"', 'both \\' and "'`)).toBe(
      `a = ("tea", "it's", 'say "x"', "both ' and \\"")\n`,
    );
  });

  test('with documentation in triple quotes', () => {
    expect(printed('def f():\n    \'Two\\nlines "here"\'')).toBe('def f():\n    """Two\nlines "here\\""""\n');
  });

  test('with the fewest parentheses', () => {
    expect(printed('(a + (b * c)) ** (-d), ((not (a)) and ((b or c)))')).toBe(
      '((a + b * c) ** -d, not a and (b or c))\n',
    );
    expect(printed('(a, b) = (b, a)\nreturn_ = ((a, b))\nfor (x, y) in ((z)): del (x), y\na[(1, 2)]')).toBe(
      'a, b = b, a\nreturn_ = (a, b)\nfor x, y in z:\n    del x, y\na[1, 2]\n',
    );
  });

  test('with other quotes inside an f-string than around it', () => {
    expect(printed(`f'{a["b"]}'`)).toBe(`f"{a['b']}"\n`);
    expect(printed(`f'"{a["b"]}"'`)).toBe(`f'"{a["b"]}"'\n`);
    expect(printed(`f'{a!r:>{b}} {{}} { {1: 2}[1] }'`)).toBe('f"{a!r:>{b}} {{}} { {1: 2}[1]}"\n');
  });

  test('with what {a=} stands for', () => {
    expect(printed("f'{a = }'")).toBe('f"a = {a!r}"\n');
  });

  test('with numbers in decimals', () => {
    expect(printed('0xff, 1_000, 1., 1e3, (1).real')).toBe('(255, 1000, 1.0, 1000.0, (1).real)\n');
  });
});

test.each([
  [0.1, '0.1'],
  [1, '1.0'],
  [1e15, '1000000000000000.0'],
  [1e16, '1e+16'],
  [123456789012345680, '1.2345678901234568e+17'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1.5e-7, '1.5e-07'],
  [1e22, '1e+22'],
  [123.456, '123.456'],
  [0, '0.0'],
  [5e-324, '5e-324'],
  [Number.POSITIVE_INFINITY, '1e309'],
])('the float %d is printed as repr does: %s', (value, expected) => {
  expect(printFloat(value)).toBe(expected);
});

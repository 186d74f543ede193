import { describe, expect, test } from 'vitest';
import { HeapsheetError, HeapsheetErrors } from '../../../src/errors.js';
import { parse } from '../../../src/machine/python/index.js';
import { dump } from './dump.js';
import { accepted, corpus, refused } from './recordings.js';

/** The mistakes that a program is refused for; none if it is not. */
function mistakesOf(source: string): readonly HeapsheetError[] {
  try {
    parse(source, 'program.py');
    return [];
  } catch (error) {
    if (error instanceof HeapsheetErrors) return error.errors;
    if (error instanceof HeapsheetError) return [error];
    throw error;
  }
}

const shown = (source: string) =>
  mistakesOf(source).map(({ place, message }) => `${place?.line}:${place?.column} ${message}`);

describe('the tree is the one of CPython, with every position', () => {
  test.each(Object.entries(accepted))('%#: %s', (source, tree) => {
    expect(dump(parse(source, 'program.py').body)).toBe(tree);
  });
});

describe('what CPython refuses is refused, with its place', () => {
  test.each(refused)('%#: %s', (source) => {
    const [first] = mistakesOf(source);
    expect(first?.code).toMatch(/^(PYTHON_SYNTAX|UNSUPPORTED_PYTHON)$/);
    expect(first?.place?.line).toBeGreaterThan(0);
    expect(first?.place?.line).toBeLessThanOrEqual(source.split('\n').length);
    expect(first?.place?.column).toBeGreaterThan(0);
  });
});

test('the recordings are those of the corpus', () => {
  expect(Object.keys(accepted).toSorted()).toEqual(corpus('accepted.txt').toSorted());
  expect(refused).toEqual(corpus('refused.txt'));
});

describe('Python outside the tree is refused by name', () => {
  test.each([
    ['async def f(): pass', 'async functions'],
    ['def f():\n    async with a: b', 'async with statements'],
    ['match a, b:\n    case 1: c', 'match statements'],
    ['match a:\n    case 1+2j: b', 'complex numbers'],
    ['match a:\n    case "b" "c": d', 'match statements'],
    ['match a:\n    case {b.c: 1}: d', 'match statements'],
    ['try: a\nexcept* A: b', 'except groups (except*)'],
    ['a[*b]', 'star-expressions in this place'],
    ['a[b, *c]', 'star-expressions in this place'],
    ['for a in *b, c: d', 'star-expressions in this place'],
    ['def f(*a: *b): c', 'star-expressions in this place'],
    ['[a for b, *c in d]', 'star-expressions in this place'],
    ['1j', 'complex numbers'],
    ['1.5e3J', 'complex numbers'],
    ['from .a import b', 'relative imports'],
    ['from . import b', 'relative imports'],
    ['from a import *', 'from … import *'],
    ["'\\N{BULLET}'", 'characters by name (\\N{…})'],
    ["'\\ud800'", 'surrogates in strings'],
    ['lambda a, /: b', 'positional-only parameters of a lambda'],
    ['with a as b.c: d', 'with … as anything but a name'],
    ['with a as (b, c): d', 'with … as anything but a name'],
    ['with (a as b, c): d', 'with … as anything but a name'],
    ['@a[0]\ndef f(): b', 'decorators other than names and calls'],
    ['(a): int', 'an annotated name in parentheses'],
    ['print(__debug__)', 'the name __debug__'],
    ['type A = int', 'type aliases'],
    ['def f[T](a): b', 'type parameters'],
    ["f'{a['b']}'", 'f-strings that only Python 3.12 accepts'],
    ['f\'{a["\\n"]}\'', 'a backslash in the expression of an f-string'],
    ["f'''{a # b\n}'''", 'a comment in the expression of an f-string'],
    ["f'{a:{{b}}}'", 'braces doubled in a format specification'],
  ])('%s', (source, construct) => {
    const [first, ...others] = mistakesOf(source);
    expect(first?.code).toBe('UNSUPPORTED_PYTHON');
    expect(first?.message).toBe(`unsupported: ${construct}`);
    expect(others).toEqual([]);
  });
});

describe('mistakes', () => {
  test('come with line and column, both from 1', () => {
    expect(shown('a = 1\nif a:\n    f() = 2')).toEqual(['3:5 cannot assign to function call']);
    expect(shown('a = 1\nb c')).toEqual(["2:3 invalid syntax at 'c'"]);
    expect(shown("x = 'é😀' 'abc' b'd'")).toEqual(['1:5 cannot mix bytes and nonbytes literals']);
  });

  test('are all found and listed in order', () => {
    expect(shown('1 = a\ndef f():\n    del 2\n    x = 1j\nb = *c')).toEqual([
      '1:1 cannot assign to literal',
      '3:9 cannot delete literal',
      '4:9 unsupported: complex numbers',
      "5:5 can't use a starred expression here",
    ]);
    expect(shown('return 1\ndef f(a):\n    global a\nbreak')).toEqual([
      "1:1 'return' outside function",
      "3:5 name 'a' is parameter and global",
      "4:1 'break' outside loop",
    ]);
  });

  test('in the text itself are found', () => {
    expect(shown('a = "\0"')).toEqual(['1:6 source code cannot contain null bytes or surrogates']);
    expect(shown('a = 1\rb = 2')).toEqual(['1:6 unsupported: lines that end in a carriage return alone']);
  });
});

describe('a source', () => {
  test('has its line breaks made alike and loses its byte order mark', () => {
    const { source, body, file } = parse('\ufeffa = """x\r\ny"""\r\nb\r\n', 'mine.py');
    expect(source).toBe('a = """x\ny"""\nb\n');
    expect(dump(body)).toBe(dump(parse(source, 'mine.py').body));
    expect(file).toBe('mine.py');
  });

  test('may be empty', () => {
    expect(['', '\n', '# only a comment', '  \n\n'].map((source) => parse(source, 'a.py').body)).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test('has columns counted in UTF-16 units, where CPython counts bytes', () => {
    const [statement] = parse("x = 'é😀'", 'a.py').body;
    expect(statement?.at).toEqual({ line: 1, column: 0, endLine: 1, endColumn: 9 });
  });
});

describe('limits', () => {
  const limited = (source: string) => mistakesOf(source).map(({ code }) => code);

  test('the size is one megabyte', () => {
    expect(limited(`#${' '.repeat(2 ** 20)}`)).toEqual(['LIMIT']);
    expect(limited(`#${' '.repeat(2 ** 20 - 1)}`)).toEqual([]);
  });

  test.each([
    ['parentheses', (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`],
    ['lists', (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['minuses', (depth: number) => `${'-'.repeat(depth)}a`],
    ['nots', (depth: number) => `${'not '.repeat(depth)}a`],
    ['sums', (depth: number) => `a${' + a'.repeat(depth)}`],
    ['calls', (depth: number) => `a${'()'.repeat(depth)}`],
    ['elifs', (depth: number) => `if a: b\n${'elif a: b\n'.repeat(depth)}`],
    [
      'blocks',
      (depth: number) =>
        Array.from({ length: depth + 1 }, (_, n) => `${' '.repeat(n)}if a:`)
          .join('\n')
          .concat(' b'),
    ],
    ['f-strings', (depth: number) => `f"{${'('.repeat(depth)}a${')'.repeat(depth)}}"`],
  ])('nesting of %s ends near 100 levels', (_, nest) => {
    expect(limited(nest(90))).toEqual([]);
    expect(limited(nest(110))).toEqual(['LIMIT']);
    expect(limited(nest(20_000))).toEqual(['LIMIT']);
  });

  test('loops, try and with nest 20 deep in a function', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, n) => `${' '.repeat(n)}while a:\n`)
        .join('')
        .concat(`${' '.repeat(depth)}b`);
    expect(shown(nested(20))).toEqual([]);
    expect(shown(nested(21))).toEqual(['21:21 too many statically nested blocks']);
  });

  test('a decimal literal has 4300 digits', () => {
    expect(shown('9'.repeat(4300))).toEqual([]);
    expect(shown('9'.repeat(4301))).toEqual(['1:1 an integer literal of more than 4300 digits']);
    expect(shown(`0x${'f'.repeat(9000)}`)).toEqual([]);
  });
});

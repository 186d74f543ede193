import { describe, expect, test } from 'vitest';
import { code, say, strong, text } from '../../../../src/document/index.js';
import { tokensOf } from '../../../../src/output/highlight.js';
import { columnsOf, foldable, lineRunsOf, plainLinesOf, runsOf } from '../../../../src/output/writers/pdf/runs.js';

const lineOf = (source: string) => tokensOf(source).map(lineRunsOf);

describe('a sentence', () => {
  test('travels as runs, and its text as it stands', () => {
    expect(runsOf(say`#let ${code('x = "$"')} is ${strong(text('*not*'), code('b'))}.`)).toEqual([
      '#let ',
      { code: 'x = "$"' },
      ' is ',
      { strong: ['*not*', { code: 'b' }] },
      '.',
    ]);
  });

  test('shows characters that no font has', () => {
    expect(runsOf([text('a\x07b')])).toEqual(['a\\x07b']);
  });
});

describe('a program line', () => {
  test('has its keywords bold and everything else in one piece', () => {
    expect(lineOf('if a is not None:  # "so"')).toEqual([
      [{ bold: 'if' }, ' a ', { bold: 'is' }, ' ', { bold: 'not' }, ' ', { bold: 'None' }, ':  # "so"'],
    ]);
  });

  test('keeps its indentation, and is empty where it is blank', () => {
    expect(lineOf('x = [\n\n    1]')).toEqual([['x = ['], [], ['    1]']]);
  });

  test('has blanks for its tabs, up to the columns that Python counts', () => {
    expect(lineOf('if x:\n\ty = 1\t# a')[1]).toEqual(['        y = 1   # a']);
  });

  test('shows what has no width, breaks a line or turns its direction', () => {
    expect(lineOf('x = "\u200b\u2028\u202e"')).toEqual([['x = "\\u200b\\u2028\\u202e"']]);
  });

  test('has its length in characters', () => {
    expect(columnsOf(lineOf('a\nif 𝒳 == 12:'))).toBe(11);
    expect(columnsOf(plainLinesOf('one\n  three'))).toBe(7);
  });
});

test('a long word may be broken without a sign, a text of short words is as it was', () => {
  expect(foldable('a'.repeat(50))).toBe(`${'a'.repeat(24)}\u200b${'a'.repeat(24)}\u200baa`);
  expect(foldable("['red', 'blue'] / 2")).toBe("['red', 'blue'] / 2");
});

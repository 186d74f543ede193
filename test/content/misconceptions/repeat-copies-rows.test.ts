import { describe, expect, test } from 'vitest';
import { repeatCopiesRows } from '../../../src/content/misconceptions/repeat-copies-rows.js';
import { answers } from './learner.js';

describe('repeat-copies-rows', () => {
  test('every row is a list of its own', () => {
    const source = `
m = [[0]] * 2
m[0][0] = 7
print(m)
`;
    expect(answers(repeatCopiesRows, source)).toBe('[[7], [7]] => [[7], [0]]');
  });

  test('a row has one reference fewer', () => {
    const source = `
import sys
m = [[0]] * 2
print(sys.getrefcount(m[0]))
`;
    expect(answers(repeatCopiesRows, source)).toBe('3 => 2');
  });
});

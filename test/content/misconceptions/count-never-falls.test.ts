import { describe, expect, test } from 'vitest';
import { countNeverFalls } from '../../../src/content/misconceptions/count-never-falls.js';
import { answers, references } from './learner.js';

describe('count-never-falls', () => {
  test('names that moved on still count', () => {
    const source = `
import sys
x = [1]
y = x
y = None
z = x
del z
print(sys.getrefcount(x))
`;
    expect(answers(countNeverFalls, source)).toBe('2 => 4');
  });

  test('four holds are four references', () => {
    const source = `
x = [1]
y = x
y = None
z = [x]
z[0] = x
del x
`;
    expect(references(countNeverFalls, source, 'x', 2)).toBe('1 => 4');
  });
});

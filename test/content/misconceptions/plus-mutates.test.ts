import { describe, expect, test } from 'vitest';
import { plusMutates } from '../../../src/content/misconceptions/plus-mutates.js';
import { answers } from './learner.js';

describe('plus-mutates', () => {
  test('the other name shows the sum', () => {
    const source = `
a = [1]
b = a
a = a + [2]
print(b)
`;
    expect(answers(plusMutates, source)).toBe('[1] => [1, 2]');
  });

  test('sums of numbers and of strings stay as they are', () => {
    const source = `
a = "x" + "y"
print(a, 1 + 2)
`;
    expect(answers(plusMutates, source)).toBe('xy 3 => xy 3');
  });
});

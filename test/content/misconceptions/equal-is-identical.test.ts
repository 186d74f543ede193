import { describe, expect, test } from 'vitest';
import { equalIsIdentical } from '../../../src/content/misconceptions/equal-is-identical.js';
import { answers } from './learner.js';

describe('equal-is-identical', () => {
  test('two equal lists are one object', () => {
    const source = `
a = [1]
b = [1]
print(a is b)
`;
    expect(answers(equalIsIdentical, source)).toBe('False => True');
  });

  test('ids of equal lists are equal', () => {
    const source = `
a = [1]
b = [1]
print(id(a) == id(b))
`;
    expect(answers(equalIsIdentical, source)).toBe('False => True');
  });
});

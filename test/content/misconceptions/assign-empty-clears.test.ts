import { describe, expect, test } from 'vitest';
import { assignEmptyClears } from '../../../src/content/misconceptions/assign-empty-clears.js';
import { answers } from './learner.js';

describe('assign-empty-clears', () => {
  test('the other name shows an empty list', () => {
    const source = `
a = [1, 2]
b = a
a = []
print(b)
`;
    expect(answers(assignEmptyClears, source)).toBe('[1, 2] => []');
  });

  test('a dictionary is emptied likewise', () => {
    const source = `
a = {"k": 1, "m": 2}
b = a
a = {}
print(b)
`;
    expect(answers(assignEmptyClears, source)).toBe("{'k': 1, 'm': 2} => {}");
  });
});

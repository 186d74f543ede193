import { describe, expect, test } from 'vitest';
import { equalLiteralsShared } from '../../../src/content/misconceptions/equal-literals-shared.js';
import { answers } from './learner.js';

describe('equal-literals-shared', () => {
  test('a change shows in the other list', () => {
    const source = `
a = [1]
b = [1]
b.append(2)
print(a)
`;
    expect(answers(equalLiteralsShared, source)).toBe('[1] => [1, 2]');
  });

  test('both names count', () => {
    const source = `
import sys
a = [1]
b = [1]
print(sys.getrefcount(a))
`;
    expect(answers(equalLiteralsShared, source)).toBe('2 => 3');
  });

  test('arguments gathered for a call are no list of the program', () => {
    const source = `
a = []
b = [1]
print(*b)
print(a)
`;
    expect(answers(equalLiteralsShared, source)).toBe('1 / [] => 1 / []');
  });
});

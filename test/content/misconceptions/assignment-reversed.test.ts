import { describe, expect, test } from 'vitest';
import { assignmentReversed } from '../../../src/content/misconceptions/assignment-reversed.js';
import { answers } from './learner.js';

describe('assignment-reversed', () => {
  test('the name on the right moves', () => {
    const source = `
a = [1]
b = [2]
a = b
print(b)
`;
    expect(answers(assignmentReversed, source)).toBe('[2] => [1]');
  });
  test('and the one on the left does not', () => {
    const source = `
a = [1]
b = [2]
a = b
print(a)
`;
    expect(answers(assignmentReversed, source)).toBe('[2] => [1]');
  });
  test('not where the name on the left is new', () => {
    const source = `
a = [1]
b = a
print(b)
`;
    expect(answers(assignmentReversed, source)).toBe('[1] => nothing to say');
  });
  test('not after the name was removed', () => {
    const source = `
a = [1]
b = [2]
del a
a = b
print(a)
`;
    expect(answers(assignmentReversed, source)).toBe('[2] => nothing to say');
  });
  test('inside a function, with its parameters', () => {
    const source = `
def f(p, q):
    p = q
    return q
print(f(1, 2))
`;
    expect(answers(assignmentReversed, source)).toBe('2 => 1');
  });
  test('a slot is no name', () => {
    const source = `
a = [1]
b = [2]
a[0] = b
print(a)
`;
    expect(answers(assignmentReversed, source)).toBe('[[2]] => nothing to say');
  });
});

import { describe, expect, test } from 'vitest';
import { tupleDeepFrozen } from '../../../src/content/misconceptions/tuple-deep-frozen.js';
import { answers } from './learner.js';

describe('tuple-deep-frozen', () => {
  test('a list in a tuple cannot change', () => {
    const source = `
t = ([1],)
t[0].append(2)
print(t)
`;
    expect(answers(tupleDeepFrozen, source)).toBe('([1, 2],) => TypeError');
  });
  test('nor by an assignment to its slot', () => {
    const source = `
t = ([1],)
t[0][0] = 2
print(t)
`;
    expect(answers(tupleDeepFrozen, source)).toBe('([2],) => TypeError');
  });
  test('nor what a dictionary in it refers to', () => {
    const source = `
t = ({},)
t[0][1] = 2
print(t)
`;
    expect(answers(tupleDeepFrozen, source)).toBe('({1: 2},) => TypeError');
  });
  test('by its own name it can', () => {
    const source = `
a = [1]
t = (a,)
a.append(2)
print(t)
`;
    expect(answers(tupleDeepFrozen, source)).toBe('([1, 2],) => ([1, 2],)');
  });
  test('a list in a list can change', () => {
    const source = `
t = (1,)
a = [[1], t]
a[0].append(2)
a[0][0] = 5
print(a)
`;
    expect(answers(tupleDeepFrozen, source)).toBe('[[5, 2], (1,)] => [[5, 2], (1,)]');
  });
  test('a method that only looks is no change', () => {
    const source = `
t = ([1, 1],)
print(t[0].count(1), t[0].index(1))
`;
    expect(answers(tupleDeepFrozen, source)).toBe('2 0 => 2 0');
  });
});

import { describe, expect, test } from 'vitest';
import { callByReference } from '../../../src/content/misconceptions/call-by-reference.js';
import { answers } from './learner.js';

describe('call-by-reference', () => {
  test('the name of the caller moves too', () => {
    const source = `
def f(p):
    p = [9]
a = [1]
f(a)
print(a)
`;
    expect(answers(callByReference, source)).toBe('[1] => [9]');
  });

  test('through two calls', () => {
    const source = `
def g(q):
    q = [9]
def f(p):
    g(p)
a = [1]
f(a)
print(a)
`;
    expect(answers(callByReference, source)).toBe('[1] => [9]');
  });
});

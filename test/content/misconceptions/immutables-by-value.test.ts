import { describe, expect, test } from 'vitest';
import { immutablesByValue } from '../../../src/content/misconceptions/immutables-by-value.js';
import { answers, references } from './learner.js';

describe('immutables-by-value', () => {
  test('a tuple is copied', () => {
    const source = `
t = (1, [2])
u = t
print(u is t)
`;
    expect(answers(immutablesByValue, source)).toBe('True => False');
  });
  test('its list is not, and has one reference more', () => {
    const source = `
import sys
t = (1, [2])
u = t
print(sys.getrefcount(t[1]))
u[1].append(3)
print(t)
`;
    expect(answers(immutablesByValue, source)).toBe('2 / (1, [2, 3]) => 3 / (1, [2, 3])');
  });
  test('strings and numbers too, lists and None not', () => {
    const source = `
s = 'tea cup'
r = s
n = None
m = n
a = [1]
b = a
print(r is s, m is n, b is a)
`;
    expect(answers(immutablesByValue, source)).toBe('True True True => False True True');
  });
  test('counted between the lines', () => {
    const source = `
a = [1]
t = (a, 2)
u = t
`;
    expect(references(immutablesByValue, source, 'a', 2)).toBe('2 => 3');
  });
  test('what only looks at values sees nothing', () => {
    const source = `
t = (1, 2)
u = t
print(t == u, {t: 1}[u])
`;
    expect(answers(immutablesByValue, source)).toBe('True 1 => True 1');
  });
});

import { describe, expect, test } from 'vitest';
import { augAssignAlwaysMutates } from '../../../src/content/misconceptions/aug-assign-always-mutates.js';
import { answers } from './learner.js';

describe('aug-assign-always-mutates', () => {
  test('the tuple itself changes', () => {
    const source = `
t = (1,)
u = t
t += (2,)
print(u)
`;
    expect(answers(augAssignAlwaysMutates, source)).toBe('(1,) => (1, 2)');
  });
  test('a number, a string', () => {
    const source = `
n = 300
m = n
n += 1
s = 'tea'
r = s
s += 'pot'
print(m, r)
`;
    expect(answers(augAssignAlwaysMutates, source)).toBe('300 tea => 301 teapot');
  });
  test('an equal number is not the same one', () => {
    const source = `
n = 5
m = 5
k = n
n += 1
print(m, k)
`;
    expect(answers(augAssignAlwaysMutates, source)).toBe('5 5 => 5 6');
  });
  test('a list changes anyway', () => {
    const source = `
a = [1]
b = a
a += [2]
print(b)
`;
    expect(answers(augAssignAlwaysMutates, source)).toBe('[1, 2] => [1, 2]');
  });
  test('through a parameter', () => {
    const source = `
def f(p):
    p += 1
n = 1
f(n)
print(n)
`;
    expect(answers(augAssignAlwaysMutates, source)).toBe('1 => 2');
  });
  test('not after the other name moved on', () => {
    const source = `
n = 1
m = n
m = 1
n += 1
print(m)
`;
    expect(answers(augAssignAlwaysMutates, source)).toBe('1 => 1');
  });
  test('in a loop', () => {
    const source = `
n = 0
m = n
for x in [1, 2]:
    n += x
print(n, m)
`;
    expect(answers(augAssignAlwaysMutates, source)).toBe('3 0 => 3 3');
  });
});

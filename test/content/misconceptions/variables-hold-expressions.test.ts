import { describe, expect, test } from 'vitest';
import { variablesHoldExpressions } from '../../../src/content/misconceptions/variables-hold-expressions.js';
import { answers } from './learner.js';

describe('variables-hold-expressions', () => {
  test('a length is worked out again', () => {
    const source = `
a = [1]
n = len(a)
a.append(2)
print(n)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('1 => 2');
  });
  test('one expression in another', () => {
    const source = `
x = 2
y = x + 1
z = y * 10
x = 5
print(y, z)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('3 30 => 6 60');
  });
  test('a slot is looked up again', () => {
    const source = `
a = [1, 2]
first = a[0]
a[0] = 9
print(first)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('1 => 9');
  });
  test('in an f-string and a comparison', () => {
    const source = `
a = [1]
n = len(a)
a.append(2)
print(f'{n} cups', n == 2)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('1 cups False => 2 cups True');
  });
  test('not where the name moves', () => {
    const source = `
a = [1]
n = len(a)
a.append(2)
n = 7
print(n)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('7 => nothing to say');
  });
  test('not where the name is used in a loop', () => {
    const source = `
a = [1]
n = len(a)
for x in a:
    print(n)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('1 => nothing to say');
  });
  test('not where what it depends on is removed', () => {
    const source = `
a = [1]
n = len(a)
del a
print(n)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('1 => nothing to say');
  });
  test('not where the result is changed by a method', () => {
    const source = `
a = [1]
b = a[:]
b.append(2)
print(b)
`;
    expect(answers(variablesHoldExpressions, source)).toBe('[1, 2] => nothing to say');
  });
});

import { describe, expect, test } from 'vitest';
import { namesLinked } from '../../../src/content/misconceptions/names-linked.js';
import { answers } from './learner.js';

describe('names-linked', () => {
  test('the second name follows the first', () => {
    const source = `
a = [1]
b = a
a = [9]
print(b)
`;
    expect(answers(namesLinked, source)).toBe('[1] => [9]');
  });
  test('but not the other way round', () => {
    const source = `
a = [1]
b = a
b = [9]
print(a)
`;
    expect(answers(namesLinked, source)).toBe('[1] => [1]');
  });
  test('through two names', () => {
    const source = `
a = [1]
b = a
c = b
a = [9]
print(c)
`;
    expect(answers(namesLinked, source)).toBe('[1] => [9]');
  });
  test('until it moves itself', () => {
    const source = `
a = [1]
b = a
b = [5]
a = [9]
print(b)
`;
    expect(answers(namesLinked, source)).toBe('[5] => [5]');
  });
  test('a name that is removed and given again ties nothing', () => {
    const source = `
a = [1]
b = a
del a
a = [9]
print(b)
`;
    expect(answers(namesLinked, source)).toBe('[1] => [1]');
  });
  test('two names that refer back and forth', () => {
    const source = `
a = [1]
b = a
a = b
b = [9]
print(a)
`;
    expect(answers(namesLinked, source)).toBe('[1] => [9]');
  });
  test('numbers too, inside a function', () => {
    const source = `
def f(p):
    q = p
    p = 9
    return q
print(f(1))
`;
    expect(answers(namesLinked, source)).toBe('1 => 9');
  });
  test('a change of the list is no move', () => {
    const source = `
a = [1]
b = a
a.append(2)
print(b)
`;
    expect(answers(namesLinked, source)).toBe('[1, 2] => nothing to say');
  });
});

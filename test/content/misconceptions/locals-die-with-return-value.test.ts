import { describe, expect, test } from 'vitest';
import { localsDieWithReturnValue } from '../../../src/content/misconceptions/locals-die-with-return-value.js';
import { answers } from './learner.js';

describe('locals-die-with-return-value', () => {
  test('freed on the line of the call, though a name keeps it', () => {
    const source = `
class Node:
    def __del__(self):
        print('freed')
def make():
    node = Node()
    return node
kept = make()
print('end')
`;
    expect(answers(localsDieWithReturnValue, source)).toBe('end => freed / end');
  });
  test('using it ends the run', () => {
    const source = `
def make():
    return [1]
kept = make()
print(kept)
`;
    expect(answers(localsDieWithReturnValue, source)).toBe('[1] => crash');
  });
  test('what was given to the function stays', () => {
    const source = `
def same(p):
    return p
a = [1]
b = same(a)
print(b)
`;
    expect(answers(localsDieWithReturnValue, source)).toBe('[1] => [1]');
  });
  test('numbers and strings stay', () => {
    const source = `
def f():
    return 'tea' * 2
print(f())
`;
    expect(answers(localsDieWithReturnValue, source)).toBe('teatea => teatea');
  });
  test('objects that __init__ creates stay', () => {
    const source = `
class Cup:
    def __init__(self):
        self.items = []
    def all(self):
        return self.items
c = Cup()
print(c.all())
`;
    expect(answers(localsDieWithReturnValue, source)).toBe('[] => []');
  });
});

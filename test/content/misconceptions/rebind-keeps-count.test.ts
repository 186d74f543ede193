import { describe, expect, test } from 'vitest';
import { rebindKeepsCount } from '../../../src/content/misconceptions/rebind-keeps-count.js';
import { answers, references } from './learner.js';

describe('rebind-keeps-count', () => {
  test('the name that moved on still counts', () => {
    const source = `
import sys
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
y = x
y = None
print(sys.getrefcount(x))
`;
    expect(answers(rebindKeepsCount, source)).toBe('2 => 3');
  });

  test('a replaced slot, value or attribute too', () => {
    const source = `
import sys
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
c = [x]
c[0] = 0
d = {"k": x}
d["k"] = 0
x.me = x
x.me = 0
print(sys.getrefcount(x))
`;
    expect(answers(rebindKeepsCount, source)).toBe('2 => 5');
  });

  test('and so for a question about the last line', () => {
    const source = `
x = [1]
y = x
y = None
`;
    expect(references(rebindKeepsCount, source, 'x', 2)).toBe('1 => 2');
  });
});

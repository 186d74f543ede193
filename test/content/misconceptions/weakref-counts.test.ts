import { describe, expect, test } from 'vitest';
import { weakrefCounts } from '../../../src/content/misconceptions/weakref-counts.js';
import { answers, references } from './learner.js';

describe('weakref-counts', () => {
  test('a weak reference is one more', () => {
    const source = `
import sys
import weakref
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
w = weakref.ref(x)
print(sys.getrefcount(x))
`;
    expect(answers(weakrefCounts, source)).toBe('2 => 3');
  });

  test('its object stays', () => {
    const source = `
import weakref
class Cup:
    pass
x = Cup()
w = weakref.ref(x)
del x
print(w() is None)
`;
    expect(answers(weakrefCounts, source)).toBe('True => False');
  });

  test('and so for a question about the last line', () => {
    const source = `
import weakref
class Cup:
    pass
x = Cup()
w = weakref.ref(x)
`;
    expect(references(weakrefCounts, source, 'x', 5)).toBe('1 => 2');
  });
});

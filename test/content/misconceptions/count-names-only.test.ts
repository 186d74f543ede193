import { describe, expect, test } from 'vitest';
import { countNamesOnly } from '../../../src/content/misconceptions/count-names-only.js';
import { answers, references } from './learner.js';

describe('count-names-only', () => {
  test('slots and values do not count', () => {
    const source = `
import sys
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
c = [x]
d = {"k": x}
print(sys.getrefcount(x))
`;
    expect(answers(countNamesOnly, source)).toBe('4 => 2');
  });

  test('and so for a question about the last line', () => {
    const source = `
x = [1]
c = [x]
`;
    expect(references(countNamesOnly, source, 'x', 2)).toBe('2 => 1');
  });
});

import { describe, expect, test } from 'vitest';
import { holderOnce } from '../../../src/content/misconceptions/holder-once.js';
import { answers, references } from './learner.js';

describe('holder-once', () => {
  test('two slots of one list are one', () => {
    const source = `
import sys
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
c = [x, x]
print(sys.getrefcount(x))
`;
    expect(answers(holderOnce, source)).toBe('4 => 3');
  });

  test('and so for a question about the last line', () => {
    const source = `
x = [1]
c = [x, x]
`;
    expect(references(holderOnce, source, 'x', 2)).toBe('3 => 2');
  });
});

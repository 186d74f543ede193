import { describe, expect, test } from 'vitest';
import { countTransitive } from '../../../src/content/misconceptions/count-transitive.js';
import { answers, references } from './learner.js';

describe('count-transitive', () => {
  test('every name that leads there counts', () => {
    const source = `
import sys
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
c = [x]
d = [c]
e = d
print(sys.getrefcount(x))
`;
    expect(answers(countTransitive, source)).toBe('3 => 5');
  });

  test('and so for a question about the last line', () => {
    const source = `
x = [1]
c = [x]
d = [c]
e = d
`;
    expect(references(countTransitive, source, 'x', 2)).toBe('2 => 4');
  });
});

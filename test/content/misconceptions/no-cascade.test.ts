import { describe, expect, test } from 'vitest';
import { noCascade } from '../../../src/content/misconceptions/no-cascade.js';
import { answers, references } from './learner.js';

describe('no-cascade', () => {
  test('nothing inside the list is freed', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
c = [Node("A"), Node("B")]
del c
print("end")
`;
    expect(answers(noCascade, source)).toBe('del B / del A / end => end');
  });

  test('what the freed list referred to still counts', () => {
    const source = `
import sys
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
c = [x]
del c
print(sys.getrefcount(x))
`;
    expect(answers(noCascade, source)).toBe('2 => 3');
  });

  test('and so for a question about the last line', () => {
    const source = `
x = [1]
c = [x]
del c
`;
    expect(references(noCascade, source, 'x', 2)).toBe('1 => 2');
  });
});

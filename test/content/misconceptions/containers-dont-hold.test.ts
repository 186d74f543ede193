import { describe, expect, test } from 'vitest';
import { containersDontHold } from '../../../src/content/misconceptions/containers-dont-hold.js';
import { answers, references } from './learner.js';

describe('containers-dont-hold', () => {
  test('a node that only a list refers to is freed on that line', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
c = [Node("A")]
print("end")
c.clear()
`;
    expect(answers(containersDontHold, source)).toBe('end / del A => del A / end');
  });

  test('slots and values do not count, names and attributes do', () => {
    const source = `
x = [1]
c = [x, x]
d = {"k": x}
y = x
`;
    expect(references(containersDontHold, source, 'x', 2)).toBe('5 => 2');
  });
});

import { describe, expect, test } from 'vitest';
import { containerStoresCopy } from '../../../src/content/misconceptions/container-stores-copy.js';
import { answers } from './learner.js';

describe('container-stores-copy', () => {
  test('a change by name does not show in the list', () => {
    const source = `
x = [1]
c = [x]
x.append(2)
print(c)
`;
    expect(answers(containerStoresCopy, source)).toBe('[[1, 2]] => [[1]]');
  });

  test('append and a dictionary value copy too, what has no name does not', () => {
    const source = `
x = [1]
c = []
c.append(x)
d = {"k": x}
e = [[1]]
print(c[0] is x, d["k"] is x, e)
`;
    expect(answers(containerStoresCopy, source)).toBe('True True [[1]] => False False [[1]]');
  });

  test('the node itself goes with its last name', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
c = [x]
del x
print("end")
c.clear()
`;
    expect(answers(containerStoresCopy, source)).toBe('end / del A => del A / end / del A');
  });
});

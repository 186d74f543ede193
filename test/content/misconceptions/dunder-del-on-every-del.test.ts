import { describe, expect, test } from 'vitest';
import { dunderDelOnEveryDel } from '../../../src/content/misconceptions/dunder-del-on-every-del.js';
import { answers } from './learner.js';

describe('dunder-del-on-every-del', () => {
  test('two deletions print twice', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
y = x
del x
del y
print("end")
`;
    expect(answers(dunderDelOnEveryDel, source)).toBe('del A / end => del A / del A / end');
  });

  test('without del nothing is printed', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
x = 0
print("end")
`;
    expect(answers(dunderDelOnEveryDel, source)).toBe('del A / end => end');
  });
});

import { describe, expect, test } from 'vitest';
import { childrenFirst } from '../../../src/content/misconceptions/children-first.js';
import { answers } from './learner.js';

describe('children-first', () => {
  test('the inner object goes first', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
p = Node("P")
p.next = Node("C")
del p
`;
    expect(answers(childrenFirst, source)).toBe('del P / del C => del C / del P');
  });

  test('what something else refers to stays', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
c = Node("C")
p = Node("P")
p.next = c
del p
print(c.name)
c = 0
`;
    expect(answers(childrenFirst, source)).toBe('del P / C / del C => del P / C / del C');
  });
});

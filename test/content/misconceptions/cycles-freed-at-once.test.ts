import { describe, expect, test } from 'vitest';
import { cyclesFreedAtOnce } from '../../../src/content/misconceptions/cycles-freed-at-once.js';
import { answers } from './learner.js';

describe('cycles-freed-at-once', () => {
  test('the ring goes with its last name', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
a = Node("A")
b = Node("B")
a.next = b
b.next = a
del a, b
print("end")
`;
    expect(answers(cyclesFreedAtOnce, source)).toBe('end => del A / del B / end');
  });
});

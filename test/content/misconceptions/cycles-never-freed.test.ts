import { describe, expect, test } from 'vitest';
import { cyclesNeverFreed } from '../../../src/content/misconceptions/cycles-never-freed.js';
import { answers } from './learner.js';

describe('cycles-never-freed', () => {
  test('the collector finds nothing', () => {
    const source = `
import gc
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
gc.collect()
a = Node("A")
b = Node("B")
a.next = b
b.next = a
del a, b
print(gc.collect())
`;
    expect(answers(cyclesNeverFreed, source)).toBe('del A / del B / 2 => 0');
  });
});

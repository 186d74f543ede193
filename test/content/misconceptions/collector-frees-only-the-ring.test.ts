import { describe, expect, test } from 'vitest';
import { collectorFreesOnlyTheRing } from '../../../src/content/misconceptions/collector-frees-only-the-ring.js';
import { answers } from './learner.js';

describe('collector-frees-only-the-ring', () => {
  test('a leaf on a ring of two stays', () => {
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
a.leaf = Node("L")
del a, b
print(gc.collect())
`;
    expect(answers(collectorFreesOnlyTheRing, source)).toBe('del A / del B / del L / 3 => del A / del B / 2');
  });
});

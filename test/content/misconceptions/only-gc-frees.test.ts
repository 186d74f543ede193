import { describe, expect, test } from 'vitest';
import { onlyGcFrees } from '../../../src/content/misconceptions/only-gc-frees.js';
import { answers } from './learner.js';

describe('only-gc-frees', () => {
  test('it takes until the collector runs', () => {
    const source = `
import gc
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
del x
print("after del")
gc.collect()
print("end")
`;
    expect(answers(onlyGcFrees, source)).toBe('del A / after del / end => after del / del A / end');
  });

  test('without a collection nothing is freed before the end', () => {
    const source = `
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
del x
print("end")
`;
    expect(answers(onlyGcFrees, source)).toBe('del A / end => end');
  });
});

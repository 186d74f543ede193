import { describe, expect, test } from 'vitest';
import { disableStopsFreeing } from '../../../src/content/misconceptions/disable-stops-freeing.js';
import { answers } from './learner.js';

describe('disable-stops-freeing', () => {
  test('after disable() nothing is freed', () => {
    const source = `
import gc
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
gc.disable()
x = Node("A")
del x
print("end")
`;
    expect(answers(disableStopsFreeing, source)).toBe('del A / end => end');
  });

  test('before disable() and after enable() objects are freed', () => {
    const source = `
import gc
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
x = Node("A")
del x
gc.disable()
gc.enable()
y = Node("B")
del y
`;
    expect(answers(disableStopsFreeing, source)).toBe('del A / del B => del A / del B');
  });
});

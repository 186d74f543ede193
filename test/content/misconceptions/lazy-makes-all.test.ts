import { describe, expect, test } from 'vitest';
import { lazyMakesAll } from '../../../src/content/misconceptions/lazy-makes-all.js';
import { answers } from './learner.js';

describe('lazy-makes-all', () => {
  test('a range is as large as the list of its numbers', () => {
    const source = `
import sys
span = range(1000)
print(sys.getsizeof(span))
`;
    expect(answers(lazyMakesAll, source)).toBe('48 => 8056');
  });

  test('a generator creates every object before the first is asked for', () => {
    const source = `
class Node:
    alive = 0
    def __init__(self, label):
        self.label = label
        Node.alive += 1
stream = (Node(label) for label in ["oak", "elm", "fir"])
print(Node.alive)
tree = next(stream)
print(Node.alive, tree.label)
`;
    expect(answers(lazyMakesAll, source)).toBe('0 / 1 oak => 3 / 3 oak');
  });

  test('has nothing to say of a program that makes lists only', () => {
    expect(answers(lazyMakesAll, 'scores = [each for each in [1, 2]]\nprint(scores)\n')).toBe(
      '[1, 2] => nothing to say',
    );
  });
});

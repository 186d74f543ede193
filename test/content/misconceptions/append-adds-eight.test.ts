import { describe, expect, test } from 'vitest';
import { appendAddsEight } from '../../../src/content/misconceptions/append-adds-eight.js';
import { answers } from './learner.js';

describe('append-adds-eight', () => {
  test('a list of one item is one slot larger than an empty one', () => {
    const source = `
import sys
e = []
e.append(1)
print(sys.getsizeof(e))
`;
    expect(answers(appendAddsEight, source)).toBe('88 => 64');
  });
});

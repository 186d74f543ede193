import { describe, expect, test } from 'vitest';
import { sizeofContentsOnly } from '../../../src/content/misconceptions/sizeof-contents-only.js';
import { answers } from './learner.js';

describe('sizeof-contents-only', () => {
  test('a list of two numbers takes what the numbers take', () => {
    const source = `
import sys
scores = [12, 30]
print(sys.getsizeof(scores), sys.getsizeof([]))
`;
    expect(answers(sizeofContentsOnly, source)).toBe('72 56 => 56 56');
  });
});

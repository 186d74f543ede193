import { describe, expect, test } from 'vitest';
import { listsOneSize } from '../../../src/content/misconceptions/lists-one-size.js';
import { answers } from './learner.js';

describe('lists-one-size', () => {
  test('a list of two slots is as large as an empty one, and a number as it is', () => {
    const source = `
import sys
scores = [12, 30]
print(sys.getsizeof(scores), sys.getsizeof(12))
`;
    expect(answers(listsOneSize, source)).toBe('72 28 => 56 28');
  });
});

import { describe, expect, test } from 'vitest';
import { mutatorReturnsSelf } from '../../../src/content/misconceptions/mutator-returns-self.js';
import { answers } from './learner.js';

describe('mutator-returns-self', () => {
  test('a sorted list comes back', () => {
    const source = `
a = [2, 1]
b = a.sort()
print(b)
`;
    expect(answers(mutatorReturnsSelf, source)).toBe('None => [1, 2]');
  });
});

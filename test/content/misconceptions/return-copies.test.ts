import { describe, expect, test } from 'vitest';
import { returnCopies } from '../../../src/content/misconceptions/return-copies.js';
import { answers } from './learner.js';

describe('return-copies', () => {
  test('what comes back is another object', () => {
    const source = `
def f(p):
    return p
a = [1]
print(f(a) is a)
`;
    expect(answers(returnCopies, source)).toBe('True => False');
  });
});

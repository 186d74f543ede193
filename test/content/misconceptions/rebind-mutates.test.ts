import { describe, expect, test } from 'vitest';
import { rebindMutates } from '../../../src/content/misconceptions/rebind-mutates.js';
import { answers } from './learner.js';

describe('rebind-mutates', () => {
  test('the other name moves along', () => {
    const source = `
a = [1]
b = a
b = [9]
print(a)
`;
    expect(answers(rebindMutates, source)).toBe('[1] => [9]');
  });
});

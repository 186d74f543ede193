import { describe, expect, test } from 'vitest';
import { sequentialSwap } from '../../../src/content/misconceptions/sequential-swap.js';
import { answers, references } from './learner.js';

describe('sequential-swap', () => {
  test('the second name gets what the first has just got', () => {
    const source = `
a = [1]
b = [2]
a, b = b, a
print(a, b)
`;
    expect(answers(sequentialSwap, source)).toBe('[2] [1] => [2] [2]');
  });

  test('on the very line of the swap', () => {
    const source = `
a = [1]
b = [2]
a, b = b, a
`;
    expect(references(sequentialSwap, source, 'a', 2)).toBe('1 => 0');
  });
});

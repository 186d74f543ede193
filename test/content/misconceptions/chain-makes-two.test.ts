import { describe, expect, test } from 'vitest';
import { chainMakesTwo } from '../../../src/content/misconceptions/chain-makes-two.js';
import { answers, references } from './learner.js';

describe('chain-makes-two', () => {
  test('each name gets a list of its own', () => {
    const source = `
a = b = []
a.append(1)
print(b)
`;
    expect(answers(chainMakesTwo, source)).toBe('[1] => []');
  });

  test('on the very line of the chain', () => {
    const source = `
a = b = [1]
`;
    expect(references(chainMakesTwo, source, 'a', 2)).toBe('2 => 1');
  });
});

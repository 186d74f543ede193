import { describe, expect, test } from 'vitest';
import { countOutgoing } from '../../../src/content/misconceptions/count-outgoing.js';
import { answers, references } from './learner.js';

describe('count-outgoing', () => {
  test('two slots and the extra make 3', () => {
    const source = `
import sys
x = [1000, 2000]
print(sys.getrefcount(x))
`;
    expect(answers(countOutgoing, source)).toBe('2 => 3');
  });

  test('a dictionary has as many as it has values', () => {
    const source = `
x = {"k": 1, "m": 2, "n": 3}
`;
    expect(references(countOutgoing, source, 'x', 2)).toBe('1 => 3');
  });
});

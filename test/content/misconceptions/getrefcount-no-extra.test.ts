import { describe, expect, test } from 'vitest';
import { getrefcountNoExtra } from '../../../src/content/misconceptions/getrefcount-no-extra.js';
import { answers } from './learner.js';

describe('getrefcount-no-extra', () => {
  test('a list with one name prints 1', () => {
    const source = `
import sys
x = []
print(sys.getrefcount(x))
`;
    expect(answers(getrefcountNoExtra, source)).toBe('2 => 1');
  });
});

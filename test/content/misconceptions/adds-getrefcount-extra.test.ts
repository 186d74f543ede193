import { describe, expect, test } from 'vitest';
import { addsGetrefcountExtra } from '../../../src/content/misconceptions/adds-getrefcount-extra.js';
import { answers, references } from './learner.js';

describe('adds-getrefcount-extra', () => {
  test('a running call prints what is true', () => {
    const source = `
import sys
x = [1]
print(sys.getrefcount(x))
`;
    expect(answers(addsGetrefcountExtra, source)).toBe('2 => 2');
  });

  test('one more after the last line', () => {
    const source = `
x = [1]
y = x
`;
    expect(references(addsGetrefcountExtra, source, 'x', 2)).toBe('2 => 3');
  });
});

import { describe, expect, test } from 'vitest';
import { sliceAliases } from '../../../src/content/misconceptions/slice-aliases.js';
import { answers } from './learner.js';

describe('slice-aliases', () => {
  test('the slice shows up in the list', () => {
    const source = `
a = [1]
b = a[:]
b.append(2)
print(a)
`;
    expect(answers(sliceAliases, source)).toBe('[1] => [1, 2]');
  });

  test('the slice is one more reference', () => {
    const source = `
import sys
a = [1]
b = a[:]
print(sys.getrefcount(a))
`;
    expect(answers(sliceAliases, source)).toBe('2 => 3');
  });
});

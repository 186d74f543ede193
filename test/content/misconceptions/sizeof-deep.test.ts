import { describe, expect, test } from 'vitest';
import { sizeofDeep } from '../../../src/content/misconceptions/sizeof-deep.js';
import { answers } from './learner.js';

describe('sizeof-deep', () => {
  test('the number inside is added', () => {
    const source = `
import sys
print(sys.getsizeof([10**20]))
`;
    expect(answers(sizeofDeep, source)).toBe('64 => 100');
  });

  test('a list inside itself is measured once', () => {
    const source = `
import sys
a = []
a.append(a)
print(sys.getsizeof(a))
`;
    expect(answers(sizeofDeep, source)).toBe('88 => 88');
  });
});

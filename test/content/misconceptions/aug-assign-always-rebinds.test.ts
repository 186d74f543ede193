import { describe, expect, test } from 'vitest';
import { augAssignAlwaysRebinds } from '../../../src/content/misconceptions/aug-assign-always-rebinds.js';
import { answers } from './learner.js';

describe('aug-assign-always-rebinds', () => {
  test('the other name keeps the old list', () => {
    const source = `
a = [1]
b = a
a += [2]
print(b)
`;
    expect(answers(augAssignAlwaysRebinds, source)).toBe('[1, 2] => [1]');
  });
});

import { describe, expect, test } from 'vitest';
import { deepCopyIsShallow } from '../../../src/content/misconceptions/deep-copy-is-shallow.js';
import { answers } from './learner.js';

describe('deep-copy-is-shallow', () => {
  test('the inner list is in both', () => {
    const source = `
import copy
a = [[1]]
b = copy.deepcopy(a)
b[0].append(2)
b.append(3)
print(a)
`;
    expect(answers(deepCopyIsShallow, source)).toBe('[[1]] => [[1, 2]]');
  });

  test('the inner list has one reference more', () => {
    const source = `
import copy, sys
a = [[1]]
b = copy.deepcopy(a)
print(sys.getrefcount(a[0]))
`;
    expect(answers(deepCopyIsShallow, source)).toBe('2 => 3');
  });
});

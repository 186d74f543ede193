import { describe, expect, test } from 'vitest';
import { shallowIsDeep } from '../../../src/content/misconceptions/shallow-is-deep.js';
import { answers } from './learner.js';

describe('shallow-is-deep', () => {
  test('the inner list is copied by a slice', () => {
    const source = `
a = [[1]]
b = a[:]
b[0].append(2)
print(a)
`;
    expect(answers(shallowIsDeep, source)).toBe('[[1, 2]] => [[1]]');
  });

  test('and by copy(), list() and copy.copy()', () => {
    const source = `
import copy
a = [[1]]
b = a.copy()
c = list(a)
d = copy.copy(a)
a[0].append(2)
print(b, c, d)
`;
    expect(answers(shallowIsDeep, source)).toBe('[[1, 2]] [[1, 2]] [[1, 2]] => [[1]] [[1]] [[1]]');
  });
});

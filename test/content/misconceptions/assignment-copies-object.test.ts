import { describe, expect, test } from 'vitest';
import { assignmentCopiesObject } from '../../../src/content/misconceptions/assignment-copies-object.js';
import { answers } from './learner.js';

describe('assignment-copies-object', () => {
  test('a change under the second name does not show under the first', () => {
    const source = `
a = [1]
b = a
b.append(2)
print(a)
`;
    expect(answers(assignmentCopiesObject, source)).toBe('[1, 2] => [1]');
  });

  test('the list has one reference fewer', () => {
    const source = `
import sys
a = [1]
b = a
print(sys.getrefcount(a))
`;
    expect(answers(assignmentCopiesObject, source)).toBe('3 => 2');
  });
});

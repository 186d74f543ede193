import { describe, expect, test } from 'vitest';
import { wrongEpochRule } from '../../../src/content/misconceptions/wrong-epoch-rule.js';
import { answersOn } from './learner.js';

const INSIDE = `
import sys
def f(p):
    return sys.getrefcount(p)
def g():
    a = []
    return f(a)
print(g())
`;

describe('wrong-epoch-rule', () => {
  test('counts inside functions follow another version', () => {
    expect(answersOn(['3.11', '3.12', '3.13', '3.14', '3.15'], wrongEpochRule, INSIDE)).toEqual([
      '3 => 1',
      '3 => 1',
      '3 => 1',
      '1 => 3',
      '1 => 3',
    ]);
  });
});

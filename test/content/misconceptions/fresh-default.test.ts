import { describe, expect, test } from 'vitest';
import { freshDefault } from '../../../src/content/misconceptions/fresh-default.js';
import { answers } from './learner.js';

describe('fresh-default', () => {
  test('the second call starts anew', () => {
    const source = `
def f(x=[]):
    x.append(1)
    return x
f()
print(f())
`;
    expect(answers(freshDefault, source)).toBe('[1, 1] => [1]');
  });
});

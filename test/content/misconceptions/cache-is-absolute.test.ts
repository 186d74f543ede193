import { describe, expect, test } from 'vitest';
import { cacheIsAbsolute } from '../../../src/content/misconceptions/cache-is-absolute.js';
import { answers } from './learner.js';

describe('cache-is-absolute', () => {
  test('equal constants are two objects', () => {
    const source = `
a = 257
b = 257
print(a is b)
`;
    expect(answers(cacheIsAbsolute, source)).toBe('True => False');
  });

  test('small numbers are still one object', () => {
    const source = `
a = 7
b = 7
print(a is b)
`;
    expect(answers(cacheIsAbsolute, source)).toBe('True => True');
  });
});

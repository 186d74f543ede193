import { describe, expect, test } from 'vitest';
import { delReachesContainers } from '../../../src/content/misconceptions/del-reaches-containers.js';
import { answers } from './learner.js';

describe('del-reaches-containers', () => {
  test('the list loses its item', () => {
    const source = `
x = [1]
c = [x]
del x
print(len(c))
`;
    expect(answers(delReachesContainers, source)).toBe('1 => 0');
  });

  test('a dictionary loses its value, whatever its place', () => {
    const source = `
x = [1]
c = [x, 5, x]
d = {"k": x, "m": 6}
del x
print(c, d)
`;
    expect(answers(delReachesContainers, source)).toBe("[[1], 5, [1]] {'k': [1], 'm': 6} => [5] {'m': 6}");
  });
});

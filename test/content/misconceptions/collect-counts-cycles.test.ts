import { describe, expect, test } from 'vitest';
import { collectCountsCycles } from '../../../src/content/misconceptions/collect-counts-cycles.js';
import { answers } from './learner.js';

describe('collect-counts-cycles', () => {
  test('a ring of three is one', () => {
    const source = `
import gc
class Cup:
    pass
k = Cup()
del k
k = Cup()
del k
gc.collect()
a = Cup()
b = Cup()
c = Cup()
a.x = b
b.x = c
c.x = a
del a, b, c
print(gc.collect())
`;
    expect(answers(collectCountsCycles, source)).toBe('3 => 1');
  });
});

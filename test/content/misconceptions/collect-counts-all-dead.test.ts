import { describe, expect, test } from 'vitest';
import { collectCountsAllDead } from '../../../src/content/misconceptions/collect-counts-all-dead.js';
import { answers } from './learner.js';

describe('collect-counts-all-dead', () => {
  test('two objects freed earlier count too', () => {
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
    expect(answers(collectCountsAllDead, source)).toBe('3 => 5');
  });
});

import { describe, expect, test } from 'vitest';
import { deallocation } from '../../../src/content/topics/deallocation.js';
import { Random } from '../../../src/random/index.js';
import { obeysTheLaws } from './laws.js';

describe('deallocation', () => {
  obeysTheLaws(deallocation);

  test('shows a class that tells of freeing where the output is asked', () => {
    const pattern = deallocation.patterns(4).find(({ id }) => id === 'told-cascades');
    expect(pattern?.build({ plan: 0 }, new Random('told')).prelude?.source).toContain('print("freed", self.label)');
  });
});

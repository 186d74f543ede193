import { describe, expect, test } from 'vitest';
import { manualGcAndResources } from '../../../src/content/topics/manual-gc-and-resources.js';
import { Random } from '../../../src/random/index.js';
import { obeysTheLaws } from './laws.js';

describe('manual-gc-and-resources', () => {
  obeysTheLaws(manualGcAndResources, ['with']);

  test.each([4, 5] as const)('has a block that closes in every program of level %i', (level) => {
    for (const pattern of manualGcAndResources.patterns(level)) {
      const { source, prelude } = pattern.build({ plan: 0 }, new Random('closing'));
      if (source === '') continue;
      expect(source).toContain('with Connection(');
      expect(prelude?.source).toContain('def __exit__(self, *error):');
    }
  });
});

import { describe, expect, test } from 'vitest';
import { weakReferences } from '../../../src/content/topics/weak-references.js';
import { Random } from '../../../src/random/index.js';
import { obeysTheLaws } from './laws.js';

describe('weak-references', () => {
  obeysTheLaws(weakReferences);

  test.each([4, 5] as const)('imports weakref in every program of level %i', (level) => {
    for (const pattern of weakReferences.patterns(level)) {
      expect(pattern.build({ plan: 0 }, new Random('weak')).source).toContain('import weakref');
    }
  });
});

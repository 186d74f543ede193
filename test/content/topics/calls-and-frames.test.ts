import { describe, expect, test } from 'vitest';
import { callsAndFrames } from '../../../src/content/topics/calls-and-frames.js';
import { Random } from '../../../src/random/index.js';
import { obeysTheLaws } from './laws.js';

describe('calls-and-frames', () => {
  obeysTheLaws(callsAndFrames);

  test.each([3, 4, 5] as const)('defines a function in every program of level %i', (level) => {
    for (const pattern of callsAndFrames.patterns(level)) {
      const { body } = pattern.build({ plan: 0 }, new Random('calls'));
      expect(body.some(({ kind }) => kind === 'FunctionDef')).toBe(true);
    }
  });
});

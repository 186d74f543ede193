import { describe, expect, test } from 'vitest';
import { allocation } from '../../../src/content/topics/allocation.js';
import { Random } from '../../../src/random/index.js';

describe('allocation', () => {
  test('asks terms and claims at each of its levels', () => {
    for (const level of allocation.levels) {
      const questions = new Set(allocation.patterns(level).flatMap((pattern) => pattern.questions));
      expect([...questions].toSorted(), `level ${level}`).toEqual(
        expect.arrayContaining(['match-terms', 'true-false-reason']),
      );
    }
  });

  test('names its terms and claims instead of a program', () => {
    const [pattern] = allocation.patterns(1);
    const program = pattern?.build({ subject: 0 }, new Random('any'));
    expect(program?.source).toBe('');
    expect(program?.subject?.split(' ').length).toBeGreaterThanOrEqual(5);
  });
});

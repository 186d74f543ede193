import { describe, expect, test } from 'vitest';
import { generations } from '../../../src/content/topics/generations.js';

describe('generations', () => {
  test('asks claims at each of its levels, and nowhere else', () => {
    for (const level of [1, 2, 3, 4, 5] as const) {
      const questions = new Set(generations.patterns(level).flatMap((pattern) => pattern.questions));
      expect(questions.has('true-false-reason'), `level ${level}`).toBe(generations.levels.includes(level));
    }
  });
});

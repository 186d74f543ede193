import { expect, test } from 'vitest';
import { simulate } from '../../../src/assessment/verify/outcome.js';
import { randomProgram } from '../../../src/assessment/verify/random-program.js';
import { HeapsheetError } from '../../../src/errors.js';
import { parse } from '../../../src/machine/python/index.js';

const INDEXES = Array.from({ length: 60 }, (_, index) => index);

test('random programs are Python, and nearly all of the subset', () => {
  const refused = INDEXES.filter((index) => {
    try {
      return simulate(parse(randomProgram('some', index), 'main.py'), '3.13').refusal !== undefined;
    } catch (error) {
      if (error instanceof HeapsheetError && error.code === 'UNSUPPORTED_PYTHON') return true;
      throw error;
    }
  });
  expect(refused.length).toBeLessThanOrEqual(3);
});

test('most of them run to their end, some end with an error', () => {
  const errors = INDEXES.filter(
    (index) => simulate(parse(randomProgram('ends', index), 'main.py'), '3.13').outcome?.error !== undefined,
  );
  expect(errors.length).toBeGreaterThan(3);
  expect(errors.length).toBeLessThan(30);
});

import { describe, expect, test } from 'vitest';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { outcomeOf, simulate } from '../../../src/assessment/verify/outcome.js';
import { fuzzProgram, randomProgram } from '../../../src/assessment/verify/random-program.js';
import { HeapsheetError } from '../../../src/errors.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../../src/machine/profiles/index.js';
import { type Program, parse } from '../../../src/machine/python/index.js';

function shared(laboratory: Laboratory, version: PythonVersion) {
  try {
    return outcomeOf(laboratory.truth(version));
  } catch (error) {
    if (error instanceof HeapsheetError) return 'refused';
    throw error;
  }
}

/** What each version prints when they share runs, newest first, and when each has its own. */
function both(program: Program) {
  const laboratory = new Laboratory(program);
  return PYTHON_VERSIONS.toReversed().map((version) => [
    shared(laboratory, version),
    simulate(program, version).outcome ?? 'refused',
  ]);
}

describe('runs that versions share', () => {
  test('print what each version prints alone', () => {
    const sources = Array.from({ length: 100 }, (_, index) => [
      randomProgram('shared', index),
      fuzzProgram('shared', index),
    ]);
    for (const source of sources.flat())
      for (const [one, alone] of both(parse(source, 'main.py'))) expect(one, source).toEqual(alone);
  }, 180_000);

  test.each([
    'import sys\nask = sys.getrefcount\ndef f():\n    cup = []\n    return ask(cup)\nprint(f())\n',
    'from sys import getrefcount as ask\ndef f():\n    cup = []\n    return ask(cup)\nprint(f())\n',
  ])('tell versions apart that count under another name: %j', (source) => {
    const printed = both(parse(source, 'main.py'));
    for (const [one, alone] of printed) expect(one).toEqual(alone);
    expect(new Set(printed.map(([one]) => JSON.stringify(one))).size).toBe(2);
  });
});

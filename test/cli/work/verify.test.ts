import { expect, test } from 'vitest';
import { readSettings } from '../../../src/assessment/quiz/quiz-file.js';
import type { VerifyOptions } from '../../../src/cli/engine.js';
import { verifyQuiz, verifyRandom } from '../../../src/cli/work/verify.js';
import { differenceBetween } from '../../../src/cli/work/verify-programs.js';
import { topics } from '../../../src/content/topics/index.js';
import { KNOWN } from '../../assessment/quiz/known-ids.fixture.js';

const told: [done: number, total: number][] = [];
const options: VerifyOptions = {
  pythons: ['3.13'],
  oracle: 'pyodide',
  seed: 'tests',
  progress: (done, total) => told.push([done, total]),
};

test('random programs and items are compared with a real Python', async () => {
  const verdict = await verifyRandom(20, options);
  expect(verdict.differences).toEqual([]);
  expect(verdict.oracles).toEqual([expect.stringMatching(/^CPython 3\.13\.\d+, 32 bits$/)]);
  const [figures] = verdict.versions;
  expect(figures).toMatchObject({ python: '3.13', differences: 0 });
  expect((figures?.programs ?? 0) + (figures?.refused ?? 0)).toBe(20);
  expect(verdict.compared).toBe((figures?.programs ?? 0) + (figures?.keys ?? 0));
  expect(verdict.coverage.find(({ name }) => name === 'exit')?.count).toBe(figures?.programs);
  const [last] = told.slice(-1);
  expect(last?.[0]).toBe(last?.[1]);
});

test('every key of a quiz is compared', async () => {
  const values = { title: 'Mine', sections: [{ topic: 'aliasing', count: 3 }], forms: 2 };
  const request = readSettings({ values, nameOf: () => '' }, { ...KNOWN, topics: topics.map(({ id }) => id) });
  const verdict = await verifyQuiz(request, options);
  expect(verdict).toMatchObject({ compared: 6, differences: [] });
});

test('a version that is not modelled, and a Python that is not here, are mistakes', async () => {
  await expect(verifyRandom(1, { ...options, pythons: ['2.7'] })).rejects.toThrow('Python 2.7 is not modelled');
  await expect(verifyRandom(1, { ...options, oracle: '/nowhere/python3' })).rejects.toThrow('/nowhere/python3');
});

test.each([
  [{ stdout: 'a\nb\n' }, { stdout: 'a\nb\n' }, undefined],
  [{ stdout: 'a\nb\n' }, { stdout: 'a\nc\n' }, { expected: 'line 2 "b"', found: 'line 2 "c"' }],
  [{ stdout: 'a\n' }, { stdout: '', error: 'E' }, { expected: 'line 1 "a"', found: 'line 1 ""' }],
  [{ stdout: '' }, { stdout: '', error: 'E: x' }, { expected: 'ends normally', found: 'ends with E: x' }],
  [{ stdout: '', error: 'E: x' }, { stdout: '', error: 'E: x. Did you mean: y?' }, undefined],
])('%o and %o differ in %o', (ours, real, difference) => {
  expect(differenceBetween(ours, real)).toEqual(difference);
});

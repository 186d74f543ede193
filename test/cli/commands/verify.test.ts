import { expect, test } from 'vitest';
import type { Engine, VerifyOptions } from '../../../src/cli/engine.js';
import { KNOWN } from '../../assessment/quiz/known-ids.fixture.js';
import { sandbox } from '../sandbox.fixture.js';

function recorder(differences = 0) {
  const asked: [what: number | string, options: VerifyOptions][] = [];
  const verdict = {
    compared: 10,
    oracles: ['CPython 3.13.5'],
    differences: Array(differences).fill({ code: 'CODE', python: '3.13', expected: '2', found: '3' }),
  };
  const engine: Partial<Engine> = {
    knownIds: async () => KNOWN,
    verifyRandom: async (count, options) => {
      asked.push([count, options]);
      return verdict;
    },
    verifyQuiz: async ({ title }, options) => {
      asked.push([title, options]);
      return verdict;
    },
  };
  return { asked, ...sandbox(engine) };
}

test('heapsheet verify proves random items, or a quiz', async () => {
  const { asked, run, write } = recorder();
  write('quiz.yaml', 'title: Mine\nsections: [{ topic: aliasing }]\n');
  const { code, stdout, stderr } = await run('verify', '--random', '50', '--seed', 's', '--python', '3.12,3.13');
  expect([code, stdout, stderr]).toEqual([0, '', '10 keys compared with CPython 3.13.5: all confirmed (seed s)\n']);
  await run('verify', 'quiz.yaml', '--oracle', 'pyodide', '--quiet');
  expect(asked).toMatchObject([
    [50, { seed: 's', pythons: ['3.12', '3.13'] }],
    ['Mine', { oracle: 'pyodide', pythons: [] }],
  ]);
});

test('heapsheet verify ends with 1 when CPython says otherwise', async () => {
  const { run } = recorder(2);
  const { code, stdout } = await run('verify');
  expect([code, stdout.split('\n')[0]]).toEqual([1, 'CODE on 3.13: the key is 2, CPython says 3']);
  const json = await run('verify', '--json');
  expect([json.code, JSON.parse(json.stdout).differences.length, json.stderr]).toEqual([1, 2, '']);
});

test.each(['--write'])('heapsheet verify %s is not available yet', async (flag) => {
  expect(await recorder().run('verify', flag)).toMatchObject({ code: 2, stderr: `${flag} is not available yet\n` });
});

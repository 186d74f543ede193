import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readQuizFile } from '../../../src/assessment/quiz/quiz-file.js';
import { examKey } from '../../../src/assessment/quiz/secret.js';
import { KNOWN } from '../../assessment/quiz/known-ids.fixture.js';
import { sandbox } from '../sandbox.fixture.js';

test('heapsheet init writes a quiz file that works as it is', async () => {
  const { run, read, files } = sandbox();
  const { code, stderr } = await run('init');
  expect(code).toBe(0);
  expect(stderr).toContain('heapsheet generate quiz.yaml');
  expect(files()).toEqual(['quiz.yaml']);
  expect(readQuizFile(read('quiz.yaml'), 'quiz.yaml', KNOWN)).toMatchObject({
    use: 'practice',
    forms: 2,
    seed: 'autumn',
  });
});

test('heapsheet init for an exam makes a secret once, for its owner only, and never prints it', async () => {
  const { run, read, folder } = sandbox();
  const { stdout, stderr } = await run('init', 'midterm', '--use', 'exam');
  expect(readQuizFile(read('midterm.yaml'), 'midterm.yaml', KNOWN).use).toBe('exam');
  const secret = read('quiz.secret');
  expect(examKey(secret, 'midterm').label('A', 1)).toMatch(/^A-/);
  expect(stdout + stderr).not.toContain(secret.trim());
  expect(statSync(join(folder, 'quiz.secret')).mode & 0o777).toBe(0o600);
  await run('init', 'final.yaml', '--use', 'exam');
  expect(read('quiz.secret')).toBe(secret);
});

test('heapsheet init keeps a file that is there, unless forced', async () => {
  const { run, write, read } = sandbox();
  write('quiz.yaml', 'mine');
  expect(await run('init')).toMatchObject({ code: 2, stderr: expect.stringContaining('quiz.yaml is there already') });
  expect(read('quiz.yaml')).toBe('mine');
  expect((await run('init', '--force', '--quiet')).stderr).toBe('');
  expect(read('quiz.yaml')).not.toBe('mine');
  expect((await run('init', 'nowhere/quiz')).stderr).toContain('there is no folder nowhere');
});

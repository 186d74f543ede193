import { expect, test } from 'vitest';
import type { Lists } from '../../../src/cli/engine.js';
import { sandbox } from '../sandbox.fixture.js';

const LISTS: Lists = {
  topics: [
    { id: 'aliasing', title: 'Two names, one object', details: { levels: '1–4' } },
    { id: 'reference-counting', title: 'References', details: { levels: '2–5' } },
  ],
  questions: [],
  misconceptions: [],
  formats: [],
  pythons: [],
};

test('heapsheet list prints a table, or JSON', async () => {
  const { run } = sandbox({ lists: async () => LISTS });
  expect((await run('list', 'topics')).stdout).toBe(
    [
      'id                  levels  title',
      'aliasing            1–4     Two names, one object',
      'reference-counting  2–5     References',
      '',
    ].join('\n'),
  );
  expect(JSON.parse((await run('list', 'topics', '--json')).stdout)).toEqual([
    { id: 'aliasing', levels: '1–4', title: 'Two names, one object' },
    { id: 'reference-counting', levels: '2–5', title: 'References' },
  ]);
});

test('heapsheet list quizzes shows what is shipped', async () => {
  expect((await sandbox().run('list', 'quizzes')).stdout).toContain('starter  Names, objects and references');
});

import { expect, test } from 'vitest';
import type { Lists } from '../../../src/cli/engine.js';
import { sandbox } from '../sandbox.fixture.js';

const LISTS: Lists = {
  topics: [
    {
      id: 'aliasing',
      title: 'two names for one object',
      levels: [
        { level: 1, questions: ['predict-output'], needs: [], minutes: { from: 1, to: 1 } },
        {
          level: 2,
          questions: ['alias-groups', 'predict-output'],
          needs: ['lists', 'is'],
          minutes: { from: 1, to: 3 },
        },
      ],
      sample: 'bag = ["tea"]\nbox = bag\nprint(bag)\n…',
    },
  ],
  questions: [{ id: 'predict-output', title: 'Predict the output', details: { kind: 'open' } }],
  misconceptions: [],
  constructs: [{ id: 'del', title: 'the statement del' }],
  formats: [],
  pythons: [],
};

test('heapsheet list topics says what each level asks and needs, or JSON', async () => {
  const { run } = sandbox({ lists: async () => LISTS });
  expect((await run('list', 'topics')).stdout).toBe(
    [
      'aliasing',
      '  Two names for one object.',
      '  level  minutes  questions                     needs at least',
      '  1      1        predict-output                nothing special',
      '  2      1–3      alias-groups, predict-output  lists, is',
      '      bag = ["tea"]',
      '      box = bag',
      '      print(bag)',
      '      …',
      '',
    ].join('\n'),
  );
  expect(JSON.parse((await run('list', 'topics', '--json')).stdout)).toEqual(LISTS.topics);
});

test('heapsheet list prints a table of the rest, or JSON', async () => {
  const { run } = sandbox({ lists: async () => LISTS });
  expect((await run('list', 'questions')).stdout).toBe(
    'id              kind  title\npredict-output  open  Predict the output\n',
  );
  expect(JSON.parse((await run('list', 'questions', '--json')).stdout)).toEqual([
    { id: 'predict-output', kind: 'open', title: 'Predict the output' },
  ]);
});

test('heapsheet list quizzes shows what is shipped', async () => {
  expect((await sandbox().run('list', 'quizzes')).stdout).toContain('starter  Names, objects and references');
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packArchive } from '../../../src/assessment/quiz/archive.js';
import type { ItemRecord } from '../../../src/cli/engine.js';
import { sandbox } from '../sandbox.fixture.js';

const ITEM: ItemRecord = {
  schema: 'heapsheet/item@1',
  id: 'A-7K3F',
  title: 'Count the references',
  program: { source: 'a = [1]\nb = a\n' },
  stem: 'How many references are there?',
  task: 'Choose one answer.',
  interaction: {
    kind: 'choice',
    options: [
      { text: 'one', key: false, feedback: 'No: `b` refers to it too.' },
      { text: 'two', key: true, feedback: 'Yes.' },
    ],
  },
  expected: [{ answer: 1 }],
  proof: { source: 'x', prints: '2' },
};

const TELLTALES = /key|No:|Yes|expected|proof|feedback/;

test('heapsheet item shows an item, and its key only when asked', async () => {
  const { run } = sandbox({ rebuildItem: async () => ITEM });
  const shown = await run('item', 'C4MAA87QNDQVQNPD956');
  expect(shown.stdout).toContain('```python\na = [1]\nb = a\n```');
  expect(shown.stdout).toContain('a. one\nb. two');
  expect(shown.stdout).not.toMatch(TELLTALES);
  expect((await run('item', 'C4MAA87QNDQVQNPD956', '--json')).stdout).not.toMatch(TELLTALES);
  expect((await run('item', 'C4MAA87QNDQVQNPD956', '--key')).stdout).toContain('b. two **← key**');
  expect(JSON.parse((await run('item', 'C4MAA87QNDQVQNPD956', '--key', '--json')).stdout)).toEqual(ITEM);
});

test('heapsheet item finds the label of an exam in its archive', async () => {
  const { run, folder } = sandbox();
  const items = `${JSON.stringify({ ...ITEM, id: 'A-0000' })}\n${JSON.stringify(ITEM)}\n`;
  const archive = packArchive({ release: '0.1.0', recipe: '{}', items, sources: {}, files: {} });
  writeFileSync(join(folder, 'quiz.heapsheet'), archive);
  const { code, stdout } = await run('item', 'a-7k3f', '--archive', 'quiz.heapsheet', '--json', '--key');
  expect([code, JSON.parse(stdout).id]).toEqual([0, 'A-7K3F']);
  expect(await run('item', 'B-7K3F', '--archive', 'quiz.heapsheet')).toMatchObject({
    code: 2,
    stderr: 'quiz.heapsheet has no item B-7K3F\n  did you mean A-7K3F?\n',
  });
});

test('heapsheet item says where the label of an exam leads to', async () => {
  const { code, stderr } = await sandbox().run('item', 'A-7K3F', '--key');
  expect([code, stderr]).toEqual([2, expect.stringContaining('heapsheet item A-7K3F --archive quiz.heapsheet')]);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { topics } from '../../../src/content/topics/index.js';
import { lastingSandbox } from '../sandbox.fixture.js';
import { everyTopic, itemsIn } from './files.fixture.js';

const sandbox = lastingSandbox();
const TOPICS = topics.map(({ id }) => id);

beforeAll(async () => {
  sandbox.write('all.yaml', everyTopic(TOPICS, 2));
  for (const argv of [
    ['--seed', 's', '--out', 'starter'],
    ['all.yaml', '--out', 'all'],
  ])
    expect(await sandbox.run('generate', ...argv, '--format', 'jsonl', 'md', '--proofs', '--quiet')).toMatchObject({
      code: 0,
    });
}, 120_000);

describe('a practice code', () => {
  test.each(['starter', 'all'])(
    'rebuilds exactly its item, with its key, for every question of the quiz: %s',
    async (quiz) => {
      const items = itemsIn(sandbox, quiz);
      expect(items.length).toBeGreaterThanOrEqual(8);
      if (quiz === 'all') expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
      for (const { points, ...item } of items) {
        const { code, stdout } = await sandbox.run('item', item.id, '--key', '--json');
        // Points are the sheet's: a quiz file may give more or less than the question type does.
        const { points: usual, ...rebuilt } = JSON.parse(stdout);
        expect({ code, rebuilt }).toEqual({ code: 0, rebuilt: item });
        expect([typeof points, typeof usual]).toEqual(['number', 'number']);
      }
    },
  );

  test('stands under every question of the sheet', () => {
    const sheets = ['A', 'B'].map((form) => sandbox.read(`all/worksheet-${form}.md`)).join('');
    for (const { id } of itemsIn(sandbox, 'all')) expect(sheets).toContain(`\`${id}\``);
  });

  test('shows the program and the question, and no key unless asked', async () => {
    for (const { id, program, stem, interaction, feedback } of itemsIn(sandbox, 'all').slice(0, 8)) {
      const { stdout } = await sandbox.run('item', id);
      expect(stdout).toContain(program?.source.trimEnd() ?? stem);
      expect(stdout).not.toMatch(/← key|\*\*Key/);
      for (const option of interaction.options ?? []) expect(stdout).not.toContain(option.feedback);
      if (feedback !== undefined) expect(stdout).not.toContain(feedback);
      expect((await sandbox.run('item', id, '--key')).stdout).toMatch(/← key|\*\*Key/);
    }
  });

  test('with one wrong character, or two that changed places, says so', async () => {
    const [{ id } = { id: '' }] = itemsIn(sandbox, 'starter');
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (let place = 1; place < id.length; place += 1) {
      const next = digits[(digits.indexOf(id[place] ?? '') + 7) % 32];
      const { code, stdout, stderr } = await sandbox.run('item', id.slice(0, place) + next + id.slice(place + 1));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/wrong character|not an item code|no item|made by/);
    }
  });

  test('is read in small letters, with blanks and dashes, and with O and I for 0 and 1', async () => {
    const [{ id } = { id: '' }] = itemsIn(sandbox, 'starter');
    const spoken = id
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'i')
      .replace(/(.{4})/g, '$1-');
    expect((await sandbox.run('item', spoken, '--json')).code).toBe(0);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { misconceptions } from '../../../src/content/misconceptions/index.js';
import { topics } from '../../../src/content/topics/index.js';
import { hasPoppler, textOf } from '../../output/writers/pdf/poppler.js';
import { lastingSandbox } from '../sandbox.fixture.js';
import { bytesIn, everyTopic, itemsIn } from './files.fixture.js';

const sandbox = lastingSandbox();

beforeAll(async () => {
  sandbox.write(
    'all.yaml',
    everyTopic(
      topics.map(({ id }) => id),
      3,
    ),
  );
  const formats = ['pdf', 'html', 'md', 'jsonl'];
  expect(await sandbox.run('generate', 'all.yaml', '--out', 'q', '--quiet', '--format', ...formats)).toMatchObject({
    code: 0,
  });
}, 120_000);

/** Words that only a key has. */
const KEY_WORDS = [
  /answer key/i,
  /worked solution/i,
  /← key/,
  /\bRight\./,
  /feedback/i,
  /misconception/i,
  /\bcorrect\b/i,
];

/** What a file says, as text and as bytes. */
function textsOf(name: string, bytes: Buffer): readonly string[] {
  // The style sheet of a page is the same for sheets and keys, and tells nothing of this one.
  const raw = ['utf8', 'latin1'].map((code) =>
    bytes.toString(code as BufferEncoding).replace(/<style>[\s\S]*?<\/style>/g, ''),
  );
  return name.endsWith('.pdf') && hasPoppler ? [...raw, textOf(bytes)] : raw;
}

const plain = (text: string) => text.replace(/[`*\\\s]/g, '');

describe('a worksheet', () => {
  const worksheets = () => [...bytesIn(sandbox, 'q')].filter(([name]) => name.startsWith('worksheet'));

  test('comes in every format', () => {
    const documents = worksheets().filter(([name]) => !name.includes('/'));
    expect(documents.map(([name]) => name)).toEqual(
      ['A', 'B'].flatMap((form) => ['html', 'md', 'pdf'].map((format) => `worksheet-${form}.${format}`)),
    );
  });

  test('has none of the words of a key, and no id of an idea', () => {
    for (const [name, bytes] of worksheets())
      for (const text of textsOf(name, bytes)) {
        for (const word of KEY_WORDS) expect(text, name).not.toMatch(word);
        for (const { id } of misconceptions) expect(text, name).not.toContain(id);
      }
  });

  test('has no sentence of feedback, and marks no option', () => {
    const items = itemsIn(sandbox, 'q');
    const sentences = items.flatMap(({ feedback, expected = [], interaction }) => [
      ...(feedback === undefined ? [] : [feedback]),
      ...[...expected, ...(interaction.options ?? [])].map((each) => each.feedback),
    ]);
    expect(sentences.length).toBeGreaterThan(20);
    for (const [name, bytes] of worksheets())
      for (const text of textsOf(name, bytes).map(plain)) {
        for (const sentence of sentences) expect(text, name).not.toContain(plain(sentence));
        expect(text, name).not.toMatch(/\[x\]|checked|data-key|is-key/i);
      }
  });

  test('looks the same whichever option is the key: options differ in their text only', () => {
    for (const form of ['A', 'B']) {
      const html = sandbox.read(`q/worksheet-${form}.html`);
      const options = [...html.matchAll(/<li[^>]*class="[^"]*option[^"]*"[^>]*>/g)].map(([tag]) => tag);
      expect(new Set(options).size).toBeLessThanOrEqual(1);
      const lines = sandbox
        .read(`q/worksheet-${form}.md`)
        .split('\n')
        .filter((line) => line.startsWith('- ['));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^- \[ \] \*\*[A-H]\.\*\*/);
    }
  });

  test('shows the pictures of its own folder, and no picture of the key is in it', () => {
    const files = bytesIn(sandbox, 'q');
    const pictures = (start: string) =>
      [...files].flatMap(([name, bytes]) =>
        name.startsWith(start) && name.endsWith('.svg') ? [bytes.toString()] : [],
      );
    const shown = (name: string) =>
      [...sandbox.read(`q/${name}.md`).matchAll(/^!\[.*\]\((.*)\)$/gm)].map(([, path = '']) => path);
    for (const form of ['A', 'B']) {
      for (const name of [`worksheet-${form}`, `key-${form}`]) {
        const own = [...files.keys()].filter((file) => file.startsWith(`${name}-figures/`));
        expect(own.length).toBeGreaterThan(0);
        expect(shown(name).toSorted()).toEqual(own.toSorted());
      }
      for (const picture of pictures(`worksheet-${form}`)) {
        expect(pictures('key')).not.toContain(picture);
        expect(picture).not.toMatch(/\d references?\b|freed|no name leads here/);
      }
    }
  });

  test('may come alone: --key none writes no key', async () => {
    await sandbox.run('generate', 'all.yaml', '--out', 'alone', '--format', 'html', '--key', 'none');
    expect([...bytesIn(sandbox, 'alone').keys()]).toEqual(['quiz.heapsheet', 'worksheet-A.html', 'worksheet-B.html']);
    expect(readFileSync(join(sandbox.folder, 'alone/worksheet-A.html'), 'utf8')).toBe(
      sandbox.read('q/worksheet-A.html'),
    );
  });

  test.each([
    ['embedded', ['worksheet-with-key-A.html', 'worksheet-with-key-B.html']],
    [
      'both',
      [
        'key-A.html',
        'key-B.html',
        'worksheet-A.html',
        'worksheet-B.html',
        'worksheet-with-key-A.html',
        'worksheet-with-key-B.html',
      ],
    ],
  ])('--key %s puts the key behind the worksheet, in a file that says so', async (place, names) => {
    await sandbox.run('generate', 'all.yaml', '--out', place, '--format', 'html', '--key', place);
    expect([...bytesIn(sandbox, place).keys()]).toEqual([...names, 'quiz.heapsheet'].toSorted());
    expect(sandbox.read(`${place}/worksheet-with-key-A.html`)).toContain('Answer key');
  });
});

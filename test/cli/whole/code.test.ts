import { beforeAll, describe, expect, test } from 'vitest';
import { topics } from '../../../src/content/topics/index.js';
import { codesOf } from '../../output/html-reader.js';
import { blocksOf } from '../../output/markdown-reader.js';
import { readMoodle } from '../../output/moodle-reader.js';
import { lastingSandbox } from '../sandbox.fixture.js';
import { everyTopic, itemsIn, type ReadItem } from './files.fixture.js';

const sandbox = lastingSandbox();

beforeAll(async () => {
  sandbox.write(
    'all.yaml',
    everyTopic(
      topics.map(({ id }) => id),
      2,
    ),
  );
  const formats = ['html', 'md', 'json', 'jsonl', 'moodle'];
  expect(await sandbox.run('generate', 'all.yaml', '--out', 'q', '--quiet', '--format', ...formats)).toMatchObject({
    code: 0,
  });
}, 120_000);

/** Without line numbers and empty lines at the ends; nothing else may differ. */
const trimmed = (code: string) => code.replace(/^\n+|\s+$/g, '');

const sourceOf = ({ program }: ReadItem) => trimmed(program?.source ?? '');
/** Those that show a program: claims and terms do not. */
const shown = () => {
  const items = itemsIn(sandbox, 'q').filter(({ program }) => program !== undefined);
  expect(items.length).toBeGreaterThan(itemsIn(sandbox, 'q').length / 2);
  return items;
};

describe('the program of a question is the same to the character', () => {
  test('in JSON and JSON Lines', async () => {
    const forms: readonly { readonly items: readonly ReadItem[] }[] = JSON.parse(sandbox.read('q/quiz.json')).forms;
    expect(forms.flatMap(({ items }) => items.map(sourceOf)).toSorted()).toEqual(
      itemsIn(sandbox, 'q').map(sourceOf).toSorted(),
    );
  });

  test.each(['worksheet', 'key'])('in Markdown: %s', (kind) => {
    const fences = ['A', 'B']
      .flatMap((form) => blocksOf(sandbox.read(`q/${kind}-${form}.md`)))
      .flatMap((block) => (block.kind === 'fence' ? [trimmed(block.text)] : []));
    for (const item of shown()) expect(fences).toContain(sourceOf(item));
  });

  test.each(['worksheet', 'key'])('in HTML: %s', (kind) => {
    const codes = ['A', 'B'].flatMap((form) => codesOf(sandbox.read(`q/${kind}-${form}.html`))).map(trimmed);
    for (const item of shown()) expect(codes).toContain(sourceOf(item));
  });

  test('in Moodle XML', () => {
    const stems = readMoodle(sandbox.read('q/moodle.xml'))
      .flatMap(({ stem }) => codesOf(stem.replace(/<pre[^>]*>(?!<code)([\s\S]*?)<\/pre>/g, '<code>$1</code>')))
      .map(trimmed);
    for (const item of shown())
      expect(
        stems.some((stem) => stem.includes(sourceOf(item))),
        item.id,
      ).toBe(true);
  });
});

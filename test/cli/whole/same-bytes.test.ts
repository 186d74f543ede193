import { beforeAll, describe, expect, test } from 'vitest';
import { lastingSandbox } from '../sandbox.fixture.js';
import { bytesIn, EVERY_FORMAT } from './files.fixture.js';

const sandbox = lastingSandbox();
const make = (out: string, seed: string) =>
  sandbox.run('generate', '--seed', seed, '--out', out, '--quiet', '--format', ...EVERY_FORMAT);

beforeAll(async () => {
  for (const [out, seed] of [
    ['one', 'first'],
    ['again', 'first'],
    ['other', 'second'],
  ] as const)
    expect(await make(out, seed)).toEqual({ code: 0, stdout: '', stderr: '' });
}, 120_000);

const SHEETS = ['A', 'B'].flatMap((form) =>
  ['worksheet', 'key'].flatMap((kind) => ['html', 'md', 'pdf'].map((format) => `${kind}-${form}.${format}`)),
);
const NAMES = [...SHEETS, 'items.jsonl', 'moodle.xml', 'quiz.heapsheet', 'quiz.json'].toSorted();

describe('a quiz', () => {
  test('has a worksheet and a key for every form, and a file for every other format', () => {
    const files = bytesIn(sandbox, 'one');
    const pictures = [...files.keys()].filter((name) =>
      /^(worksheet|key)-[AB]-figures\/question-\d+(-\d+)?\.svg$/.test(name),
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect([...files.keys()].filter((name) => !pictures.includes(name))).toEqual(NAMES);
    for (const [name, bytes] of files) expect(bytes.length, name).toBeGreaterThan(300);
  });

  test('of one seed has the same pictures twice', () => {
    const [one, again] = ['one', 'again'].map((out) =>
      [...bytesIn(sandbox, out)]
        .filter(([name]) => name.endsWith('.svg'))
        .map(([name, bytes]) => [name, String(bytes)]),
    );
    expect(again).toEqual(one);
  });

  test.each(NAMES)('of one seed is made twice to the byte: %s', (name) => {
    const [one, again] = ['one', 'again'].map((out) => bytesIn(sandbox, out).get(name));
    expect(one && again && Buffer.compare(one, again)).toBe(0);
  });

  test.each(NAMES)('of another seed is another quiz: %s', (name) => {
    const [one, other] = ['one', 'other'].map((out) => bytesIn(sandbox, out).get(name));
    expect(one && other && Buffer.compare(one, other)).not.toBe(0);
  });

  test('is the same one format at a time', async () => {
    for (const format of ['md', 'jsonl', 'moodle']) {
      await sandbox.run('generate', '--seed', 'first', '--out', `only-${format}`, '--format', format);
      for (const [name, bytes] of bytesIn(sandbox, `only-${format}`))
        if (name !== 'quiz.heapsheet')
          expect(bytes.equals(bytesIn(sandbox, 'one').get(name) ?? bytes), name).toBe(true);
    }
  });

  test('that fails leaves the files of the last one as they were', async () => {
    const before = bytesIn(sandbox, 'one');
    const { code, stderr } = await sandbox.run(
      'generate',
      '--topic',
      'aliasing',
      '--difficulty',
      '1',
      '--knows',
      'none',
      '--out',
      'one',
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('no program there does without lists')]);
    expect(bytesIn(sandbox, 'one')).toEqual(before);
  });
});

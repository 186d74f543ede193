import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { secretText } from '../../../src/assessment/quiz/secret.js';
import { readMoodle } from '../../output/moodle-reader.js';
import { hasPoppler, textOf } from '../../output/writers/pdf/poppler.js';
import { lastingSandbox } from '../sandbox.fixture.js';
import { bytesIn, EVERY_FORMAT, itemsIn } from './files.fixture.js';

const sandbox = lastingSandbox();
const SEED = 'zanzibar-1964';
const QUIZ = `title: Midterm
use: exam
seed: ${SEED}
forms: 2
sections:
  - { topic: aliasing, question: predict-output, count: 4, difficulty: 1-2 }
  - { topic: reference-counting, count: 2, difficulty: 2 }
`;
const SECRETS = { one: secretText(new Uint8Array(32).fill(7)), other: secretText(new Uint8Array(32).fill(9)) };

beforeAll(async () => {
  sandbox.write('exam.yaml', QUIZ);
  for (const [name, secret] of Object.entries(SECRETS)) {
    writeFileSync(join(sandbox.folder, `${name}.secret`), secret);
    const argv = ['exam.yaml', '--secret', `${name}.secret`, '--out', name, '--format', ...EVERY_FORMAT];
    const { code, stdout, stderr } = await sandbox.run('generate', ...argv);
    expect(code, stderr).toBe(0);
    expect(stdout + stderr).not.toContain(SEED);
    expect(stdout + stderr).not.toContain(secret.trim());
  }
}, 120_000);

const labelsOf = (name: string) => itemsIn(sandbox, name).map(({ id }) => id);

describe('an exam', () => {
  test('prints labels, not codes, and a label leads nowhere without the archive', async () => {
    const labels = labelsOf('one');
    expect(labels).toHaveLength(12);
    for (const label of labels) {
      expect(label).toMatch(/^[AB]-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(sandbox.read(`one/worksheet-${label[0]}.md`)).toContain(label);
      const { code, stdout } = await sandbox.run('item', label, '--key');
      expect([code, stdout]).toEqual([2, '']);
      const without = await sandbox.run('item', label.replace('-', ''), '--key');
      expect([without.code, without.stdout]).toEqual([2, '']);
    }
  });

  test('gives item and key for a label to whoever has the archive', async () => {
    for (const item of itemsIn(sandbox, 'one')) {
      const argv = ['item', item.id, '--archive', 'one/quiz.heapsheet', '--key', '--json'];
      const { proof, ...found } = JSON.parse((await sandbox.run(...argv)).stdout);
      expect(found).toEqual(item);
      expect(proof).toBeDefined();
    }
  });

  test('writes neither its seed nor its secret nor a code into any file but the archive', () => {
    for (const name of ['one', 'other'] as const)
      for (const [file, bytes] of bytesIn(sandbox, name)) {
        const texts = [bytes.toString('latin1'), bytes.toString('utf16le')];
        if (file.endsWith('.pdf') && hasPoppler) texts.push(textOf(bytes));
        for (const text of texts) {
          expect(text, file).not.toContain(SEED);
          expect(text, file).not.toContain(SECRETS[name].trim());
        }
        // Practice codes are 11 to 31 letters and digits; the sheets and banks of this exam hold no such word.
        if (/\.(md|xml|jsonl)$/.test(file)) expect(bytes.toString('utf8'), file).not.toMatch(/\bA[0-9A-Z]{13,30}\b/);
      }
  });

  test('draws programs, order and labels from the secret: with another one all are different', () => {
    expect(labelsOf('one').filter((label) => labelsOf('other').includes(label))).toEqual([]);
    const programs = (name: string) => itemsIn(sandbox, name).map(({ program }) => program?.source ?? '');
    const same = programs('one').filter((source) => programs('other').includes(source));
    expect(same).toEqual([]);
  });

  test('tells nothing by the identifiers of a learning platform', () => {
    const [one, other] = ['one', 'other'].map((name) => readMoodle(sandbox.read(`${name}/moodle.xml`)));
    const ids = (questions: typeof one) => (questions ?? []).flatMap(({ idnumber }) => idnumber ?? []);
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
    expect(new Set(ids(one)).size).toBe(12);
    for (const id of ids(one)) expect(id).not.toMatch(/aliasing|predict|refcount|key/i);
    // Where options are not shuffled by the platform, keys stand at several places.
    const keyPlaces = (one ?? []).map(({ answers }) => answers.findIndex(({ fraction }) => fraction === 1));
    expect(new Set(keyPlaces).size).toBeGreaterThan(1);
  });

  test('needs its secret, and says how to make one', async () => {
    const { code, stderr } = await sandbox.run('generate', 'exam.yaml', '--out', 'none');
    expect(code).toBe(2);
    expect(stderr).toContain('there is no quiz.secret');
    expect(stderr).toContain('heapsheet init --use exam');
    writeFileSync(join(sandbox.folder, 'bad.secret'), 'hunter2\n');
    const bad = await sandbox.run('generate', 'exam.yaml', '--secret', 'bad.secret', '--out', 'none');
    expect([bad.code, bad.stderr.includes('hunter2')]).toEqual([2, false]);
    expect(sandbox.files().some((file) => file.startsWith('none'))).toBe(false);
  });

  test('is replaced in one place only when a label is excluded', async () => {
    const [first = ''] = labelsOf('one');
    sandbox.write('again.yaml', `${QUIZ}exclude: [${first}]\n`);
    const argv = ['again.yaml', '--secret', 'one.secret', '--out', 'again', '--format', 'jsonl', '--quiet'];
    expect((await sandbox.run('generate', ...argv)).code).toBe(0);
    const [old, now] = ['one', 'again'].map((name) => itemsIn(sandbox, name).map(({ program }) => program?.source));
    expect(now?.filter((source, index) => source !== old?.[index])).toHaveLength(1);
    expect(now?.[0]).not.toBe(old?.[0]);
  });

  test('keeps what init made for it', async () => {
    await sandbox.run('init', 'final', '--use', 'exam');
    const secret = readFileSync(join(sandbox.folder, 'quiz.secret'), 'utf8');
    const { code, stdout, stderr } = await sandbox.run('generate', 'final.yaml', '--format', 'md', '--out', 'final');
    expect(code, stderr).toBe(0);
    expect(stdout + stderr).not.toContain(secret.trim());
  });
});

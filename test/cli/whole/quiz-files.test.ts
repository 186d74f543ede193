import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuizFile } from '../../../src/assessment/quiz/quiz-file.js';
import { engine } from '../../../src/cli/engine.js';
import { shipped } from '../../../src/cli/package-files.js';
import { sandbox } from '../sandbox.fixture.js';

const STARTERS = readdirSync(shipped('templates/quizzes')).map((name) => `templates/quizzes/${name}`);

describe('a quiz file that is shipped', () => {
  test.each(['templates/init.yaml', ...STARTERS])('names what there is, and makes a quiz: %s', async (name) => {
    const { run, write } = sandbox();
    write('quiz.yaml', readFileSync(shipped(name), 'utf8'));
    expect(await run('generate', 'quiz.yaml', '--format', 'md', '--quiet')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

test('every setting that the quiz file of init leaves out can be put in', async () => {
  const text = readFileSync(shipped('templates/init.yaml'), 'utf8');
  const known = await engine.knownIds();
  const left = [...text.matchAll(/^( *)# ((?:misconceptions|knows|without|exclude|split|out): .*)$/gm)];
  expect(left).toHaveLength(6);
  for (const [line, indent, setting] of left)
    expect(() => readQuizFile(text.replace(line, `${indent}${setting}`), 'quiz.yaml', known), line).not.toThrow();
});

test('every topic and question that is listed can be asked for, alone', async () => {
  const { run } = sandbox();
  const ids = async (kind: string): Promise<readonly string[]> =>
    JSON.parse((await run('list', kind, '--json')).stdout).map(({ id }: { id: string }) => id);
  for (const topic of await ids('topics'))
    expect(await run('generate', '--topic', topic, '--count', '1', '--format', 'md', '--quiet')).toMatchObject({
      code: 0,
    });
  for (const question of await ids('questions'))
    expect(await run('generate', '--question', question, '--count', '1', '--format', 'md', '--quiet')).toMatchObject({
      code: 0,
    });
});

test('topics are listed with what a teacher chooses by', async () => {
  const { run } = sandbox();
  const text = (await run('list', 'topics')).stdout;
  expect(text).toMatch(
    /^aliasing\n {2}Two names for one object\.\n {2}level +minutes +questions +needs at least\n {2}1 /,
  );
  const constructs = JSON.parse((await run('list', 'constructs', '--json')).stdout);
  const ids: readonly string[] = constructs.map(({ id }: { readonly id: string }) => id);
  for (const topic of JSON.parse((await run('list', 'topics', '--json')).stdout)) {
    expect(topic).toEqual({
      id: expect.any(String),
      title: expect.any(String),
      levels: expect.any(Array),
      sample: expect.stringMatching(/.+/),
    });
    expect(topic.levels.length).toBeGreaterThan(0);
    for (const { needs, questions, minutes } of topic.levels) {
      expect(ids).toEqual(expect.arrayContaining(needs));
      expect(questions.length).toBeGreaterThan(0);
      expect(minutes.to).toBeGreaterThanOrEqual(minutes.from);
    }
  }
});

test.each(['questions', 'misconceptions', 'constructs', 'formats', 'pythons', 'quizzes'])(
  '%s are listed as a table and as JSON',
  async (kind) => {
    const { run } = sandbox();
    const rows = JSON.parse((await run('list', kind, '--json')).stdout);
    expect((await run('list', kind)).stdout.split('\n')).toHaveLength(rows.length + 2);
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/assessment/quiz/archive.js';
import type { QuizRequest } from '../../../src/assessment/quiz/request.js';
import { FLAGS_NOT_YET } from '../../../src/cli/commands/not-yet.js';
import type { Engine, GenerateOptions } from '../../../src/cli/engine.js';
import { KNOWN } from '../../assessment/quiz/known-ids.fixture.js';
import { sandbox } from '../sandbox.fixture.js';

/** An engine that writes down what it was asked for. */
function recorder() {
  const asked: { request: QuizRequest; options: GenerateOptions }[] = [];
  const engine: Partial<Engine> = {
    knownIds: async () => KNOWN,
    generateQuiz: async (request, options) => {
      asked.push({ request, options });
      return {
        files: request.formats.map((format) => ({ name: `quiz.${format}`, content: `${format} of ${options.seed}` })),
        recipe: JSON.stringify({ seed: options.seed }),
        sources: {},
        items: '{"id":"A"}\n',
        summary: { title: request.title, forms: ['A', 'B'], questions: 4, points: 8, minutes: 9, notes: [] },
      };
    },
  };
  return { asked, ...sandbox(engine) };
}

const QUIZ = 'title: Mine\nseed: s\nsections: [{ topic: aliasing, count: 2 }]\nformat: [html]\n';

describe('heapsheet generate', () => {
  test('makes the starter quiz when nothing is asked', async () => {
    const { asked, run, files } = recorder();
    const { code, stdout, stderr } = await run('generate', '--out', 'q');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(asked[0]?.request).toMatchObject({
      forms: 2,
      key: 'separate',
      formats: ['pdf', 'html', 'md', 'jsonl', 'moodle'],
      sections: [{ topics: ['aliasing'] }, { topics: ['reference-counting'] }],
    });
    expect(files()).toEqual([
      'q/quiz.heapsheet',
      'q/quiz.html',
      'q/quiz.jsonl',
      'q/quiz.md',
      'q/quiz.moodle',
      'q/quiz.pdf',
    ]);
    expect(stderr).toMatch(/4 questions, 8 points, about 9 minutes, forms A B\nSeed (\w{8}): --seed \1 makes the same/);
  });

  test('takes a quiz file, and flags come before it', async () => {
    const { asked, run, write } = recorder();
    write('sub/quiz.yaml', `${QUIZ}out: sheets\n`);
    expect((await run('generate', 'sub/quiz.yaml')).code).toBe(0);
    await run('generate', 'sub/quiz.yaml', '--seed', '12', '--forms', '3', '--format', 'md', 'jsonl', '--key', 'both');
    expect(asked[0]?.request).toMatchObject({ title: 'Mine', seed: 's', forms: 1, formats: ['html'] });
    expect(asked[1]?.request).toMatchObject({
      title: 'Mine',
      seed: '12',
      forms: 3,
      formats: ['md', 'jsonl'],
      key: 'both',
    });
  });

  test('writes where the quiz file says, from its folder, and keeps everything in the archive', async () => {
    const { run, write, files, folder } = recorder();
    write('sub/quiz.yaml', `${QUIZ}out: sheets\n`);
    await run('generate', 'sub/quiz.yaml');
    expect(files()).toEqual(['sub/quiz.yaml', 'sub/sheets/quiz.heapsheet', 'sub/sheets/quiz.html']);
    const archive = readArchive(readFileSync(join(folder, 'sub/sheets/quiz.heapsheet')), 'quiz.heapsheet');
    expect(archive).toMatchObject({ quizFile: `${QUIZ}out: sheets\n`, recipe: '{"seed":"s"}', items: '{"id":"A"}\n' });
    expect(Object.keys(archive.files)).toEqual(['quiz.html']);
  });

  test('takes everything from flags', async () => {
    const { asked, run } = recorder();
    const flags = ['--topic', 'aliasing', 'containers', '--question', 'alias-groups,predict-output', '--count', '7'];
    const more = ['--difficulty', '2-3', '--python', '3.13', '--points', '1.5', '--misconception', 'assignment-copies'];
    const rest = [
      '--knows',
      'lists,dicts',
      '--without',
      'classes',
      '--paper',
      'letter',
      '--interaction',
      'open',
      '--proofs',
    ];
    const { code } = await run(
      'generate',
      ...flags,
      ...more,
      ...rest,
      '--format=json',
      '--feedback=none',
      '--split=50',
    );
    expect(code).toBe(0);
    expect(asked[0]?.request).toMatchObject({
      python: '3.13',
      knows: ['lists', 'dicts'],
      without: ['classes'],
      paper: 'letter',
      interaction: 'open',
      feedback: 'none',
      split: 50,
      formats: ['json'],
      sections: [
        {
          topics: ['aliasing', 'containers'],
          questions: ['alias-groups', 'predict-output'],
          count: 7,
          levels: { from: 2, to: 3 },
          points: 1.5,
          misconceptions: ['assignment-copies'],
        },
      ],
    });
    expect(asked[0]?.options.proofs).toBe(true);
  });

  test('asks about every topic when flags only say how many', async () => {
    const { asked, run } = recorder();
    await run('generate', '--count', '3');
    expect(asked[0]?.request.sections).toMatchObject([{ topics: KNOWN.topics, count: 3 }]);
  });

  test('names the flag in what is wrong, all of it at once', async () => {
    const { asked, run } = recorder();
    const { code, stderr } = await run(
      'generate',
      '--topic',
      'aliasin',
      '--count',
      'x',
      '--forms',
      '99',
      '--format',
      'docx',
    );
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      '--count must be a whole number from 1 to 100000, not "x"',
      '--forms must be a whole number from 1 to 26, not 99',
      '--topic: there is no topic aliasin',
      '  did you mean aliasing?',
      '--format: the format docx is not available yet',
      '  available are html, json, jsonl, md, moodle, pdf',
      '',
    ]);
    expect(asked).toEqual([]);
  });

  test('names the place in a quiz file that is wrong', async () => {
    const { run, write } = recorder();
    write('quiz.yaml', 'sections:\n  - topic: aliasing\n    cuont: 3\n');
    const { code, stderr } = await run('generate', 'quiz.yaml', '--forms', '0');
    expect([code, stderr]).toEqual([
      2,
      '--forms must be a whole number from 1 to 26, not 0\nquiz.yaml:3:5: unknown key cuont\n  did you mean count?\n',
    ]);
  });

  test.each([
    [['--topic', 'aliasing', '--secret', 's'], '--secret belongs to an exam'],
    [['--topic', 'aliasing', '--format', 'html', '--proofs'], '--proofs needs a format that holds them'],
    [['quiz.yaml', '--count', '3'], '--count and quiz.yaml both say what to ask'],
    [['missing.yaml'], 'missing.yaml: there is no such file'],
    [['--topic', 'aliasing', '--language', 'es'], '--language: es is not available yet'],
  ])('refuses %j', async (argv, message) => {
    const { run, write, files } = recorder();
    write('quiz.yaml', QUIZ);
    const { code, stderr } = await run('generate', ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(files()).toEqual(['quiz.yaml']);
  });

  test.each(FLAGS_NOT_YET)('says that %s is not available yet', async (typed) => {
    const [flag = '', value] = typed.split(' ');
    const { code, stderr } = await recorder().run('generate', flag, ...(value === undefined ? [] : ['1']));
    expect([code, stderr]).toEqual([2, `${flag} is not available yet\n`]);
  });

  test('tells scripts what it wrote as JSON, and nothing else', async () => {
    const { run } = recorder();
    const { stdout, stderr } = await run(
      'generate',
      '--topic',
      'aliasing',
      '--format',
      'html',
      '--seed',
      's',
      '--json',
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ seed: 's', folder: 'out', files: ['quiz.heapsheet', 'quiz.html'] });
    expect(await run('generate', '--topic', 'aliasing', '--format', 'html', '--quiet')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('does not replace what it did not write', async () => {
    const { run, write, read } = recorder();
    write('out/quiz.html', 'mine');
    const argv = ['generate', '--topic', 'aliasing', '--format', 'html'];
    const { code, stderr } = await run(...argv);
    expect([code, stderr]).toEqual([
      2,
      'out/quiz.html was not written by heapsheet\n  move it, give another --out, or replace it with --force\n',
    ]);
    expect((await run(...argv, '--seed', 's', '--force')).code).toBe(0);
    expect(read('out/quiz.html')).toBe('html of s');
    expect((await run(...argv)).code).toBe(0);
  });
});

describe('an exam', () => {
  test('needs its secret, beside the quiz file or where --secret says', async () => {
    const { asked, run, write } = recorder();
    write('exams/quiz.yaml', `${QUIZ}use: exam\n`);
    const { code, stderr } = await run('generate', 'exams/quiz.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('an exam needs its secret, and there is no exams/quiz.secret');
    write('exams/quiz.secret', 'beside');
    write('other.secret', 'elsewhere');
    expect((await run('generate', 'exams/quiz.yaml')).code).toBe(0);
    expect((await run('generate', 'exams/quiz.yaml', '--secret', 'other.secret')).code).toBe(0);
    expect(asked.map(({ options }) => options.secret)).toEqual(['beside', 'elsewhere']);
  });

  test('never tells its seed', async () => {
    const { asked, run, write } = recorder();
    write('quiz.secret', 'x');
    const plain = await run('generate', '--topic', 'aliasing', '--use', 'exam', '--format', 'html');
    const json = await run(
      'generate',
      '--topic',
      'aliasing',
      '--use',
      'exam',
      '--format',
      'html',
      '--json',
      '--out',
      'b',
    );
    for (const { options } of asked) {
      expect(options.seed).toMatch(/^\w{8}$/);
      for (const { stdout, stderr } of [plain, json]) expect(stdout + stderr).not.toContain(options.seed);
    }
  });
});

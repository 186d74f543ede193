import { describe, expect, test } from 'vitest';
import { readMoodle } from '../../output/moodle-reader.js';
import { factOf, hasPoppler } from '../../output/writers/pdf/poppler.js';
import { sandbox } from '../sandbox.fixture.js';
import { bytesIn, itemsIn } from './files.fixture.js';

const ALIASING = ['--topic', 'aliasing', '--question', 'predict-output', '--seed', 's', '--out', 'q', '--quiet'];
const COUNTING = [
  '--topic',
  'reference-counting',
  '--question',
  'refcount-at-line',
  '--seed',
  's',
  '--out',
  'q',
  '--quiet',
];

/** A quiz made of flags, in a folder of its own. */
async function made(base: readonly string[], ...flags: readonly string[]) {
  const box = sandbox();
  const { code, stderr } = await box.run('generate', ...base, ...flags);
  expect(code, stderr).toBe(0);
  return box;
}

describe('a flag of generate can be seen in what is written:', () => {
  test('--count, --difficulty and --points', async () => {
    const items = itemsIn(
      await made(ALIASING, '--count', '3', '--difficulty', '2', '--points', '1.5', '--format', 'jsonl'),
      'q',
    );
    expect(items.map(({ difficulty, points }) => [difficulty, points])).toEqual([
      [2, 1.5],
      [2, 1.5],
      [2, 1.5],
    ]);
  });

  test('--difficulty hard', async () => {
    const items = itemsIn(await made(COUNTING, '--count', '2', '--difficulty', 'hard', '--format', 'jsonl'), 'q');
    for (const { difficulty } of items) expect(difficulty).toBeGreaterThanOrEqual(4);
  });

  test('--python, on the sheet and in the key', async () => {
    const one = await made(ALIASING, '--count', '2', '--python', '3.13', '--format', 'jsonl', 'md');
    expect(itemsIn(one, 'q').map(({ python }) => python)).toEqual([['3.13'], ['3.13']]);
    for (const file of ['worksheet.md', 'key.md']) {
      expect(one.read(`q/${file}`)).toContain('Python 3.13');
      expect(one.read(`q/${file}`)).not.toMatch(/3\.(11|12|14|15)/);
    }
    expect((await made(ALIASING, '--count', '2', '--format', 'md')).read('q/worksheet.md')).toContain(
      'Python 3.11–3.15',
    );
  });

  test('--knows and --without, in every program', async () => {
    const knows = await made(ALIASING, '--count', '4', '--difficulty', '1', '--knows', 'lists', '--format', 'jsonl');
    for (const { needs } of itemsIn(knows, 'q')) expect(needs).toEqual(['lists']);
    const flags = ['--count', '4', '--difficulty', '2', '--without', 'is', 'slices,nested-lists', '--format', 'jsonl'];
    for (const { program } of itemsIn(await made(ALIASING, ...flags), 'q'))
      expect(program?.source).not.toMatch(/\bis\b|:\]/);
  });

  test('--misconception, among the wrong answers that are expected', async () => {
    const flags = ['--count', '3', '--difficulty', '2', '--misconception', 'count-never-falls', '--format', 'jsonl'];
    for (const { expected = [] } of itemsIn(await made(COUNTING, ...flags), 'q'))
      expect(expected.flatMap(({ misconceptions }) => misconceptions)).toContain('count-never-falls');
  });

  test('--forms', async () => {
    const box = await made(ALIASING, '--count', '2', '--difficulty', '1', '--forms', '3', '--format', 'md');
    const forms = ['A', 'B', 'C'].map((form) => box.read(`q/worksheet-${form}.md`));
    for (const [index, text] of forms.entries()) expect(text).toContain(`Form ${'ABC'[index]} · 2 points · 2 minutes`);
    expect(new Set(forms).size).toBe(3);
  });

  test('--interaction', async () => {
    const kinds = async (interaction: string) => {
      const box = await made(COUNTING, '--count', '2', '--interaction', interaction, '--format', 'jsonl', 'moodle');
      const types = readMoodle(box.read('q/moodle.xml')).map(({ type }) => type);
      return [itemsIn(box, 'q').map((item) => item.interaction.kind), types.filter((type) => type !== 'description')];
    };
    expect(await kinds('open')).toEqual([
      ['number', 'number'],
      ['numerical', 'numerical'],
    ]);
    expect(await kinds('choice')).toEqual([
      ['choice', 'choice'],
      ['multichoice', 'multichoice'],
    ]);
  });

  test('--split', async () => {
    const box = await made(ALIASING, '--count', '5', '--split', '2', '--format', 'moodle');
    const files = [...bytesIn(box, 'q').keys()].filter((name) => name.endsWith('.xml'));
    expect(files).toHaveLength(3);
    const sizes = files.map(
      (name) => readMoodle(box.read(`q/${name}`)).filter(({ type }) => type !== 'description').length,
    );
    expect(sizes).toEqual([2, 2, 1]);
  });

  test('--feedback none', async () => {
    const full = (await made(ALIASING, '--count', '2', '--format', 'moodle')).read('q/moodle.xml');
    const none = (await made(ALIASING, '--count', '2', '--format', 'moodle', '--feedback', 'none')).read(
      'q/moodle.xml',
    );
    expect(readMoodle(full).some(({ answers }) => answers.some(({ feedback }) => feedback !== ''))).toBe(true);
    for (const { answers, generalFeedback } of readMoodle(none))
      expect([generalFeedback, ...answers.map(({ feedback }) => feedback)].filter((text) => text !== '')).toEqual([]);
  });

  test('--proofs', async () => {
    const proofs = (box: Awaited<ReturnType<typeof made>>) =>
      itemsIn(box, 'q').filter((item) => 'proof' in item).length;
    expect(proofs(await made(ALIASING, '--count', '2', '--format', 'jsonl', '--proofs'))).toBe(2);
    expect(proofs(await made(ALIASING, '--count', '2', '--format', 'jsonl'))).toBe(0);
  });

  test.skipIf(!hasPoppler)('--paper', async () => {
    const sizes = ['a4', 'letter'].map(async (paper) => {
      const box = await made(ALIASING, '--count', '1', '--paper', paper, '--format', 'pdf');
      return factOf(bytesIn(box, 'q').get('worksheet.pdf') ?? Buffer.alloc(0), 'Page size');
    });
    expect(await Promise.all(sizes)).toEqual([expect.stringContaining('A4'), expect.stringContaining('letter')]);
  });
});

describe('what cannot be made says what to change:', () => {
  test.each([
    [['--topic', 'aliasing', '--difficulty', '5'], /aliasing: levels 1–4/],
    [['--topic', 'aliasing', '--question', 'freed-on-line'], /questions: .*predict-output/],
    [
      ['--topic', 'aliasing', '--difficulty', '1', '--knows', 'none'],
      /does without lists\n.*add it to knows for aliasing/,
    ],
    [['--topic', 'aliasing', '--difficulty', '1', '--without', 'lists'], /contains lists\n.*take it out of without/],
    [['--topic', 'cycles-and-gc', '--question', 'freed-by-call', '--knows', 'lists'], /does without .*classes/],
    [['--topic', 'aliasing', '--knows', 'dictionaries'], /did you mean dicts\?/],
    [['--topic', 'aliasing', '--without', 'clases'], /did you mean classes\?/],
    [
      ['--topic', 'aliasing', '--difficulty', '1', '--misconception', 'sizeof-deep'],
      /separate: .*assignment-copies-object/,
    ],
    [['--topic', 'aliasing', '--out', ''], /--out needs the name of a folder/],
  ])('%j', async (argv, message) => {
    const box = sandbox();
    const { code, stdout, stderr } = await box.run('generate', ...argv);
    expect({ code, stdout, files: box.files() }).toEqual({ code: 2, stdout: '', files: [] });
    expect(stderr).toMatch(message);
  });

  test('everything that is wrong in a quiz file, at once, each with its place', async () => {
    const box = sandbox();
    const sections = '  - topic: aliasin\n    count: many\n  - question: refcount-at-lime\n    dificulty: 2\n';
    box.write('quiz.yaml', `pyhton: 3.13\npaper: a5\nsections:\n${sections}forms: 40\n`);
    const { code, stderr } = await box.run('generate', 'quiz.yaml');
    expect(code).toBe(2);
    const places = stderr.match(/^quiz\.yaml:\d+:\d+/gm);
    expect(new Set(places)).toEqual(
      new Set(['1:1', '2:8', '4:12', '5:12', '6:15', '7:5', '8:8'].map((place) => `quiz.yaml:${place}`)),
    );
    for (const hint of ['python', 'aliasing', 'refcount-at-line', 'difficulty'])
      expect(stderr).toContain(`did you mean ${hint}?`);
  });
});

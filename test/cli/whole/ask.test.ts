import { expect, test } from 'vitest';
import { readArchive } from '../../../src/assessment/quiz/archive.js';
import { sandbox } from '../sandbox.fixture.js';
import { bytesIn, itemsIn } from './files.fixture.js';

const NAMES =
  'first = ["tea"]\nsecond = first\nthird = list(first)\nsecond.append("milk")\nprint(first)\nprint(third)\n';
const HOSTILE = `# </pre><script>alert(1)</script> ]]> {{x}} #let $x$ \`\`\`
tag = ["</code><b>&amp;]]>", "{{{evil}}}"]
copy = tag
copy.append("#eval(1) $x$ \`\`\`")
print(tag)
print("<script>alert(2)</script>", len(copy))
`;

test('a program of your own is asked about, with key, ideas, feedback, worked solution and proof', async () => {
  const { run, write } = sandbox();
  write('mine.py', NAMES);
  const { code, stdout } = await run('ask', 'mine.py', '--proofs');
  expect(code).toBe(0);
  expect(stdout).toContain('2  second = first');
  expect(stdout).toMatch(/What does the program print\? Choose one answer\.\n\n {2}A\. \['tea'\]\n/);
  expect(stdout).toMatch(/Key: B\n/);
  expect(stdout).toMatch(/- A \[assignment-copies-object.*\]\n {4}This would be right if line 2 made a second list/);
  expect(stdout).toMatch(/Worked solution:\n {2}line +what happens/);
  expect(stdout).toMatch(/Proof: this Python:\n {2}first = \["tea"\]/);
});

test('standard input is a program too, and the same text gives the same words', async () => {
  const one = await sandbox({}, NAMES).run('ask', '-');
  expect(one).toMatchObject({ code: 0 });
  expect(await sandbox({}, NAMES).run('ask', '-')).toEqual(one);
});

test('flags choose how many, of which type and for which Python', async () => {
  const { run, write } = sandbox();
  write('mine.py', NAMES);
  const { stdout } = await run('ask', 'mine.py', '--question', 'predict-output', '--python', '3.13', '--json');
  const asked = JSON.parse(stdout);
  expect(asked).toMatchObject({ schema: 'heapsheet/ask@1', file: 'mine.py', available: 1 });
  expect(asked.items).toMatchObject([{ question: 'predict-output', python: ['3.13'], topic: 'own-program' }]);
  expect(await run('ask', 'mine.py', '--count', '40')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^40 questions about mine.py, but only \d+ are fair\n/),
  });
});

test.each([
  ['import sys\nasync def wait():\n    pass\n', 'mine.py:2:1: unsupported: async functions\n'],
  ['while True:\n    pass\n', 'mine.py: the program runs longer than 50000 steps\n  is there an endless loop?\n'],
  [
    'one = [1]\nprint(one[3])\n',
    'mine.py:2:1: the program ends with IndexError, and questions are asked about programs that run to their end\n' +
      '  take that line out, or catch the exception\n',
  ],
])('what cannot be asked about is refused with its place: %j', async (program, stderr) => {
  const { run, write } = sandbox();
  write('mine.py', program);
  expect(await run('ask', 'mine.py')).toEqual({ code: 2, stdout: '', stderr });
});

test('a program about which nothing fair can be asked says why, a line for each question type', async () => {
  const { run, write } = sandbox();
  write('mine.py', 'one = 1\n');
  const { code, stderr } = await run('ask', 'mine.py');
  expect(code).toBe(2);
  const [first, ...reasons] = stderr.trimEnd().split('\n');
  expect(first).toBe('nothing fair can be asked about mine.py');
  expect(reasons.length).toBeGreaterThan(8);
  for (const reason of reasons) expect(reason).toMatch(/^ {2}[a-z-]+: \S/);
});

test('a long program is asked about, with a note that it is long for paper', async () => {
  const { run, write } = sandbox();
  const lines = Array.from({ length: 20 }, (_, index) => `number${index} = ${index}\n`).join('');
  write('mine.py', lines + NAMES);
  const { code, stderr } = await run('ask', 'mine.py');
  expect(code).toBe(0);
  expect(stderr).toContain('Note: mine.py: 26 lines of code; more than 14 rarely fit on a page');
});

test('nothing in an own program is markup', async () => {
  const box = sandbox();
  box.write('mine.py', HOSTILE);
  const formats = ['html', 'md', 'moodle', 'jsonl'];
  expect(await box.run('ask', 'mine.py', '--format', ...formats, '--out', 'quiz', '--quiet')).toMatchObject({
    code: 0,
  });
  for (const name of ['worksheet.html', 'key.html', 'moodle.xml'])
    expect(box.read(`quiz/${name}`)).not.toMatch(/<script>alert|<b>&amp;/);
  // In Markdown it stands in a fence longer than any inside.
  expect(box.read('quiz/worksheet.md')).toContain(`\`\`\`\`python\n${HOSTILE.trimEnd()}\n\`\`\`\``);
});

const QUIZ = `seed: s
format: [md, jsonl]
sections:
  - { topic: aliasing, count: 1 }
  - { program: programs/mine.py, count: 2 }
`;

test('a quiz file names an own program beside it; the same seed gives the same bytes', async () => {
  const box = sandbox();
  box.write('quizzes/quiz.yaml', QUIZ);
  box.write('quizzes/programs/mine.py', NAMES);
  for (const out of ['one', 'two'])
    expect(await box.run('generate', 'quizzes/quiz.yaml', '--out', out, '--quiet')).toMatchObject({ code: 0 });
  expect(bytesIn(box, 'one')).toEqual(bytesIn(box, 'two'));
  const own = itemsIn(box, 'one').filter(({ topic }) => topic === 'own-program');
  expect(own.map(({ program }) => program?.source)).toEqual([NAMES, NAMES]);
  const archive = bytesIn(box, 'one').get('quiz.heapsheet') ?? new Uint8Array();
  expect(readArchive(archive, 'quiz.heapsheet').sources).toEqual({ 'mine.py': NAMES });
});

test('the code of a question about an own program needs that program, or the archive', async () => {
  const box = sandbox();
  box.write('quiz.yaml', QUIZ);
  box.write('programs/mine.py', NAMES);
  await box.run('generate', 'quiz.yaml', '--quiet');
  for (const { id, topic, stem } of itemsIn(box, 'out')) {
    if (topic !== 'own-program') continue;
    expect(await box.run('item', id)).toMatchObject({ code: 2, stderr: expect.stringContaining('--program FILE.py') });
    const rebuilt = await box.run('item', id, '--program', 'programs/mine.py', '--json');
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ id, stem });
    expect(await box.run('item', id, '--archive', 'out/quiz.heapsheet')).toMatchObject({ code: 0 });
    box.write('changed.py', NAMES.replace('tea', 'ice'));
    expect(await box.run('item', id, '--program', 'changed.py')).toMatchObject({ code: 2, stdout: '' });
  }
});

test('an excluded question about an own program is replaced by the next one', async () => {
  const box = sandbox();
  box.write('quiz.yaml', QUIZ);
  box.write('programs/mine.py', NAMES);
  await box.run('generate', 'quiz.yaml', '--quiet');
  const before = itemsIn(box, 'out').map(({ id }) => id);
  const gone = before.filter((id) => id.startsWith('U'))[0] ?? '';
  box.write('quiz.yaml', `exclude: ${gone}\n${QUIZ}`);
  expect(await box.run('generate', 'quiz.yaml', '--quiet')).toMatchObject({ code: 0, stderr: '' });
  const after = itemsIn(box, 'out').map(({ id }) => id);
  expect(after).not.toContain(gone);
  expect(after.filter((id) => before.includes(id))).toHaveLength(before.length - 1);
});

test('a missing program is reported with its place, together with all other mistakes', async () => {
  const { run, write } = sandbox();
  write('quiz.yaml', 'sections:\n  - topic: aliazing\n  - program: mine.py\n    difficulty: 2\n');
  expect(await run('generate', 'quiz.yaml')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'quiz.yaml:2:12: topic: there is no topic aliazing\n  did you mean aliasing?\n' +
      'quiz.yaml:3:14: mine.py: there is no such file\n' +
      'quiz.yaml:4:17: difficulty says nothing beside a program\n  leave it out, or make two sections\n',
  });
});

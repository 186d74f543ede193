import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sandbox } from '../sandbox.fixture.js';

const PROGRAM = `class Node:
    def __init__(self, label):
        self.label = label

a = [1, 2]
b = a
d = {'x': a}
oak = Node("oak")
oak.peer = oak
b.append(3)
print(len(a), 'items')
del b, oak
for x in d:
    a = None
`;

const TABLE = `line 10: b.append(3)
    a             → list 1
    b             → list 1
    d             → dictionary 1
    oak           → Node oak
  * list 1        [1, 2, 3]                        3 references
    dictionary 1  {'x': list 1}                    1 reference
    Node oak      .label = 'oak', .peer = Node oak  2 references
`;

async function traced(program: string, ...flags: readonly string[]) {
  const { run, write } = sandbox();
  write('a.py', program);
  return run('trace', 'a.py', ...flags);
}

/** Runs of blanks as one, so that a test does not count columns. */
const narrow = (text: string) =>
  text.replace(/^( |\* )+/gm, (start) => (start.includes('*') ? '* ' : '')).replace(/ +/g, ' ');

describe('the step table of heapsheet trace', () => {
  test('is a block for every line: names, objects, references, what changed', async () => {
    const { code, stdout } = await traced(PROGRAM);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Python 3\.15, a\.py: /);
    expect(narrow(stdout)).toContain(narrow(TABLE));
    expect(narrow(stdout)).toContain('* prints 3 items\n');
    expect(stdout).toContain('\nline 14: a = None\n');
  });

  test('aligns its columns', async () => {
    const { stdout } = await traced(PROGRAM);
    const columns = stdout.split('\n').flatMap((line) => (/\d references?/.exec(line) ?? { index: [] }).index);
    expect(new Set(columns).size).toBe(1);
  });

  test('says what is freed, and what no name leads to', async () => {
    const { stdout } = await traced('a = [[]]\nb = [1]\ndel b\na.append(a)\ndel a\n');
    expect(narrow(stdout)).toContain(
      'line 3: del b\na → list 2\nlist 1 [] 1 reference\nlist 2 [list 1] 1 reference\n* list 3 freed\n',
    );
    expect(stdout).toMatch(/line 5: del a\n.*\n.*1 reference, no name leads to it\n/);
  });

  test('leaves out the middle of a long run, and says so', async () => {
    const { stdout } = await traced('x = []\nfor i in range(500):\n    x.append(i)\nprint(len(x))\n');
    expect(stdout).toMatch(/… \d+ more steps are left out; --line N shows those of one line/);
    expect(stdout).toContain('* prints  500');
    expect(stdout.split('\n').length).toBeLessThan(700);
  });

  test('ends with the exception that nothing caught, and what is printed at exit', async () => {
    const source = 'class A:\n    def __del__(self):\n        print("bye")\n\na = A()\n[][1]\n';
    const { code, stdout } = await traced(source);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('ends on line 6 with IndexError: list index out of range\n'),
    ]);
    expect(stdout).toMatch(/\nat exit\n {4}prints {2}bye\n$/);
  });
});

describe('heapsheet trace', () => {
  test('--line shows the heap after one line, with the same names', async () => {
    const { stdout } = await traced(PROGRAM, '--line', '10');
    expect(narrow(stdout)).toContain(narrow(TABLE).replaceAll('* ', ''));
    expect(stdout.match(/^line /gm)).toHaveLength(1);
    const nowhere = await traced(PROGRAM, '--line', '3');
    expect([nowhere.code, nowhere.stderr]).toEqual([
      2,
      'a.py: there is no heap after line 3 to show\n  lines of the main program that run to their end: 1, 5–14\n',
    ]);
  });

  test('--format json tells every step, --format svg draws the last one', async () => {
    const { steps, python } = JSON.parse((await traced(PROGRAM, '--format', 'json', '--python', '3.12')).stdout);
    expect([python, steps[1].line]).toEqual(['3.12', 5]);
    const { stdout } = await traced(PROGRAM, '--format', 'svg', '--line', '8');
    expect(stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(stdout).toContain('Memory after line 8');
  });

  test('--format html is a page, md a document, pdf a handout, each of the same steps', async () => {
    const page = await traced(PROGRAM, '--format', 'html', '--python', '3.12');
    expect(page.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(/<li>Python 3\.12<\/li>/.exec(page.stdout)?.[0]).toBeDefined();
    expect(Array.from(page.stdout.matchAll(/<h2>(.*)<\/h2>/g), ([, heading]) => heading)[7]).toBe(
      'Step 8 of 12, line 11',
    );
    const document = await traced(PROGRAM, '--format', 'md', '--line', '10');
    expect(document.stdout).toMatch(/^# a\.py\n/);
    expect(document.stdout).toContain('| 7 | 10 | `b.append(3)` | Slot 2 of list 1 refers to `3`. | |');
    const handout = await traced(PROGRAM, '--format', 'pdf');
    expect(handout.stdout.slice(0, 5)).toBe('%PDF-');
    for (const { code, stderr } of [page, document, handout]) expect([code, stderr]).toEqual([0, '']);
  });

  test.each(['svg', 'html', 'md', 'pdf'])(
    '--format %s refuses what cannot be drawn, and says what can',
    async (format) => {
      const { code, stdout, stderr } = await traced('rows = [[n] for n in range(600)]\n', '--format', format);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^a\.py: too many objects to draw\n {2}use --format table/);
    },
  );

  test('--stdout ends as the program does', async () => {
    expect(await traced('print(1)\nprint()\n', '--stdout')).toEqual({ code: 0, stdout: '1\n\n', stderr: '' });
    const { run, write, folder } = sandbox();
    write('a.py', 'print(1)\n{}["k"]\n');
    expect(await run('trace', 'a.py', '--stdout')).toEqual({
      code: 1,
      stdout: '1\n',
      stderr: `Traceback (most recent call last):\n  File "${join(folder, 'a.py')}", line 2, in <module>\n    {}["k"]\n    ~~^^^^^\nKeyError: 'k'\n`,
    });
  });

  test.each([
    ['x = 1\n\nasync def f():\n    pass\n', 'a.py:3:1: unsupported: async functions\n'],
    ['import os\n', 'a.py:1:1: unsupported: the module os\n'],
    ['x = [1\ny = 2\n', 'a.py:2:1: invalid syntax'],
    ['if True:\nx = 1\n', 'a.py:2:1: '],
  ])('refuses %j with its place', async (source, message) => {
    for (const flags of [[], ['--stdout']]) {
      const { code, stdout, stderr } = await traced(source, ...flags);
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
    }
  });

  test('reads standard input for -', async () => {
    expect(await sandbox({}, 'print("in")\n').run('trace', '-', '--stdout')).toEqual({
      code: 0,
      stdout: 'in\n',
      stderr: '',
    });
    const { stderr } = await sandbox({}, 'async def f(): pass\n').run('trace', '-');
    expect(stderr).toContain('<stdin>:1:1: unsupported');
  });

  test('asks for a Python that is modelled', async () => {
    const { code, stderr } = await traced('x = 1\n', '--python', '3.9');
    expect([code, stderr]).toEqual([
      2,
      '--python 3.9: this Python is not modelled\n  give one of 3.11, 3.12, 3.13, 3.14, 3.15\n',
    ]);
  });

  test('several folders keep their names apart', async () => {
    const { run, write } = sandbox();
    for (const folder of ['p', 'q']) write(`${folder}/a.py`, `print("${folder}")\n`);
    const { stdout } = await run('trace', 'p', 'q', 'p/a.py', '--json');
    expect(Object.keys(JSON.parse(stdout))).toEqual(['p/a.py', 'q/a.py']);
    write('empty/notes.txt', '');
    expect((await run('trace', 'empty', '--json')).stderr).toContain('there is no .py file in this folder');
  });
});

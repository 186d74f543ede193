import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/cli/engine.js';
import { HeapsheetError } from '../../../src/errors.js';
import { sandbox } from '../sandbox.fixture.js';

/** Repeats its source; fails for `raise`, refuses `async`. */
const ENGINE: Partial<Engine> = {
  runProgram: async ({ file, text }, { python = 'newest' }) => {
    const place = { file, line: 1, column: 1 };
    if (text.startsWith('async')) throw new HeapsheetError('UNSUPPORTED_PYTHON', 'async is unsupported', place);
    const failed = text.startsWith('raise');
    return { stdout: `${python}: ${text}`, stderr: failed ? 'Traceback\n' : '', code: failed ? 1 : 0 };
  },
  traceProgram: async ({ file, text }, { format, line }) => ({
    document: `${format} of ${file} ${line ?? 'all'}\n`,
    notes: text.includes('id(') ? [`${file}: Line 1 shows an id.`] : [],
  }),
};

describe('heapsheet trace', () => {
  test('shows a trace of a file or of standard input', async () => {
    const { run, write } = sandbox(ENGINE, 'x = 1\n');
    write('a.py', 'x = 1\n');
    expect((await run('trace', 'a.py')).stdout).toBe('table of a.py all\n');
    expect((await run('trace', 'a.py', '--format', 'svg', '--line', '2')).stdout).toBe('svg of a.py 2\n');
    expect((await run('trace', '-')).stdout).toBe('table of <stdin> all\n');
  });

  test('says on stderr what another run would print otherwise', async () => {
    const { run } = sandbox(ENGINE, 'print(id(1))\n');
    const { stdout, stderr, code } = await run('trace', '-');
    expect(stdout).toBe('table of <stdin> all\n');
    expect(stderr).toBe('<stdin>: Line 1 shows an id.\n');
    expect(code).toBe(0);
  });

  test('--stdout prints what the program prints, and 1 tells of an uncaught exception', async () => {
    const { run, write } = sandbox(ENGINE);
    write('a.py', 'print(1)\n');
    write('b.py', 'raise\n');
    expect(await run('trace', 'a.py', '--stdout', '--python', '3.12')).toEqual({
      code: 0,
      stdout: '3.12: print(1)\n',
      stderr: '',
    });
    expect(await run('trace', 'b.py', '--stdout')).toMatchObject({ code: 1, stderr: 'Traceback\n' });
  });

  test('--json runs a whole folder or several files, and one refusal hides no other result', async () => {
    const { run, write } = sandbox(ENGINE);
    write('p/a.py', 'print(1)\n');
    write('p/sub/b.py', 'async\n');
    write('p/notes.txt', '');
    const { code, stdout } = await run('trace', 'p', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      'a.py': { stdout: 'newest: print(1)\n', stderr: '', code: 0 },
      'sub/b.py': { stdout: '', stderr: 'p/sub/b.py:1:1: async is unsupported\n', code: 2 },
    });
    expect(Object.keys(JSON.parse((await run('trace', 'p/sub/b.py', 'p/a.py', '--json')).stdout))).toHaveLength(2);
  });

  test('--json tells of a bug beside the other results, and ends with 3', async () => {
    const { run, write } = sandbox({
      runProgram: async ({ file }) => {
        if (file === 'b.py') throw new TypeError('oops');
        return { stdout: 'fine\n', stderr: '', code: 0 };
      },
    });
    write('a.py', '');
    write('b.py', '');
    const { code, stdout } = await run('trace', 'b.py', 'a.py', '--json');
    expect([code, JSON.parse(stdout)]).toEqual([
      3,
      {
        'b.py': { stdout: '', stderr: expect.stringContaining('a bug in heapsheet: TypeError: oops'), code: 3 },
        'a.py': { stdout: 'fine\n', stderr: '', code: 0 },
      },
    ]);
  });

  test.each([
    [['p', 'a.py'], 'several programs at once need --json'],
    [['p'], 'several programs at once need --json'],
    [['nowhere.py'], 'nowhere.py: there is no such file'],
    [['a.py', '--stdout', '--json'], '--stdout and --json do not go together'],
    [['a.py', '--stdout', '--line', '3'], '--stdout and --line do not go together'],
    [['a.py', '--json', '--format', 'svg'], '--json and --format do not go together'],
  ])('refuses %j', async (argv, message) => {
    const { run, write } = sandbox(ENGINE);
    write('a.py', '');
    write('p/a.py', '');
    expect(await run('trace', ...argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

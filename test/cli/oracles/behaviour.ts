import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Oracle, OracleResult, RunMode } from '../../../src/cli/oracles/oracle.js';
import { runExactly } from '../../../src/cli/oracles/run-exactly.js';

const GOODBYE = `
class D:
    def __del__(self):
        print('gone')
d = D()
print('end', end='')
`;
const TRICKS = `
import builtins, gc, sys
builtins.print_twice = builtins.len = print
sys.stdout.write('x\\n')
sys.secret = 1
gc.disable()
gc.set_threshold(5, 5, 5)
gc.callbacks.append(lambda phase, info: None)
sys.setrecursionlimit(500)
sys.settrace(lambda *a: None)
`;
const CLEAN = `
import gc, sys
print(hasattr(sys, 'secret'), len('abc'), gc.isenabled(), gc.get_threshold()[0] > 5)
print(len(gc.callbacks), sys.getrecursionlimit() > 500, sys.gettrace(), 'D' in globals(), __name__)
`;

/** What every oracle does, in both modes. */
export function behavesLikePython(oracle: () => Oracle, modes: readonly RunMode[] = ['fast', 'real']): void {
  const run = async (source: string, mode: RunMode): Promise<OracleResult | undefined> =>
    (await oracle().run([{ source }], mode))[0];

  describe.each(modes)('%s mode', (mode) => {
    test('leaves no file where heapsheet was started', async () => {
      await run("with open('left_behind.txt', 'w') as file: file.write('x')", mode);
      expect(existsSync('left_behind.txt')).toBe(false);
    });

    test('keeps every byte of stdout', async () => {
      expect(await run("print('é ☺')\nprint('no newline', end='')", mode)).toEqual({
        stdout: 'é ☺\nno newline',
        exitCode: 0,
      });
    });
    test('reports an uncaught exception, with what was printed before', async () => {
      expect(await run('print(1)\ndef f(): return lst\nf()', mode)).toMatchObject({
        stdout: '1\n',
        error: "NameError: name 'lst' is not defined. Did you mean: 'list'?",
        exitCode: 1,
      });
      expect(await run('x = = 1', mode)).toMatchObject({
        stdout: '',
        error: 'SyntaxError: invalid syntax',
        exitCode: 1,
      });
    });
    test('gives the exit code of sys.exit', async () => {
      expect(await run("import sys\nprint('x')\nsys.exit(3)", mode)).toEqual({ stdout: 'x\n', exitCode: 3 });
      expect(await run('raise SystemExit', mode)).toEqual({ stdout: '', exitCode: 0 });
    });
    test('has an empty stdin', async () => {
      expect(await run("try:\n    input('? ')\nexcept EOFError as e:\n    print(e)", mode)).toMatchObject({
        stdout: '? EOF when reading a line\n',
      });
    });
    test('counts references as a script does', async () => {
      const source = 'import sys\na = [1]\nb = a\nprint(sys.getrefcount(a), a is b, __name__)';
      expect(await run(source, mode)).toMatchObject({ stdout: '3 True __main__\n' });
    });
  });

  test('fast mode says where real mode would print more', async () => {
    expect(await run(GOODBYE, 'fast')).toEqual({ stdout: 'end', exitCode: 0, printsAtExit: true });
    expect(await run('import atexit\natexit.register(print, 1)', 'fast')).toMatchObject({ printsAtExit: true });
  });
  test('nothing of a program reaches the next one', async () => {
    const clean = 'False 3 True True\n0 True None False __main__\n';
    const results = await oracle().run([{ source: CLEAN }, { source: TRICKS }, { source: CLEAN }], 'fast');
    expect(results.map(({ stdout }) => stdout)).toEqual([clean, 'x\n', clean]);
  });
  test('an endless loop is ended and the others run', async () => {
    const results = await oracle().run([{ source: 'while True: pass' }, { source: 'print(1)' }], 'fast');
    expect(results).toEqual([
      { stdout: '', exitCode: 137, timedOut: true },
      { stdout: '1\n', exitCode: 0 },
    ]);
  });
  test('endless output is ended too', async () => {
    const [result] = await oracle().run([{ source: "while True: print('x' * 100000)" }], 'fast');
    expect(result?.exitCode).not.toBe(0);
    expect(result?.stdout).toBe('');
  });
  test('run exactly, programs print at exit, in order', async () => {
    const results = await runExactly(oracle(), ['print(1)', GOODBYE, 'print(2)']);
    expect(results.map(({ stdout }) => stdout)).toEqual(['1\n', 'endgone\n', '2\n']);
  });
}

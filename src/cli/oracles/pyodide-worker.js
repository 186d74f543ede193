// @ts-check
/**
 * Runs Python programs in Pyodide. First line in: a greeting. Every other line in: a batch of programs, a JSON array.
 * One line out per program: [stdout, stderr, exit code, printed after the last statement].
 * Plain JavaScript, because it is the main module of a child process, also where nothing has been built.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * @typedef {{ entry: string, mode: 'fast' | 'unfrozen' | 'real', harness: string, limit: number, snapshot?: string }} Greeting
 * @typedef {{ write(bytes: Uint8Array): number, isatty: false }} Sink
 * @typedef {{
 *   runPython(code: string): unknown,
 *   globals: { get(name: string): (source: string) => string },
 *   setStdin(from: { stdin(): null }): void,
 *   setStdout(to: Sink): void,
 *   setStderr(to: Sink): void,
 *   FS: { writeFile(path: string, text: string): void, chdir(path: string): void },
 *   makeMemorySnapshot(): Uint8Array,
 *   _module: { _run_main(): number, _Py_FinalizeEx(): number },
 * }} Pyodide
 * @typedef {{ loadPyodide(options: object): Promise<Pyodide> }} Package
 */

const HOME = '/home/pyodide';
const SILENT = { stdout: () => undefined, stderr: () => undefined };

/** Only `sys.modules` may own `__main__`, else nothing is torn down at exit. Returns no proxy: it would outlive Python. */
const FRESH_MAIN = `
import sys
sys.modules['__main__'] = type(sys)('__main__')
sys.modules['__main__'].__builtins__ = __import__('builtins')
sys.modules['__main__'].__loader__ = None
`;

/** @param {string} line */
function answer(line) {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, resolve));
}

/** Options afresh for every load, which changes them. */
function options() {
  return { args: [`${HOME}/main.py`], env: { PYTHONHASHSEED: '0', HOME }, ...SILENT };
}

/** @param {Package} library @param {Greeting} greeting @returns {Promise<(source: string) => string>} */
async function warmInterpreter(library, { harness, mode }) {
  const python = await library.loadPyodide(options());
  python.runPython(harness);
  if (mode === 'fast') python.runPython('freeze()');
  return python.globals.get('run');
}

/**
 * A fresh interpreter in a tenth of the time: a copy of the memory of one that has just started.
 * @param {Package} library @param {string} file
 */
async function snapshotOf(library, file) {
  if (!existsSync(file)) {
    const python = await library.loadPyodide({ ...options(), _makeSnapshot: true });
    writeFileSync(file, python.makeMemorySnapshot());
  }
  return new Uint8Array(readFileSync(file));
}

/** @param {number} limit */
function collector(limit) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  return {
    /** @type {Sink} */
    sink: {
      isatty: false,
      write(bytes) {
        length += bytes.length;
        if (length > limit) process.exit(70);
        chunks.push(Uint8Array.from(bytes));
        return bytes.length;
      },
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** @param {Pyodide} python @param {string} source @param {number} limit */
function runAsScript(python, source, limit) {
  const out = collector(limit);
  const err = collector(limit);
  python.setStdin({ stdin: () => null });
  python.setStdout(out.sink);
  python.setStderr(err.sink);
  python.FS.writeFile(`${HOME}/main.py`, source);
  python.FS.chdir(HOME);
  python.runPython(FRESH_MAIN);
  const code = python._module._run_main();
  python._module._Py_FinalizeEx();
  return JSON.stringify([out.text(), err.text(), code, false]);
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
/** @type {Greeting} */
const greeting = JSON.parse((await lines.next()).value);
/** @type {Package} */
const library = await import(greeting.entry);
const run = greeting.mode === 'real' ? undefined : await warmInterpreter(library, greeting);
const snapshot = run || !greeting.snapshot ? {} : { _loadSnapshot: await snapshotOf(library, greeting.snapshot) };
await answer('ready');
for (let line = await lines.next(); !line.done; line = await lines.next()) {
  for (const source of JSON.parse(line.value)) {
    if (run) {
      await answer(run(source));
      continue;
    }
    await answer('loading');
    const python = await library.loadPyodide({ ...options(), ...snapshot });
    await answer('loaded');
    await answer(runAsScript(python, source, greeting.limit));
  }
}

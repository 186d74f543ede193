import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HeapsheetError } from '../../errors.js';
import { InterpreterProcess } from './interpreter-process.js';
import { type Oracle, OUTPUT_LIMIT, type PythonVersion, TIME_LIMIT } from './oracle.js';
import { HARNESS } from './python-harness.js';
import { oracleOf } from './switching.js';

interface PyodidePackage {
  /** Name under which the package is installed. */
  readonly alias: string;
  /** Release of the npm package `pyodide`. */
  readonly release: string;
  /** Whether a copy of an interpreter's memory can be loaded. */
  readonly snapshots: boolean;
}

/** The releases of Pyodide that carry each Python. */
export const PYODIDE_PACKAGES: Readonly<Record<PythonVersion, PyodidePackage>> = {
  '3.11': { alias: 'pyodide311', release: '0.25.1', snapshots: false },
  '3.12': { alias: 'pyodide312', release: '0.27.7', snapshots: true },
  '3.13': { alias: 'pyodide313', release: '0.29.4', snapshots: true },
  '3.14': { alias: 'pyodide314', release: '314.0.7', snapshots: true },
  '3.15': { alias: 'pyodide315', release: '315.0.0-alpha.2', snapshots: true },
};

const WORKER = fileURLToPath(new URL('./pyodide-worker.js', import.meta.url));
/** Type versions and other counters of an interpreter run out slowly. */
const FAST_LIFETIME = 5000;
/** Finalized interpreters leave memory behind. */
const REAL_LIFETIME = 20;

/** Folder of the package that carries this Python, `undefined` where it is not installed. */
export function installedPyodide(version: PythonVersion): string | undefined {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), 'here.js'))]) {
    try {
      return dirname(createRequire(from).resolve(`${PYODIDE_PACKAGES[version].alias}/pyodide.mjs`));
    } catch {}
  }
  return undefined;
}

/**
 * CPython as WebAssembly, 32-bit, the same on every machine. Starts nothing before the first `run`.
 * @throws HeapsheetError UNREADABLE where the package is not installed
 */
export function pyodideOracle(version: PythonVersion, timeLimit = TIME_LIMIT): Oracle {
  const { alias, release: npm, snapshots } = PYODIDE_PACKAGES[version];
  const folder = installedPyodide(version);
  if (folder === undefined) {
    const hint = `npm install --no-save ${alias}@npm:pyodide@${npm}`;
    throw new HeapsheetError(
      'UNREADABLE',
      `Python ${version} is not here: package ${alias} is not installed`,
      undefined,
      hint,
    );
  }
  const lock = JSON.parse(readFileSync(join(folder, 'pyodide-lock.json'), 'utf8')) as { info: { python: string } };
  let scratch: string | undefined;
  return oracleOf({
    id: `pyodide-${version}`,
    version,
    release: lock.info.python,
    bits: 32,
    open(mode) {
      if (mode === 'real' && snapshots) scratch ??= mkdtempSync(join(tmpdir(), 'heapsheet-'));
      const greeting = {
        entry: pathToFileURL(join(folder, 'pyodide.mjs')).href,
        mode,
        harness: HARNESS,
        limit: OUTPUT_LIMIT,
        ...(scratch === undefined ? {} : { snapshot: join(scratch, 'python.snapshot') }),
      };
      const start = {
        command: process.execPath,
        arguments: [WORKER],
        environment: {},
        greeting: JSON.stringify(greeting),
        lifetime: mode === 'real' ? REAL_LIFETIME : FAST_LIFETIME,
      };
      const interpreter = new InterpreterProcess(start, timeLimit);
      return { run: (sources) => interpreter.run(sources), close: () => interpreter.close() };
    },
    closed() {
      if (scratch !== undefined && existsSync(scratch)) rmSync(scratch, { recursive: true });
      scratch = undefined;
    },
  });
}

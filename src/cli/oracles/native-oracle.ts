import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { InterpreterProcess } from './interpreter-process.js';
import { KILLED, type Oracle, type OracleResult, OUTPUT_LIMIT, type PythonVersion, TIME_LIMIT } from './oracle.js';
import { HARNESS, NATIVE_LOOP } from './python-harness.js';
import { oracleOf, type Runner } from './switching.js';
import { uncaught } from './traceback.js';

const FAST_LIFETIME = 5000;
const PROBE = `
import struct, sys, sysconfig
print(sys.implementation.name == 'cpython' and not sysconfig.get_config_var('Py_GIL_DISABLED') and not hasattr(sys, 'gettotalrefcount'))
print(sys.version.split()[0])
print(struct.calcsize('P') * 8)
`;

/** Pythons that may be installed here, for any version: on PATH, and where pyenv keeps them. */
export function pythonCandidates(versions: readonly PythonVersion[]): readonly string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const names = [...versions.map((version) => `python${version}`), 'python3', 'python'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.endsWith('shims'))
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  const pyenv = join(homedir(), '.pyenv', 'versions');
  const kept = existsSync(pyenv)
    ? readdirSync(pyenv).filter((name) => versions.some((v) => name.startsWith(`${v}.`)))
    : [];
  const found = [...onPath, ...kept.map((name) => join(pyenv, name, 'bin', 'python3'))].filter((file) =>
    existsSync(file),
  );
  return [...new Map(found.map((file) => [realpathSync(file), file])).values()];
}

/** The CPython behind this path; `undefined` if it is none, or one without a global lock, or a debug build. */
export async function nativeOracle(path: string, timeLimit = TIME_LIMIT): Promise<Oracle | undefined> {
  const { stdout, code } = await execute(path, ['-s', '-c', PROBE], { cwd: tmpdir(), timeLimit });
  const [usable, release, bits] = stdout.split(/\r?\n/);
  if (code !== 0 || usable !== 'True' || release === undefined) return undefined;
  const version = release.split('.').slice(0, 2).join('.') as PythonVersion;
  return oracleOf({
    id: `native-${version}`,
    version,
    release,
    bits: bits === '32' ? 32 : 64,
    open(way): Runner {
      if (way === 'real')
        return { run: (sources) => runScripts(path, sources, timeLimit), close: async () => undefined };
      const start = {
        command: path,
        arguments: ['-s', '-c', `${HARNESS}${NATIVE_LOOP}\nserve(${way === 'fast' ? 'True' : 'False'})\n`],
        environment: environment(),
        lifetime: FAST_LIFETIME,
      };
      const interpreter = new InterpreterProcess(start, timeLimit);
      return { run: (sources) => interpreter.run(sources), close: () => interpreter.close() };
    },
  });
}

/** The CPythons installed here, one for each of these versions that is, oldest first. */
export async function installedNatives(
  versions: readonly PythonVersion[],
  timeLimit = TIME_LIMIT,
): Promise<readonly Oracle[]> {
  const found = new Map<PythonVersion, Oracle>();
  for (const path of pythonCandidates(versions)) {
    const oracle = await nativeOracle(path, timeLimit);
    if (oracle !== undefined && !found.has(oracle.version)) found.set(oracle.version, oracle);
  }
  return versions.flatMap((version) => found.get(version) ?? []);
}

async function runScripts(
  path: string,
  sources: readonly string[],
  timeLimit: number,
): Promise<readonly OracleResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'heapsheet-'));
  const results: OracleResult[] = [];
  for (const source of sources) {
    writeFileSync(join(folder, 'main.py'), source);
    const { stdout, stderr, code, late } = await execute(path, ['-s', 'main.py'], { cwd: folder, timeLimit });
    const error = code === 0 ? undefined : uncaught(stderr);
    results.push(
      late
        ? { stdout: '', exitCode: KILLED, timedOut: true }
        : { stdout, exitCode: code, ...(error === undefined ? {} : { error, traceback: stderr }) },
    );
  }
  rmSync(folder, { recursive: true });
  return results;
}

interface Execution {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
  readonly late: boolean;
}

function execute(
  path: string,
  rest: readonly string[],
  { cwd, timeLimit }: { cwd: string; timeLimit: number },
): Promise<Execution> {
  const options = {
    cwd,
    env: environment(),
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    maxBuffer: OUTPUT_LIMIT,
  } as const;
  return new Promise((resolve) => {
    const child = execFile(path, [...rest], { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : KILLED;
      resolve({ stdout, stderr, code, late: error?.killed === true && error.signal === 'SIGKILL' });
    });
    child.stdin?.end();
  });
}

/** The user's environment without what steers Python, and hashes as in every other run. */
function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PYTHON'));
  const text = kept.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(text), PYTHONHASHSEED: '0', PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' };
}

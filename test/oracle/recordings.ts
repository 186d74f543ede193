import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { OracleResult, PythonVersion } from '../../src/cli/oracles/oracle.js';

/** What one program did; `exitCode` is absent where it is 0, or 1 with an error. */
export interface RecordedRun {
  readonly stdout: string;
  readonly error?: string;
  /** What stands on stderr after an error; on Pyodide only, since releases of one version mark lines differently. */
  readonly traceback?: string;
  readonly exitCode?: number;
}

/** What one Python did with many programs, by digest of their text. */
export interface Recording {
  readonly release: string;
  readonly bits: 32 | 64;
  readonly programs: Readonly<Record<string, RecordedRun>>;
}

/** A recorded result. */
export interface Recorded extends OracleResult {
  /** The program asks for sizes and was seen on a 32-bit build only: its numbers are not those of a 64-bit Python. */
  readonly sizesOf32Bit?: true;
}

const FOLDER = new URL('../recordings/', import.meta.url);
const loaded = new Map<string, Recording | undefined>();

/** First 16 hexadecimal digits of the SHA-256 of a program's text. */
export function digestOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

/** Whether a program prints sizes, so that 32-bit and 64-bit builds differ. */
export function asksSizes(source: string): boolean {
  return /\b(getsizeof|__sizeof__)\b/.test(source);
}

/** `3.13.json` is what Pyodide did; `3.13-64.json` what a native Python did with the programs that ask sizes. */
export function recordingFile(version: PythonVersion, bits: 32 | 64): URL {
  return new URL(bits === 64 ? `${version}-64.json` : `${version}.json`, FOLDER);
}

/** A recording as it is on disk, `undefined` where there is none. */
export function readRecording(version: PythonVersion, bits: 32 | 64): Recording | undefined {
  const file = recordingFile(version, bits);
  if (!loaded.has(file.href)) {
    loaded.set(file.href, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recording) : undefined);
  }
  return loaded.get(file.href);
}

/** What this Python prints for the program, `undefined` where nobody has recorded it. */
export function recordedRun(version: PythonVersion, source: string): Recorded | undefined {
  const digest = digestOf(source);
  const wide = asksSizes(source) ? readRecording(version, 64)?.programs[digest] : undefined;
  const run = wide ?? readRecording(version, 32)?.programs[digest];
  if (run === undefined) return undefined;
  const exitCode = run.exitCode ?? (run.error === undefined ? 0 : 1);
  return { ...run, exitCode, ...(asksSizes(source) && wide === undefined ? { sizesOf32Bit: true as const } : {}) };
}

/**
 * What this Python prints for each program, in order: stdout as of `python3 main.py`, output at exit included.
 * @throws Error naming the programs nobody has recorded
 */
export function recorded(version: PythonVersion, sources: readonly string[]): readonly Recorded[] {
  const runs = sources.map((source) => recordedRun(version, source));
  const missing = sources.filter((_, index) => runs[index] === undefined);
  if (missing.length > 0) {
    const names = missing.map((source) => `${digestOf(source)} ${JSON.stringify(source.slice(0, 60))}`);
    throw new Error(`not recorded on ${version} (npm run record):\n${names.join('\n')}`);
  }
  return runs.filter((run) => run !== undefined);
}

/** A recording as text: one program a line, sorted by digest. */
export function formatRecording({ release, bits, programs }: Recording): string {
  const lines = Object.keys(programs)
    .sort()
    .map((digest) => `${JSON.stringify(digest)}: ${JSON.stringify(programs[digest])}`);
  return `{"release": ${JSON.stringify(release)}, "bits": ${bits}, "programs": {\n${lines.join(',\n')}\n}}\n`;
}

/** The part of a result that is recorded. */
export function toRecord({ stdout, error, traceback, exitCode }: OracleResult, bits: 32 | 64): RecordedRun {
  const usual = exitCode === (error === undefined ? 0 : 1);
  return {
    stdout,
    ...(error === undefined ? {} : { error }),
    ...(error === undefined || traceback === undefined || bits === 64 ? {} : { traceback }),
    ...(usual ? {} : { exitCode }),
  };
}

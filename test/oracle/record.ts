import { writeFileSync } from 'node:fs';
import { findOracles } from '../../src/cli/oracles/find-oracles.js';
import { installedNatives } from '../../src/cli/oracles/native-oracle.js';
import { type Oracle, PYTHON_VERSIONS } from '../../src/cli/oracles/oracle.js';
import { runExactly } from '../../src/cli/oracles/run-exactly.js';
import { recordDigests } from './digests.js';
import {
  asksSizes,
  digestOf,
  formatRecording,
  type RecordedRun,
  type Recording,
  readRecording,
  recordingFile,
  toRecord,
} from './recordings.js';
import { corpus, sourcesToRecord } from './sources.js';

/** What `record` is to do with programs whose output has changed, and with those already recorded. */
export interface RecordOptions {
  /** Write changed results as well. */
  readonly accept: boolean;
  /** Run only programs that are not recorded yet. */
  readonly onlyNew: boolean;
}

/**
 * Runs every program on Pyodide 3.11–3.15, and those that ask sizes on the native Pythons found here.
 * Returns the differences from what is recorded; where there are any and they are not accepted, that Python's file stays.
 */
export async function record(options: RecordOptions): Promise<readonly string[]> {
  const sources = sourcesToRecord();
  const differences: string[] = [];
  const pyodides = await findOracles({ versions: PYTHON_VERSIONS, kind: 'pyodide' });
  for (const oracle of [...pyodides, ...(await installedNatives(PYTHON_VERSIONS))]) {
    const wanted = oracle.bits === 64 ? sources.filter(asksSizes) : sources;
    differences.push(...(await recordOn(oracle, wanted, options)));
    if (oracle.bits === 32) differences.push(...(await recordDigests(oracle, options)));
    await oracle.close();
  }
  return differences;
}

async function recordOn(
  oracle: Oracle,
  sources: readonly string[],
  options: RecordOptions,
): Promise<readonly string[]> {
  const before: Recording['programs'] = readRecording(oracle.version, oracle.bits)?.programs ?? {};
  const toRun = options.onlyNew ? sources.filter((source) => before[digestOf(source)] === undefined) : sources;
  const ran = await runExactly(oracle, toRun);
  const programs = new Map<string, RecordedRun>();
  for (const source of sources) {
    const old = before[digestOf(source)];
    if (old !== undefined) programs.set(digestOf(source), old);
  }
  const differences: string[] = [];
  toRun.forEach((source, index) => {
    const result = ran[index];
    if (result === undefined) return;
    const run = toRecord(result, oracle.bits);
    const old = before[digestOf(source)];
    if (result.timedOut) {
      differences.push(`${oracle.id} ${nameOf(source)}: timed out`);
      return;
    }
    if (old !== undefined && JSON.stringify(old) !== JSON.stringify(run)) {
      differences.push(
        `${oracle.id} ${nameOf(source)}\n  recorded ${JSON.stringify(old)}\n  now      ${JSON.stringify(run)}`,
      );
    }
    programs.set(digestOf(source), run);
  });
  if (differences.length === 0 || options.accept) {
    const text = formatRecording({
      release: oracle.release,
      bits: oracle.bits,
      programs: Object.fromEntries(programs),
    });
    writeFileSync(recordingFile(oracle.version, oracle.bits), text);
  }
  return differences;
}

function nameOf(source: string): string {
  return corpus().find((program) => program.source === source)?.name ?? digestOf(source);
}

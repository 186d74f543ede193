import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { installedNatives } from '../../src/cli/oracles/native-oracle.js';
import { PYTHON_VERSIONS } from '../../src/cli/oracles/oracle.js';
import { runExactly } from '../../src/cli/oracles/run-exactly.js';
import {
  asksSizes,
  digestOf,
  formatRecording,
  readRecording,
  recorded,
  recordedRun,
  recordingFile,
  toRecord,
} from './recordings.js';
import { corpus, sourcesToRecord } from './sources.js';

describe('the corpus', () => {
  const programs = corpus();
  test('has 200 classic programs and 100 by area', () => {
    const classic = programs.filter(({ area }) => area === 'classic').length;
    expect(classic).toBeGreaterThanOrEqual(200);
    expect(programs.length - classic).toBeGreaterThanOrEqual(100);
  });
  test('has no program twice', () => {
    expect(new Set(programs.map(({ source }) => source)).size).toBe(programs.length);
  });
  test.each(programs)('$name is at most 25 lines long', ({ source }) => {
    expect(source.split('\n').length - 1).toBeLessThanOrEqual(25);
  });
});

describe.each(PYTHON_VERSIONS)('the recordings of %s', (version) => {
  test('hold every program', () => {
    expect(recorded(version, sourcesToRecord())).toHaveLength(sourcesToRecord().length);
  });
  test('hold nothing else', () => {
    const digests = new Set(sourcesToRecord().map(digestOf));
    const held = Object.keys(readRecording(version, 32)?.programs ?? {});
    expect(held.filter((digest) => !digests.has(digest))).toEqual([]);
  });
  test('are written in one way only', () => {
    const recording = readRecording(version, 32);
    expect(recording && formatRecording(recording)).toBe(readFileSync(recordingFile(version, 32), 'utf8'));
  });
  test('say which sizes are those of a 32-bit build', () => {
    const sizes = sourcesToRecord().filter(asksSizes);
    const narrow = sizes.filter((source) => recordedRun(version, source)?.sizesOf32Bit).length;
    expect(narrow).toBe(readRecording(version, 64) === undefined ? sizes.length : 0);
  });
});

const natives = await installedNatives(PYTHON_VERSIONS);

describe.skipIf(natives.length === 0).each(natives)('$id, which is 64-bit,', (python) => {
  test('prints what is recorded of Pyodide, sizes apart', async () => {
    const sources = sourcesToRecord().filter(
      (source) => recordedRun(python.version, source)?.sizesOf32Bit === undefined,
    );
    const runs = await runExactly(python, sources);
    await python.close();
    expect(sources.map((source, index) => [source, runs[index] && toRecord(runs[index], 64)])).toEqual(
      sources.map((source) => [
        source,
        toRecord(recordedRun(python.version, source) ?? { stdout: '', exitCode: -1 }, 64),
      ]),
    );
  });
});

test('a program that nobody has recorded is named', () => {
  expect(() => recorded('3.13', ['print("never recorded")'])).toThrow('never recorded');
});

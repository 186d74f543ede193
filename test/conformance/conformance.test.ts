import { describe, expect, test } from 'vitest';
import { plainError, simulate } from '../../src/assessment/verify/outcome.js';
import { HeapsheetError } from '../../src/errors.js';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/index.js';
import { parse } from '../../src/machine/python/index.js';
import type { Trace } from '../../src/machine/trace/index.js';
import { tracebackOf } from '../../src/output/traceback/traceback.js';
import { recordedRun } from '../oracle/recordings.js';
import { corpus } from '../oracle/sources.js';

/** At most so many programs of the corpus are beyond the subset. */
const MOST_REFUSED = 8;

const programs = corpus();

/** What the machine does with a program; a refusal gives its place. */
function answerTo(source: string, version: (typeof PYTHON_VERSIONS)[number]) {
  try {
    return simulate(parse(source, 'main.py'), version);
  } catch (error) {
    if (error instanceof HeapsheetError) return { refusal: error };
    throw error;
  }
}

/** The traceback as CPython writes it; lines of the standard library, and how deep calls may nest, are not compared. */
function expectTraceback(trace: Trace, real: string): void {
  if (trace.end.kind !== 'exception') return;
  let written: string;
  try {
    written = tracebackOf(trace, trace.end, 'main.py');
  } catch (error) {
    expect(error).toBeInstanceOf(HeapsheetError);
    return;
  }
  if (written.includes('[in the standard library]')) return;
  const plain = (text: string) => text.replaceAll(/Previous line repeated \d+ more/g, 'Previous line repeated more');
  expect(plain(written)).toBe(plain(real));
}

describe.each(PYTHON_VERSIONS)('on %s the machine', (version) => {
  for (const { name, source } of programs) {
    const real = recordedRun(version, source);
    test.skipIf(real?.sizesOf32Bit)(`prints what CPython prints of ${name}, or refuses it`, () => {
      if (real === undefined) throw new Error('not recorded (npm run record:new)');
      const { outcome, trace, refusal } = answerTo(source, version) as ReturnType<typeof simulate>;
      if (refusal) {
        expect(refusal.place, refusal.message).toBeDefined();
        return;
      }
      expect(outcome.error).toBe(real.error === undefined ? undefined : plainError(real.error));
      const { exitOutput } = trace;
      if (exitOutput === undefined) expect(real.stdout.startsWith(outcome.stdout)).toBe(true);
      else expect(outcome.stdout + exitOutput).toBe(real.stdout);
      if (real.traceback !== undefined) expectTraceback(trace, real.traceback);
    });
  }

  test('answers every classic program', () => {
    const refused = programs
      .filter(({ area }) => area === 'classic')
      .flatMap(({ name, source }) => {
        const { refusal } = answerTo(source, version);
        return refusal ? [`${name}: ${refusal.message}`] : [];
      });
    expect(refused).toEqual([]);
  });

  test(`refuses at most ${MOST_REFUSED} programs`, () => {
    const refused = programs.filter(({ source }) => answerTo(source, version).refusal !== undefined);
    expect(refused.map(({ name }) => name).slice(MOST_REFUSED)).toEqual([]);
  });
});

import { plainError } from '../../assessment/verify/outcome.js';
import type { Oracle, OracleResult } from '../oracles/oracle.js';
import { PROGRAM, type ProgramDifference, type Refusal } from './verify-verdict.js';

const BATCH = 100;
/** Making a program small takes seconds. */
const MOST_SHRUNK = 5;

/** Programs that a version was asked about. */
export interface ComparedPrograms {
  readonly compared: number;
  readonly refusals: readonly Refusal[];
  readonly differences: readonly ProgramDifference[];
}

interface Comparing {
  readonly count: number;
  /** Is told how many more are through. */
  readonly done: (programs: number) => void;
  readonly tally: Tallying | undefined;
  /** Programs of the whole grammar; those that differ are made small. */
  readonly fuzz: boolean;
}

/** Compares `count` random programs with one Python. */
export async function comparePrograms(
  oracle: Oracle,
  seed: string,
  { count, done, tally, fuzz }: Comparing,
): Promise<ComparedPrograms> {
  const { HeapsheetError, HeapsheetErrors, parse } = await import('../../index.js');
  const { fuzzProgram, randomProgram } = await import('../../assessment/verify/random-program.js');
  const programOf = fuzz ? fuzzProgram : randomProgram;
  const { simulate } = await import('../../assessment/verify/outcome.js');
  const differences: ProgramDifference[] = [];
  const refusals = new Map<string, number>();
  let compared = 0;
  for (let first = 0; first < count; first += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, count - first) }, (_, offset) => first + offset);
    const sources = indexes.map((index) => programOf(seed, index));
    const results = await oracle.run(
      sources.map((source) => ({ source })),
      'fast',
    );
    for (const [offset, source] of sources.entries()) {
      const result = results[offset];
      if (result === undefined) continue;
      const index = first + offset;
      const refuse = ({ message }: { readonly message: string }): void => {
        refusals.set(message, (refusals.get(message) ?? 0) + 1);
      };
      try {
        const program = parse(source, 'main.py');
        const { outcome, refusal, trace } = simulate(program, oracle.version);
        if (refusal) {
          refuse(refusal);
          continue;
        }
        compared++;
        tally?.addProgram(program);
        tally?.addEvents(trace.log);
        const found = { stdout: result.stdout, ...(result.error === undefined ? {} : { error: result.error }) };
        const difference = differenceBetween(outcome, result.timedOut ? { stdout: '(it never ends)' } : found);
        if (difference) {
          differences.push({
            code: `${PROGRAM}${index} of seed ${seed}`,
            python: oracle.version,
            ...difference,
            source: fuzz && differences.length < MOST_SHRUNK ? await smallestOn(oracle, source) : source,
          });
        }
      } catch (error) {
        const refused = error instanceof HeapsheetErrors ? error.errors[0] : error;
        if (!(refused instanceof HeapsheetError))
          throw new Error(`random program ${index} of seed ${seed}`, { cause: error });
        refuse(refused);
      }
    }
    done(sources.length);
  }
  return { compared, differences, refusals: [...refusals].map(([message, times]) => ({ message, times })) };
}

/** The smallest program found of which the machine and this Python still say different things. */
async function smallestOn(oracle: Oracle, source: string): Promise<string> {
  const { shrink } = await import('../../assessment/verify/shrink.js');
  const { simulate } = await import('../../assessment/verify/outcome.js');
  const { parse } = await import('../../index.js');
  return shrink(source, async (sources) => {
    const results = await oracle.run(
      sources.map((each) => ({ source: each })),
      'fast',
    );
    return results.map((result, index) => {
      const { outcome } = simulate(parse(sources[index] ?? '', 'main.py'), oracle.version);
      if (outcome === undefined || result.timedOut) return false;
      return differenceBetween(outcome, result) !== undefined;
    });
  });
}

/** What counts statements and events. */
type Tallying = import('../../assessment/verify/tally.js').Tally;

type Printed = Pick<OracleResult, 'stdout' | 'error'>;

/** The first line in which the two differ, or the errors; undefined where they are the same. */
export function differenceBetween(ours: Printed, real: Printed): { expected: string; found: string } | undefined {
  const [expected, found] = [linesOf(ours), linesOf(real)];
  const at = expected.findIndex((line, index) => line !== found[index]);
  if (at < 0 && expected.length === found.length) return undefined;
  const place = at < 0 ? expected.length : at;
  return { expected: shown(expected, place), found: shown(found, place) };
}

function linesOf({ stdout, error }: Printed): readonly string[] {
  return [...stdout.split('\n'), ...(error === undefined ? ['ends normally'] : [`ends with ${plainError(error)}`])];
}

const shown = (lines: readonly string[], at: number): string =>
  at < lines.length - 1 ? `line ${at + 1} ${JSON.stringify(lines[at])}` : (lines[at] ?? 'nothing more');

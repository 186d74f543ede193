import { plainError } from '../../assessment/verify/outcome.js';
import type { Oracle, OracleResult } from '../oracles/oracle.js';
import { PROGRAM, type ProgramDifference, type Refusal } from './verify-verdict.js';

const BATCH = 100;

/** Programs that a version was asked about. */
export interface ComparedPrograms {
  readonly compared: number;
  readonly refusals: readonly Refusal[];
  readonly differences: readonly ProgramDifference[];
}

/** Compares `count` random programs with one Python; `done` is told how many are through. */
export async function comparePrograms(
  oracle: Oracle,
  seed: string,
  { count, done, tally }: { count: number; done: (programs: number) => void; tally: Tallying | undefined },
): Promise<ComparedPrograms> {
  const { HeapsheetError, parse } = await import('../../index.js');
  const { randomProgram } = await import('../../assessment/verify/random-program.js');
  const { simulate } = await import('../../assessment/verify/outcome.js');
  const differences: ProgramDifference[] = [];
  const refusals = new Map<string, number>();
  let compared = 0;
  for (let first = 0; first < count; first += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, count - first) }, (_, offset) => first + offset);
    const sources = indexes.map((index) => randomProgram(seed, index));
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
            source,
          });
        }
      } catch (error) {
        if (!(error instanceof HeapsheetError))
          throw new Error(`random program ${index} of seed ${seed}`, { cause: error });
        refuse(error);
      }
    }
    done(sources.length);
  }
  return { compared, differences, refusals: [...refusals].map(([message, times]) => ({ message, times })) };
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

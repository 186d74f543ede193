import type { Oracle, OracleResult } from './oracle.js';

/**
 * Exactly what `python3 main.py` gives for each program, in order, in fast mode wherever nothing is printed at exit:
 * milliseconds for most programs, a fresh interpreter for the others.
 */
export async function runExactly(oracle: Oracle, sources: readonly string[]): Promise<readonly OracleResult[]> {
  const fast = await oracle.run(
    sources.map((source) => ({ source })),
    'fast',
  );
  const late = sources.filter((_, index) => fast[index]?.printsAtExit);
  const real = await oracle.run(
    late.map((source) => ({ source })),
    'real',
  );
  let next = 0;
  return fast.map((result) => {
    if (!result.printsAtExit) return result;
    const exact = real[next++] ?? result;
    return result.traceback === undefined ? exact : { ...exact, traceback: result.traceback };
  });
}

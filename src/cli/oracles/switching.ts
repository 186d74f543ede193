import type { Oracle, OracleProgram, OracleResult, RunMode } from './oracle.js';

/** `unfrozen`: fast, for programs that look at all of the collector's objects. */
export type Way = RunMode | 'unfrozen';

/** One way of running programs, and the process behind it. */
export interface Runner {
  run(sources: readonly string[]): Promise<readonly OracleResult[]>;
  close(): Promise<void>;
}

/** What an oracle is made from. */
export interface OracleParts extends Pick<Oracle, 'id' | 'version' | 'release' | 'bits'> {
  open(way: Way): Runner;
  /** Called after the process has ended. */
  closed?(): void;
}

/** Names that show, or change, what `gc.freeze()` at the start of a long-lived interpreter has set aside. */
const SEES_FROZEN = /\b(freeze|unfreeze|get_objects|get_freeze_count|get_stats)\b/;

/** Groups the programs by the way they must run, one process and one call at a time; results come back in order. */
export function oracleOf({ open, closed, ...facts }: OracleParts): Oracle {
  let current: { readonly way: Way; readonly runner: Runner } | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function runnerFor(way: Way): Promise<Runner> {
    if (current?.way === way) return current.runner;
    await current?.runner.close();
    const runner = open(way);
    current = { way, runner };
    return runner;
  }

  async function runAll(programs: readonly OracleProgram[], mode: RunMode): Promise<readonly OracleResult[]> {
    const results = new Map<OracleProgram, OracleResult>();
    for (const way of ['fast', 'unfrozen', 'real'] as const) {
      const group = programs.filter((program) => wayOf(program, mode) === way);
      if (group.length === 0) continue;
      const runner = await runnerFor(way);
      const ran = await runner.run(group.map((program) => program.source));
      group.forEach((program, index) => {
        const result = ran[index];
        if (result !== undefined) results.set(program, result);
      });
    }
    return programs.flatMap((program) => results.get(program) ?? []);
  }

  function afterOthers<T>(job: () => Promise<T>): Promise<T> {
    const mine = turn.then(job);
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    ...facts,
    run: (programs, mode) => afterOthers(() => runAll(programs, mode)),
    close: () =>
      afterOthers(async () => {
        await current?.runner.close();
        current = undefined;
        closed?.();
      }),
  };
}

function wayOf({ source, mode }: OracleProgram, otherwise: RunMode): Way {
  if ((mode ?? otherwise) === 'real') return 'real';
  return SEES_FROZEN.test(source) ? 'unfrozen' : 'fast';
}

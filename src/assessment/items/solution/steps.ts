import type { Statement } from '../../../machine/python/index.js';
import { momentsOf, snapshotAt, type Trace } from '../../../machine/trace/index.js';
import type { Cast } from './cast.js';
import type { Step } from './narration.js';

/** Executed lines of the main program as steps, in order. */
export function stepsOf(trace: Trace, cast: Cast): readonly Step[] {
  const statements = new Map<number, Statement>();
  const note = (body: readonly Statement[]): void => {
    for (const statement of body) {
      if (!statements.has(statement.at.line)) statements.set(statement.at.line, statement);
      if (statement.kind === 'If' || statement.kind === 'For' || statement.kind === 'While') {
        note(statement.body);
        note(statement.orelse);
      } else if (statement.kind === 'Try') note([...statement.body, ...statement.orelse, ...statement.finalbody]);
      else if (statement.kind === 'With') note(statement.body);
    }
  };
  note(trace.program.body);
  const moments = momentsOf(trace);
  return moments.flatMap((moment, index) => {
    const statement = statements.get(moment.line);
    const after = snapshotAt(trace, moment);
    const previous = moments[index - 1];
    if (statement === undefined || after === undefined) return [];
    return [{ trace, cast, statement, moment, after, before: previous && snapshotAt(trace, previous) }];
  });
}

import { code, type Sentence, say } from '../../document/index.js';
import type { Snapshot, Stretch } from '../../machine/trace/index.js';

/** More functions than this are not named. */
const MOST_CALLS = 4;

const FINALIZER = '__del__';

const DEFINED: Readonly<Record<string, string>> = { function: 'function', type: 'class', ABCMeta: 'class' };

/**
 * What a line did that no picture shows: what it defined or imported, and which functions ran; `drawn`: what
 * the picture shows.
 */
export function lineEvents(
  { moved, calls }: Stretch,
  snapshot: Snapshot,
  drawn: ReadonlySet<number>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const bodies = new Set<string>();
  for (const { name, to } of moved) {
    if (to === undefined) continue;
    const type = snapshot.type(to);
    const kind = DEFINED[type];
    if (kind === 'class') bodies.add(name);
    if (drawn.has(to)) continue;
    if (kind !== undefined) sentences.push(say`The name ${code(name)} refers to a ${kind}.`);
    else if (type === 'module') sentences.push(say`The name ${code(name)} refers to a module.`);
  }
  const called = calls.filter((name) => !bodies.has(name) && name !== FINALIZER);
  return [...sentences, ...runs(called)];
}

/** Which finalizers ran while the line did: part of freeing, so told after what led to it. */
export const finalizers = ({ calls }: Stretch): readonly Sentence[] => runs(calls.filter((name) => name === FINALIZER));

/** `f()` runs, `g()` runs 3 times; the grammar's own names, such as `<listcomp>`, are no calls that a learner sees. */
function runs(calls: readonly string[]): readonly Sentence[] {
  const counts = new Map<string, number>();
  for (const name of calls) if (!name.startsWith('<')) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .slice(0, MOST_CALLS)
    .map(([name, count]) => say`${code(`${name}()`)} runs${count === 1 ? '' : ` ${count} times`}.`);
}

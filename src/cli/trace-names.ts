import type { Snapshot, Trace } from '../index.js';

type Reader = Pick<typeof import('../index.js'), 'containers' | 'labelOf'>;

/** How a step table calls the objects of a run. */
export interface ObjectNames {
  /** `list 1`, `dictionary 2`, `Node oak`; undefined for what is written out where it is used. */
  nameOf(id: number): string | undefined;
  /** Named objects in order of creation. */
  readonly ids: readonly number[];
}

const WORDS: Readonly<Record<string, string>> = { dict: 'dictionary' };

/**
 * Names for the lists, tuples, dictionaries, sets and instances that one of the snapshots has in memory: numbered by
 * type in order of creation, or told apart by their label.
 */
export function objectNames(
  trace: Trace,
  snapshots: readonly Snapshot[],
  { containers, labelOf }: Reader,
): ObjectNames {
  const made = new Set(containers(trace));
  const types = new Map<number, string>();
  const labels = new Map<number, string>();
  for (const snapshot of snapshots) {
    for (const { id, type, freedOn } of snapshot.objects) {
      if (freedOn !== undefined || !made.has(id)) continue;
      types.set(id, WORDS[type] ?? type);
      const label = labelOf(snapshot, trace, id);
      if (label !== undefined && !labels.has(id)) labels.set(id, label);
    }
  }
  const ids = [...types.keys()].sort((a, b) => a - b);
  const owners = new Map<string, number>();
  const labelled = (id: number) => `${types.get(id)} ${labels.get(id)}`;
  for (const id of ids) owners.set(labelled(id), (owners.get(labelled(id)) ?? 0) + 1);
  const counts = new Map<string, number>();
  const names = new Map<number, string>();
  for (const id of ids) {
    const type = types.get(id) ?? '';
    const isTold = labels.has(id) && owners.get(labelled(id)) === 1;
    const count = (counts.get(type) ?? 0) + (isTold ? 0 : 1);
    counts.set(type, count);
    names.set(id, isTold ? labelled(id) : `${type} ${count}`);
  }
  return { nameOf: (id) => names.get(id), ids };
}

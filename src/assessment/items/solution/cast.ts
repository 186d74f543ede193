import {
  containers,
  finalSnapshot,
  labelOf,
  momentsOf,
  type Snapshot,
  snapshotAt,
  type Trace,
} from '../../../machine/trace/index.js';

const WORDS: Readonly<Record<string, string>> = { dict: 'dictionary' };

/** How a solution calls each object: "list 1", "dictionary", or a node's label. */
export interface Cast {
  /** "list 1"; undefined for objects without a part in the solution. */
  nameOf(id: number): string | undefined;
  /** "list", "dictionary", "node" */
  kindOf(id: number): string;
  /** Objects of the cast in order of creation. */
  readonly ids: readonly number[];
}

/** Names for every container that a name, slot or attribute ever referred to between two lines. */
export function castOf(trace: Trace): Cast {
  const final = finalSnapshot(trace);
  const seen = new Set<number>();
  const labels = new Map<number, string>();
  for (const moment of momentsOf(trace)) {
    const snapshot = snapshotAt(trace, moment);
    if (snapshot === undefined) continue;
    for (const { id } of snapshot.objects) {
      if (snapshot.refcount(id) > 0) seen.add(id);
      const label = labelOf(snapshot, trace, id);
      if (label !== undefined && !labels.has(id)) labels.set(id, label);
    }
  }
  const ids = containers(trace).filter((id) => seen.has(id));
  const kindOf = (id: number): string => {
    const { type } = final.object(id);
    return WORDS[type] ?? (trace.objects[id]?.kind === 'instance' ? type.toLowerCase() : type);
  };
  const totals = new Map<string, number>();
  for (const id of ids) totals.set(kindOf(id), (totals.get(kindOf(id)) ?? 0) + 1);
  const counters = new Map<string, number>();
  const names = new Map<number, string>();
  for (const id of ids) {
    const kind = kindOf(id);
    const number = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, number);
    names.set(id, labels.get(id) ?? (totals.get(kind) === 1 ? `the ${kind}` : `${kind} ${number}`));
  }
  return { nameOf: (id) => names.get(id), kindOf, ids };
}

/** Upper-case first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The objects that names of the module refer to, by name, those of the cast only. */
export function namesIn(snapshot: Snapshot, cast: Cast): readonly (readonly [name: string, id: number])[] {
  return [...(snapshot.frames[0]?.names ?? [])].filter(([, id]) => cast.nameOf(id) !== undefined);
}

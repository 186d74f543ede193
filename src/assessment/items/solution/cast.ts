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

/** How a solution calls each object: "list 1", "the dictionary", or a node's label. */
export interface Cast {
  /** "list 1"; undefined for objects without a part in the solution. */
  nameOf(id: number): string | undefined;
  /** "list", "dictionary", "node" */
  kindOf(id: number): string;
  /** Whether it is called by its label: no label of the program ever changes. */
  isLabelled(id: number): boolean;
  /** Objects of the cast in order of creation. */
  readonly ids: readonly number[];
}

interface Seen {
  readonly ids: ReadonlySet<number>;
  readonly labels: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Names for every container that a name, slot or attribute ever referred to; `asked` is called "it". */
export function castOf(trace: Trace, asked?: number): Cast {
  const final = finalSnapshot(trace);
  const seen = seenIn(trace);
  const ids = containers(trace).filter((id) => seen.ids.has(id));
  const kindOf = (id: number): string => {
    const { type } = final.object(id);
    if (trace.objects[id]?.kind !== 'instance') return WORDS[type] ?? type;
    return type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  };
  const areStable = [...seen.labels.values()].every(({ size }) => size === 1);
  const labelled = (id: number): string | undefined => (areStable ? [...(seen.labels.get(id) ?? [])][0] : undefined);
  const names = new Map<number, string>();
  for (const id of ids) {
    const kind = kindOf(id);
    const same = ids.filter((other) => kindOf(other) === kind && labelled(other) === undefined);
    const others = same.filter((other) => other !== asked);
    const only = others.length === 1 ? `the ${same.length > 1 ? 'other ' : ''}${kind}` : undefined;
    names.set(id, id === asked ? 'it' : (labelled(id) ?? only ?? `${kind} ${same.indexOf(id) + 1}`));
  }
  return { nameOf: (id) => names.get(id), kindOf, isLabelled: (id) => labelled(id) !== undefined, ids };
}

function seenIn(trace: Trace): Seen {
  const ids = new Set<number>();
  const labels = new Map<number, Set<string>>();
  for (const moment of momentsOf(trace)) {
    const snapshot = snapshotAt(trace, moment);
    if (snapshot === undefined) continue;
    for (const { id } of snapshot.objects) {
      if (snapshot.refcount(id) > 0) ids.add(id);
      const label = labelOf(snapshot, trace, id);
      if (label !== undefined) labels.set(id, (labels.get(id) ?? new Set()).add(label));
    }
  }
  return { ids, labels };
}

/** Upper-case first letter; labels keep theirs. */
export function capital(cast: Cast, id: number): string {
  const name = cast.nameOf(id) ?? '';
  return cast.isLabelled(id) && name !== 'it' ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The objects that names of the module refer to, by name, those of the cast only. */
export function namesIn(snapshot: Snapshot, cast: Cast): readonly (readonly [name: string, id: number])[] {
  return [...(snapshot.frames[0]?.names ?? [])].filter(([, id]) => cast.nameOf(id) !== undefined);
}

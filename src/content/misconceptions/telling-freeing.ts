import { enumeration, type Sentence, say } from '../../document/index.js';
import type { ObjectId } from '../../machine/rules/index.js';
import {
  collections,
  finalSnapshot,
  freedDuring,
  freedOnLine,
  instances,
  labelOf,
  type Moment,
  momentsOf,
  type Snapshot,
  snapshotAt,
  type Trace,
} from '../../machine/trace/index.js';
import type { Case } from './misconception.js';
import { ringsOf } from './rings.js';
import { nounFor } from './telling.js';

/** What feedback says about objects that are freed, and when. */

/** How a learner knows an instance: by its label. */
export function labelIn(trace: Trace, id: ObjectId): string | undefined {
  return labelOf(finalSnapshot(trace), trace, id);
}

/** "oak and elm"; undefined if one has no label or there are more than three. */
export function labels(trace: Trace, ids: readonly ObjectId[]): Sentence | undefined {
  const texts = ids.map((id) => labelIn(trace, id));
  if (texts.length === 0 || texts.length > 3 || texts.includes(undefined)) return undefined;
  return enumeration(texts.map((text) => say`${text ?? ''}`));
}

export interface Lost {
  /** After this line no name leads to the ring. */
  readonly line: number;
  readonly ring: readonly ObjectId[];
}

/** The first ring of the true run that no name leads to, and the line that cut it off. */
export function lostRing({ truth }: Case): Lost | undefined {
  for (const moment of momentsOf(truth)) {
    const snapshot = snapshotAt(truth, moment);
    const lost = snapshot ? unreachableIn(snapshot) : [];
    const ring = snapshot && ringsOf(snapshot, lost)[0];
    if (ring) return { line: moment.line, ring };
  }
  return undefined;
}

function unreachableIn(snapshot: Snapshot): readonly ObjectId[] {
  return snapshot.objects
    .filter(({ id, content }) => content.kind !== 'atom' && snapshot.isUnreachable(id))
    .map(({ id }) => id);
}

/** Members of a ring as a sentence names them: "oak and elm", "the list", "its objects". */
export function ringWords({ truth }: Case, ring: readonly ObjectId[]): Sentence {
  const members = ring.filter((id) => truth.objects[id]?.kind === 'instance');
  const known = labels(truth, members);
  if (known) return known;
  if (ring.length === 1) return say`the ${nounFor(truth, ring[0] ?? 0)}`;
  return say`the objects of the ring`;
}

/** The last line whose `gc.collect()` found something in the true run. */
export function collecting({ truth }: Case): Moment | undefined {
  return collections(truth).findLast(({ found }) => found > 0)?.moment;
}

/** What hangs on a ring and is freed with it: the leaf and the object that refers to it. */
export function leafOfRing(about: Case): { readonly leaf: string; readonly owner: string } | undefined {
  const { truth } = about;
  const moment = collecting(about);
  const moments = momentsOf(truth);
  const before =
    moment && moments[moments.findIndex(({ line, visit }) => line === moment.line && visit === moment.visit) - 1];
  const snapshot = before && snapshotAt(truth, before);
  if (!moment || !snapshot) return undefined;
  const freed = freedDuring(truth, moment);
  const rings = ringsOf(snapshot, freed).flat();
  for (const leaf of freed) {
    if (rings.includes(leaf) || truth.objects[leaf]?.kind !== 'instance') continue;
    for (const place of snapshot.holders(leaf)) {
      if (place.kind !== 'attribute') continue;
      const [name, owner] = [labelIn(truth, leaf), labelIn(truth, place.owner)];
      if (name !== undefined && owner !== undefined) return { leaf: name, owner };
    }
  }
  return undefined;
}

/** An instance that loses its last reference on a line without a collection: its label and that line. */
export function freedByCounting(about: Case): { readonly label: string; readonly line: number } | undefined {
  const { truth, objectId, moment } = about;
  const lines = new Set(collections(truth).map((each) => each.moment.line));
  const ofMoment = moment ? freedDuring(truth, moment) : [];
  const all = objectId === undefined ? [...ofMoment, ...instances(truth)] : [objectId];
  for (const id of all) {
    const line = freedOnLine(truth, id);
    const label = labelIn(truth, id);
    if (line !== undefined && label !== undefined && !lines.has(line)) return { label, line };
  }
  return undefined;
}

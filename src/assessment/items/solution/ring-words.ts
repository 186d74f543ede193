import { enumeration, type Sentence, say } from '../../../document/index.js';
import { type Moment, momentsOf, type Snapshot, snapshotAt, type Trace } from '../../../machine/trace/index.js';
import type { Cast } from './cast.js';
import { listOf, placesOf } from './places.js';

const MOST_RINGS = 2;

/** What no single line shows: why objects that no name leads to are not freed at once; one paragraph for each ring. */
export function ringParagraphs(trace: Trace, cast: Cast, until?: Moment): readonly Sentence[] {
  const told = new Set<number>();
  const paragraphs: Sentence[] = [];
  for (const moment of momentsOf(trace)) {
    if (until !== undefined && moment.line > until.line) break;
    const snapshot = snapshotAt(trace, moment);
    const rings = snapshot ? ringsIn(snapshot, cast) : [];
    for (const ring of rings) {
      if (snapshot === undefined || ring.some((id) => told.has(id)) || paragraphs.length === MOST_RINGS) continue;
      for (const id of ring) told.add(id);
      paragraphs.push(paragraphOf(snapshot, trace, cast, ring));
    }
  }
  return paragraphs;
}

/** Groups of objects that no name leads to and that refer to each other, round and round. */
function ringsIn(snapshot: Snapshot, cast: Cast): readonly (readonly number[])[] {
  const exists = new Set(snapshot.objects.map(({ id }) => id));
  const lost = cast.ids.filter((id) => exists.has(id) && snapshot.isUnreachable(id));
  const reach = new Map(lost.map((id) => [id, reachable(snapshot, id)]));
  const inRing = lost.filter((id) => reach.get(id)?.has(id));
  const leads = (from: number, to: number): boolean => reach.get(from)?.has(to) === true;
  const groups = inRing.map((id) => inRing.filter((other) => leads(id, other) && leads(other, id)));
  return groups.filter((group, index) => groups.findIndex((other) => other.join() === group.join()) === index);
}

function reachable(snapshot: Snapshot, from: number, seen = new Set<number>()): ReadonlySet<number> {
  for (const to of snapshot.references(from)) {
    if (seen.has(to)) continue;
    seen.add(to);
    reachable(snapshot, to, seen);
  }
  return seen;
}

function paragraphOf(snapshot: Snapshot, trace: Trace, cast: Cast, ring: readonly number[]): Sentence {
  const name = (id: number): Sentence => say`${cast.nameOf(id) ?? ''}`;
  const held = (id: number): Sentence => listOf(placesOf(snapshot, trace, cast, id));
  const hanging = [...new Set(ring.flatMap((id) => [...snapshot.references(id)]))].filter(
    (id) => !ring.includes(id) && cast.nameOf(id) !== undefined && snapshot.isUnreachable(id),
  );
  const free = say`Why line ${snapshot.moment.line} does not free ${enumeration(ring.map(name))}:`;
  const [first = 0, second] = ring;
  const why =
    second === undefined
      ? say`${held(first)} still refers to it, so its number of references is not 0.`
      : ring.length === 2
        ? say`${held(first)} still refers to ${name(first)}, and ${held(second)} to ${name(second)}. Each waits for the other.`
        : say`each of them is still referred to by another of them. Each waits for the others.`;
  const rest = hanging.map((id) => say` ${name(id)} is not part of the ring, but ${held(id)} refers to it.`);
  return rest.reduce<Sentence>((text, sentence) => say`${text}${sentence}`, say`${free} ${why}`);
}

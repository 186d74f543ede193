import { enumeration, type Sentence, say } from '../../../document/index.js';
import type { Moment, Trace } from '../../../machine/trace/index.js';
import { momentsOf, snapshotAt } from '../../../machine/trace/index.js';
import type { Cast } from './cast.js';
import { listOf, placesOf } from './places.js';

/** What no single line shows: why objects that no name leads to are not freed at once. */
export function ringParagraphs(trace: Trace, cast: Cast, until?: Moment): readonly Sentence[] {
  for (const moment of momentsOf(trace)) {
    if (until !== undefined && moment.line > until.line) break;
    const snapshot = snapshotAt(trace, moment);
    if (snapshot === undefined) continue;
    const lost = cast.ids.filter((id) => snapshot.objects.some((object) => object.id === id) && snapshot.isUnreachable(id));
    if (lost.length === 0) continue;
    const reach = (from: number, seen: Set<number>): Set<number> => {
      for (const to of snapshot.references(from)) if (!seen.has(to)) reach(to, seen.add(to));
      return seen;
    };
    const ring = lost.filter((id) => reach(id, new Set()).has(id));
    const hanging = lost.filter((id) => !ring.includes(id));
    if (ring.length === 0) continue;
    const name = (id: number): Sentence => say`${cast.nameOf(id) ?? ''}`;
    const them = enumeration(ring.map(name));
    const why = ring.slice(0, 3).map((id) => say`The reference left to ${name(id)} is ${listOf(placesOf(snapshot, trace, cast, id))}.`);
    const rest = hanging.slice(0, 2).map((id) => say`${name(id)} is not part of the ring, but ${listOf(placesOf(snapshot, trace, cast, id))} refers to it.`);
    const wait = ring.length === 1 ? [] : [say`Each waits for the other${ring.length > 2 ? 's' : ''}.`];
    const first = say`Why line ${moment.line} does not free ${them}:`;
    return [[first, ...why, ...wait, ...rest].reduce((text, sentence) => say`${text} ${sentence}`)];
  }
  return [];
}

import { code, enumeration, type Sentence, say } from '../../document/index.js';
import type { Place } from '../../machine/rules/index.js';
import { type Moment, momentsOf, type Snapshot, snapshotAt, visiblePlaces } from '../../machine/trace/index.js';
import type { Case } from './misconception.js';
import { nounFor, placeText, subject } from './telling.js';

/** What feedback says about slots and values that refer to an object. */

const isInside = ({ kind }: Place): boolean => kind === 'item';

/** Slots and values that refer to an object at a moment, as the program writes them. */
function insideAt(about: Case, snapshot: Snapshot, id: number): readonly string[] {
  const places = visiblePlaces(snapshot, id).filter(isInside);
  return places.flatMap((place) => placeText(snapshot, about, place) ?? []);
}

/** The first line after which a slot or value refers to the asked object, or else to any: what refers to what. */
export function storing(
  about: Case,
): { readonly line: number; readonly path: string; readonly kind: string } | undefined {
  const id = subject(about);
  for (const moment of momentsOf(about.truth)) {
    const snapshot = snapshotAt(about.truth, moment);
    if (snapshot === undefined) continue;
    const names = [...(snapshot.frames[0]?.names.values() ?? [])];
    for (const named of id === undefined ? names : [id]) {
      const [path] = insideAt(about, snapshot, named);
      if (path !== undefined) return { line: moment.line, path, kind: nounFor(about.truth, named) };
    }
  }
  return undefined;
}

/** The slots and values that keep the asked object at a moment of the true run. */
export function keptInside(about: Case, moment: Moment | undefined): Sentence | undefined {
  const id = subject(about);
  const snapshot = moment && snapshotAt(about.truth, moment);
  if (id === undefined || snapshot === undefined) return undefined;
  const paths = insideAt(about, snapshot, id).slice(0, 2);
  return paths.length === 0 ? undefined : enumeration(paths.map((path) => say`${code(path)}`));
}

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

/** Where an object is put into a list or dictionary. */
export interface Stored {
  readonly line: number;
  readonly path: string;
  /** "node", "list". */
  readonly kind: string;
  readonly owner: string;
  /** Whether it is the object that is asked about. */
  readonly isAsked: boolean;
}

/** The first line after which a slot or value refers to the asked object, or else to any: what refers to what. */
export function storing(about: Case): Stored | undefined {
  const id = subject(about);
  const asked = id === undefined ? undefined : storingOf(about, id);
  return asked ?? (id === undefined || about.what === 'output' ? storingOf(about) : undefined);
}

function storingOf(about: Case, id?: number): Stored | undefined {
  for (const moment of momentsOf(about.truth)) {
    const snapshot = snapshotAt(about.truth, moment);
    if (snapshot === undefined) continue;
    const names = [...(snapshot.frames[0]?.names.values() ?? [])];
    for (const named of id === undefined ? names : [id]) {
      const [place] = visiblePlaces(snapshot, named).filter(isInside);
      const path = place && placeText(snapshot, about, place);
      if (place?.kind !== 'item' || path === undefined) continue;
      const [kind, owner] = [nounFor(about.truth, named), nounFor(about.truth, place.owner)];
      return { line: moment.line, path, kind, owner, isAsked: id !== undefined };
    }
  }
  return undefined;
}

/** The slots and values that keep the asked object at a moment of the true run. */
export function keptInside(
  about: Case,
  moment: Moment | undefined,
): { readonly text: Sentence; readonly verb: string } | undefined {
  const id = subject(about);
  const snapshot = moment && snapshotAt(about.truth, moment);
  if (id === undefined || snapshot === undefined) return undefined;
  const paths = insideAt(about, snapshot, id).slice(0, 2);
  if (paths.length === 0) return undefined;
  return { text: enumeration(paths.map((path) => say`${code(path)}`)), verb: paths.length === 1 ? 'refers' : 'refer' };
}

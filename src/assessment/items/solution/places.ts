import { code, enumeration, type Sentence, say, text } from '../../../document/index.js';
import type { Place } from '../../../machine/rules/index.js';
import { keyText, type Snapshot, stepsInto, type Trace, visiblePlaces } from '../../../machine/trace/index.js';
import type { Cast } from './cast.js';

/** One place that refers to an object. */
export interface Held {
  /** Equal for the same place at two moments. */
  readonly key: string;
  readonly words: Sentence;
  /** The object it is part of; undefined for a name. */
  readonly owner: number | undefined;
}

/** Every place that refers to an object at a moment: one entry for each reference. */
export function placesOf(snapshot: Snapshot, trace: Trace, cast: Cast, id: number): readonly Held[] {
  const held = visiblePlaces(snapshot, id).map((place): Held => {
    if (place.kind === 'name') return { key: `name ${place.name}`, words: [code(place.name)], owner: undefined };
    if (place.kind !== 'item' && place.kind !== 'attribute')
      return { key: place.kind, words: [text('the running program')], owner: undefined };
    const { kind, owner, key } = place;
    return { key: `${kind} ${owner} ${key}`, words: partWords(snapshot, trace, cast, place), owner };
  });
  return [...held.filter(({ owner }) => owner === undefined), ...held.filter(({ owner }) => owner !== undefined)];
}

type Part = Extract<Place, { readonly owner: number }>;

/** "`tray[0]`", "`peer` of elm", "slot 1 of list 2". */
function partWords(snapshot: Snapshot, trace: Trace, cast: Cast, { kind, owner, key }: Part): Sentence {
  const path = pathOf(snapshot, trace, owner);
  const isName = path !== undefined && /^\w+$/.test(path);
  if (kind === 'attribute') {
    if (path !== undefined && (isName || !cast.isLabelled(owner))) return [code(`${path}.${key}`)];
    return say`${code(String(key))} of ${cast.nameOf(owner) ?? 'an object'}`;
  }
  const isDict = snapshot.object(owner).content.kind === 'mapping';
  const inside = isDict ? keyText(trace, Number(key)) : String(key);
  if (path !== undefined) return [code(`${path}[${inside}]`)];
  const of = cast.nameOf(owner) ?? 'a container';
  return isDict ? say`the value under ${code(inside)} of ${of}` : say`slot ${inside} of ${of}`;
}

const LONGEST_PATH = 3;

/** The shortest way from a name of the module to the object, as Python writes it. */
export function pathOf(snapshot: Snapshot, trace: Trace, id: number): string | undefined {
  let front = [...(snapshot.frames[0]?.names ?? [])].map(([path, to]) => ({ path, to }));
  const seen = new Set<number>();
  for (let length = 0; length < LONGEST_PATH; length++) {
    const found = front.find(({ to }) => to === id);
    if (found) return found.path;
    front = front.flatMap(({ path, to }) => {
      if (seen.has(to)) return [];
      seen.add(to);
      return stepsInto(snapshot, trace, to).map((step) => ({ path: path + step.path, to: step.to }));
    });
  }
  return undefined;
}

/** "`cup`, `tray[0]` and `tray[1]`"; "nothing" for none. */
export function listOf(held: readonly Held[]): Sentence {
  return held.length === 0 ? [text('nothing')] : enumeration(held.map(({ words }) => words));
}

import { code, say } from '../../document/index.js';
import type { HeapView, ObjectId, Place } from '../../machine/rules/index.js';
import { pathsTo } from '../../machine/trace/index.js';
import type { Case, Misconception } from './misconception.js';
import { noun, placeList, placesAsked } from './telling.js';

type Inner = Extract<Place, { readonly owner: ObjectId }>;

const innerPlaces = (places: Iterable<Place>): readonly Inner[] =>
  [...places].filter((place): place is Inner => place.kind === 'item' || place.kind === 'attribute');

/** Places beyond the first of each container. */
function repeats(view: HeapView, object: ObjectId): number {
  const places = innerPlaces(view.holders(object));
  return places.length - new Set(places.map(({ owner }) => owner)).size;
}

/** A container that refers to the asked object more than once: its name, and its places in words. */
function repeated(about: Case) {
  const asked = placesAsked(about);
  const all = innerPlaces(asked?.places ?? []);
  const places = all.filter(({ owner }) => all.filter((other) => other.owner === owner).length > 1);
  const mine = places.filter(({ owner }) => owner === places[0]?.owner);
  if (!asked || !mine[0]) return undefined;
  const [name] = pathsTo(asked.snapshot, about.truth, mine[0].owner);
  const isSequence = ['list', 'tuple'].includes(about.truth.objects[mine[0].owner]?.kind ?? '');
  return {
    name,
    keys: isSequence ? mine.map(({ key }) => key) : [],
    list: placeList(asked.snapshot, about, mine),
    count: mine.length,
  };
}

export const holderOnce: Misconception = {
  id: 'holder-once',
  words: {
    belief: say`A list or dictionary that refers to an object twice is one reference to it.`,
    hypothesis: (about) => {
      const name = repeated(about)?.name;
      return name === undefined ? say`each container counted once` : say`${code(name)} counted once`;
    },
    fact: (about) => {
      const found = repeated(about);
      if (found?.name !== undefined && found.keys.length === 2) {
        const [first, second] = found.keys;
        return say`${code(found.name)} refers to the ${noun(about)} in slot ${first ?? ''} and again in slot ${second ?? ''}. Each slot is one reference.`;
      }
      if (found?.list)
        return say`${found.list} ${found.count === 2 ? 'both' : 'all'} refer to the ${noun(about)}. Each of them is one reference.`;
      return say`Every slot, value or attribute that refers to an object is one reference, even inside one container.`;
    },
    marker: (about) => `${repeated(about)?.name ?? 'container'} counted once`,
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ containers, attributes }) => containers || attributes,
  change: {
    distort: (rules) => ({ count: (view, object) => rules.count(view, object) - repeats(view, object) }),
  },
};

import { say } from '../../document/index.js';
import type { HeapView, ObjectId } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { noun, placeList, placesAsked } from './telling.js';

/** Names from which a chain of references leads to the object. */
function namesLeadingTo(view: HeapView, object: ObjectId): number {
  const seen = new Set<ObjectId>([object]);
  const waiting = [object];
  let names = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const place of view.holders(next)) {
      if (place.kind === 'name' || place.kind === 'parameter') names++;
      else if ((place.kind === 'item' || place.kind === 'attribute') && !seen.has(place.owner)) {
        seen.add(place.owner);
        waiting.push(place.owner);
      }
    }
  }
  return names;
}

/** Places of the program that hold it: names, slots, values and attributes. */
function placesOf(view: HeapView, object: ObjectId): number {
  return [...view.holders(object)].filter(({ kind }) => kind !== 'weak' && kind !== 'cell').length;
}

export const countTransitive: Misconception = {
  id: 'count-transitive',
  words: {
    belief: say`Every name that leads to an object counts, however long the way.`,
    hypothesis: (about) => say`names that lead to the ${noun(about)} counted`,
    fact: (about) => {
      const asked = placesAsked(about);
      const list = asked && placeList(asked.snapshot, about, asked.places);
      if (list === undefined) return say`Only a place that refers to the ${noun(about)} directly is a reference to it.`;
      const verb = asked?.places.length === 1 ? 'refers' : 'refer';
      return say`Only ${list} ${verb} to the ${noun(about)} directly. A longer way is not a reference.`;
    },
    marker: () => 'names that lead to it counted',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ containers, attributes }) => containers || attributes,
  change: {
    distort: () => ({
      count: (view, object) => view.refcount(object) - placesOf(view, object) + namesLeadingTo(view, object),
    }),
  },
};

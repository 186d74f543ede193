import { say } from '../../document/index.js';
import type { HeapView, ObjectId } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { isData, isReplayed } from './object-types.js';
import { noun, placeList, placesAsked } from './telling.js';

/** Every hold so far, or the true count where some of them were not seen. */
function countEver(view: HeapView, object: ObjectId): number {
  const ever = [...view.holders(object)].filter((place) => place.kind === 'cell' && place.owner === 0).length;
  const now = view.refcount(object) - (isReplayed(view) ? ever : 0);
  return Math.max(ever, now);
}

export const countNeverFalls: Misconception = {
  id: 'count-never-falls',
  words: {
    belief: say`Every reference that was ever there counts.`,
    hypothesis: () => say`references that are gone still counted`,
    fact: (about) => {
      const asked = placesAsked(about);
      const list = asked && placeList(asked.snapshot, about, asked.places);
      if (list === undefined || about.moment === undefined) return say`A reference that is gone no longer counts.`;
      const verb = asked?.places.length === 1 ? 'refers' : 'refer';
      return say`After line ${about.moment.line} only ${list} ${verb} to the ${noun(about)}. References that are gone do not count.`;
    },
    marker: () => 'old references counted',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ containers, classes }) => containers || classes,
  change: {
    distort: (rules) => ({
      hold: (machine, value, place, origin) => {
        if (place.kind !== 'return' && isData(machine, value)) machine.remember(value);
        return rules.hold(machine, value, place, origin);
      },
      count: countEver,
    }),
  },
};

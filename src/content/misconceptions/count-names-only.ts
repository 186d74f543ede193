import { code, say } from '../../document/index.js';
import type { Place } from '../../machine/rules/index.js';
import { pathsTo, type Snapshot } from '../../machine/trace/index.js';
import type { Case, Misconception } from './misconception.js';
import { noun, placeList, placesAsked } from './telling.js';

const isInner = ({ kind }: Place): boolean => kind === 'item' || kind === 'attribute';

/** The name of a list whose two slots are these places. */
function wholeList(snapshot: Snapshot, about: Case, places: readonly Place[]): string | undefined {
  const [first, second] = places;
  if (places.length !== 2 || first?.kind !== 'item' || second?.kind !== 'item' || first.owner !== second.owner)
    return undefined;
  const { content } = snapshot.object(first.owner);
  const isPair = content.kind === 'sequence' && content.items.length === 2;
  return isPair ? pathsTo(snapshot, about.truth, first.owner)[0] : undefined;
}

export const countNamesOnly: Misconception = {
  id: 'count-names-only',
  words: {
    belief: say`Only names count as references.`,
    hypothesis: () => say`only names counted`,
    fact: (about) => {
      const asked = placesAsked(about);
      const inner = asked?.places.filter(isInner) ?? [];
      const list = asked && placeList(asked.snapshot, about, inner);
      if (asked === undefined || about.moment === undefined || inner.length === 0) {
        return say`Slots, values and attributes are references too.`;
      }
      const { line } = about.moment;
      const both = wholeList(asked.snapshot, about, inner);
      if (both !== undefined) {
        return say`But both slots of ${code(both)} still refer to the ${noun(about)} after line ${line}, and each slot is a reference.`;
      }
      if (list === undefined) {
        const count =
          inner.length === 1 ? say`a place inside another object` : say`${inner.length} places inside other objects`;
        const [verb, each] = inner.length === 1 ? ['refers', 'that'] : ['refer', 'each of them'];
        return say`But ${count} still ${verb} to the ${noun(about)} after line ${line}, and ${each} is a reference.`;
      }
      if (inner.length === 1) {
        return say`But ${list} still refers to the ${noun(about)} after line ${line}, and that is a reference too.`;
      }
      return say`But ${list} still refer to the ${noun(about)} after line ${line}, and each of them is a reference.`;
    },
    marker: () => 'only names counted',
  },
  source: 'public quizzes that ask how many names refer to an object',
  evidence: 'stated',
  concerns: ({ containers, attributes }) => containers || attributes,
  change: {
    distort: () => ({
      count: (view, object) => view.refcount(object) - [...view.holders(object)].filter(isInner).length,
    }),
  },
};

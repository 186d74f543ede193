import { say } from '../../document/index.js';
import type { Place } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { noun, placeList, placesAsked } from './telling.js';

const isInner = ({ kind }: Place): boolean => kind === 'item' || kind === 'attribute';

export const countNamesOnly: Misconception = {
  id: 'count-names-only',
  words: {
    belief: say`Only names count as references.`,
    hypothesis: () => say`only names counted`,
    fact: (about) => {
      const asked = placesAsked(about);
      const inner = asked?.places.filter(isInner) ?? [];
      const list = asked && placeList(asked.snapshot, about, inner);
      if (list === undefined || about.moment === undefined) return say`Slots, values and attributes are references too.`;
      const { line } = about.moment;
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

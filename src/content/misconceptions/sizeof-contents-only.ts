import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isContainer, partsOf } from './object-types.js';

export const sizeofContentsOnly: Misconception = {
  id: 'sizeof-contents-only',
  words: {
    belief: say`The size of a list is the sum of the sizes of its items.`,
    hypothesis: () => say`${code('getsizeof')} added up the sizes of the items, and nothing else`,
    fact: () =>
      say`${code('getsizeof')} measures the list itself: 56 bytes, and 8 for each slot. The items are not included.`,
    marker: () => 'sizes of the items added up',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods }) => methods.has('getsizeof'),
  change: {
    distort: (rules) => ({
      sizeof: (view, object, size) => {
        const parts = isContainer(view, object) ? partsOf(view, object) : [];
        return parts.length === 0 ? rules.sizeof(view, object, size) : parts.reduce((sum, part) => sum + size(part), 0);
      },
    }),
  },
};

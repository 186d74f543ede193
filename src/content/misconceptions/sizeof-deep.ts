import { code, say } from '../../document/index.js';
import type { ObjectId } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { isData, partsOf } from './object-types.js';

export const sizeofDeep: Misconception = {
  id: 'sizeof-deep',
  words: {
    belief: say`${code('sys.getsizeof')} includes everything inside an object.`,
    hypothesis: () => say`${code('getsizeof')} included what the slots refer to`,
    fact: () => say`${code('getsizeof')} measures only the object itself, with its slots.`,
    marker: () => 'size of contents added',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods }) => methods.has('getsizeof'),
  change: {
    distort: () => ({
      sizeof: (view, object, size) => {
        const total = (id: ObjectId, outside: readonly ObjectId[]): number => {
          const parts = isData(view, id) ? partsOf(view, id).filter((part) => !outside.includes(part)) : [];
          return parts.reduce((sum, part) => sum + total(part, [...outside, part]), size(id));
        };
        return total(object, [object]);
      },
    }),
  },
};

import { code, say } from '../../document/index.js';
import type { ObjectId } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';

/** Bytes of an empty list on a 64-bit build. */
const EMPTY = 56;

export const listsOneSize: Misconception = {
  id: 'lists-one-size',
  words: {
    belief: say`Every list has the same size, since ${code('sys.getsizeof')} looks only at the type.`,
    hypothesis: () => say`every list had the size of an empty one`,
    fact: () => say`A list also takes 8 bytes for each slot it has room for.`,
    marker: () => 'size of an empty list',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods }) => methods.has('getsizeof'),
  change: {
    distort: (rules) => ({
      sizeof: (view, object: ObjectId, size) =>
        view.type(object) === 'list' ? EMPTY : rules.sizeof(view, object, size),
    }),
  },
};

import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

/** Bytes of an empty list and of one slot on a 64-bit build. */
const EMPTY = 56;
const SLOT = 8;

export const appendAddsEight: Misconception = {
  id: 'append-adds-eight',
  words: {
    belief: say`Every ${code('append')} makes a list 8 bytes larger.`,
    hypothesis: () => say`every ${code('append')} added exactly one slot`,
    fact: () =>
      say`${code('append')} takes room for several slots at once, so that most calls change nothing about the size.`,
    marker: () => '8 bytes per append',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods }) => methods.has('getsizeof'),
  change: {
    distort: (rules) => ({
      sizeof: (view, object, size) => {
        if (view.type(object) !== 'list') return rules.sizeof(view, object, size);
        return EMPTY + SLOT * [...view.references(object)].length;
      },
    }),
  },
};

import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { returning } from './telling-calls.js';

export const returnCopies: Misconception = {
  id: 'return-copies',
  words: {
    belief: say`${code('return')} hands back a copy.`,
    hypothesis: (about) => {
      const found = returning(about);
      return found ? say`${code(found.function)} gave back a copy` : say`${code('return')} gave back a copy`;
    },
    fact: (about) => {
      const found = returning(about);
      const where = found ? say` on line ${found.line}` : [];
      return say`${code('return')}${where} gives back the object itself. Nothing is copied.`;
    },
    marker: () => 'return gives a copy',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ returns }) => returns,
  change: {
    distort: (rules) => ({
      hold: (machine, value, place, origin) => {
        if (place.kind === 'return' && isData(machine, value)) return machine.clone(value, 'shallow');
        return rules.hold(machine, value, place, origin);
      },
    }),
  },
};

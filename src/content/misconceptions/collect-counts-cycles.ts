import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { ringsOf } from './rings.js';

export const collectCountsCycles: Misconception = {
  id: 'collect-counts-cycles',
  words: {
    belief: say`${code('gc.collect()')} gives the number of rings it found.`,
    hypothesis: () => say`${code('gc.collect()')} gave the number of rings`,
    fact: () => say`It gives the number of objects it found that no name leads to, not the number of rings they form.`,
    marker: () => 'rings counted, not objects',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ collects }) => collects,
  change: {
    distort: (rules) => ({
      collect: (machine, generation) => {
        const rings = ringsOf(machine, machine.unreachable(generation)).length;
        rules.collect(machine, generation);
        return rings;
      },
    }),
  },
};

import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';

export const collectCountsAllDead: Misconception = {
  id: 'collect-counts-all-dead',
  words: {
    belief: say`${code('gc.collect()')} gives the number of all objects freed so far.`,
    hypothesis: () => say`${code('gc.collect()')} counted everything freed so far`,
    fact: () =>
      say`It counts only the objects that this call finds. What reference counting freed earlier does not count.`,
    marker: () => 'all freed objects counted',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ collects }) => collects,
  change: {
    distort: (rules) => {
      let freed = 0;
      return {
        deallocate: (machine, object) => {
          if (isData(machine, object)) freed++;
          rules.deallocate(machine, object);
        },
        collect: (machine, generation) => {
          freed += rules.collect(machine, generation);
          return freed;
        },
      };
    },
  },
};

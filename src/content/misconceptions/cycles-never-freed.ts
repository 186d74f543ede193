import { say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { collecting, lostRing, ringWords } from './telling-freeing.js';

export const cyclesNeverFreed: Misconception = {
  id: 'cycles-never-freed',
  words: {
    belief: say`Objects that refer to each other stay in memory for ever.`,
    hypothesis: () => say`rings were never freed`,
    fact: (about) => {
      const lost = lostRing(about);
      const moment = collecting(about);
      if (lost === undefined || moment === undefined)
        return say`Finding such rings and freeing them is the garbage collector's task.`;
      return say`Finding such rings is the garbage collector's task. It frees ${ringWords(about, lost.ring)} on line ${moment.line}.`;
    },
    marker: () => 'rings never go',
  },
  source: 'tutorials; true before Python 3.4 for objects with __del__',
  evidence: 'stated',
  concerns: ({ collects }) => collects,
  change: { distort: () => ({ collect: () => 0 }) },
};

import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

export const equalLiteralsShared: Misconception = {
  id: 'equal-literals-shared',
  words: {
    belief: say`Two lists written with the same contents are one list.`,
    hypothesis: () => say`equal lists or dictionaries were one object`,
    fact: () =>
      say`Each time a list such as ${code('[1]')} is evaluated, a new object is created, even if an equal one exists.`,
    marker: () => 'equal lists are one',
  },
  source: 'public discussions about small lists and strings',
  evidence: 'stated',
  concerns: ({ containers }) => containers,
  change: {
    distort: () => ({
      display: (machine, fresh) => {
        for (const equal of machine.equals(fresh)) return equal;
        return fresh;
      },
    }),
  },
};

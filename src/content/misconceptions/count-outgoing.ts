import { say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isData, partsOf } from './object-types.js';
import { noun } from './telling.js';

export const countOutgoing: Misconception = {
  id: 'count-outgoing',
  words: {
    belief: say`The references to a list are what its slots refer to.`,
    hypothesis: (about) => say`what the ${noun(about)} refers to counted`,
    fact: (about) => {
      const what = noun(about);
      return say`A reference to the ${what} is a place that refers to it. What the ${what} itself refers to does not count.`;
    },
    marker: () => 'its own contents counted',
  },
  source: 'csteachingtips.org: references go both ways',
  evidence: 'documented',
  concerns: ({ containers, attributes, classes }) => containers || attributes || classes,
  change: {
    distort: (rules) => ({
      count: (view, object) => {
        if (!isData(view, object)) return rules.count(view, object);
        const parts = partsOf(view, object).length;
        return view.type(object) === 'dict' ? parts / 2 : parts;
      },
    }),
  },
};

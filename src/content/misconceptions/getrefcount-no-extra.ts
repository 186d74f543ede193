import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

export const getrefcountNoExtra: Misconception = {
  id: 'getrefcount-no-extra',
  words: {
    belief: say`${code('sys.getrefcount')} gives exactly the references in the program.`,
    hypothesis: () => say`the call of ${code('getrefcount')} added nothing`,
    fact: () => say`While ${code('getrefcount')} runs, its own argument is one more reference to the object.`,
    marker: () => "getrefcount's extra forgotten",
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ getrefcount }) => getrefcount,
  change: { distort: () => ({ getrefcount: (count) => count }) },
};

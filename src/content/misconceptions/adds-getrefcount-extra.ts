import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isReplayed } from './object-types.js';

export const addsGetrefcountExtra: Misconception = {
  id: 'adds-getrefcount-extra',
  words: {
    belief: say`There is always one reference more than the places in the program.`,
    hypothesis: () => say`${code('sys.getrefcount')} were running`,
    fact: () => say`The question has no call of ${code('getrefcount')}, so only the places in the program count.`,
    marker: () => '1 added for getrefcount',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: () => true,
  change: {
    distort: (rules) => ({
      count: (view, object) => rules.count(view, object) + (isReplayed(view) ? 1 : 0),
    }),
  },
};

import { code, say } from '../../document/index.js';
import { HeldObjects } from './held-objects.js';
import type { Misconception } from './misconception.js';
import { freedByCounting } from './telling-freeing.js';

export const onlyGcFrees: Misconception = {
  id: 'only-gc-frees',
  words: {
    belief: say`Nothing is freed until the garbage collector runs.`,
    hypothesis: () => say`nothing were freed before the garbage collector runs`,
    fact: (about) => {
      const found = freedByCounting(about);
      if (found === undefined)
        return say`An object is freed at once when its last reference goes, without the garbage collector.`;
      return say`But on line ${found.line} ${found.label} loses its last reference and is freed at once, without ${code('gc')}.`;
    },
    marker: () => 'the collector frees everything',
  },
  source: 'pages that say an object is collected eventually after del',
  evidence: 'stated',
  concerns: ({ containers, classes }) => containers || classes,
  change: {
    distort: (rules) => {
      const known = new HeldObjects(rules);
      return {
        hold: known.hold,
        zero: (machine, object) => {
          if (!known.has(machine, object)) rules.zero(machine, object);
        },
      };
    },
  },
};

import { code, say } from '../../document/index.js';
import { HeldObjects } from './held-objects.js';
import type { Misconception } from './misconception.js';
import { freedByCounting } from './telling-freeing.js';

export const disableStopsFreeing: Misconception = {
  id: 'disable-stops-freeing',
  words: {
    belief: say`After ${code('gc.disable()')} nothing is freed.`,
    hypothesis: () => say`${code('gc.disable()')} stopped all freeing`,
    fact: (about) => {
      const found = freedByCounting(about);
      const rule = say`${code('gc.disable()')} does not switch off reference counting`;
      if (found === undefined) return say`${rule}: an object is still freed when its last reference goes.`;
      return say`${rule}: ${found.label} is freed on line ${found.line}, where its last reference goes.`;
    },
    marker: () => 'disable stops all freeing',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ disables }) => disables,
  change: {
    distort: (rules) => {
      const known = new HeldObjects(rules);
      return {
        hold: known.hold,
        zero: (machine, object) => {
          if (machine.collecting || !known.has(machine, object)) rules.zero(machine, object);
        },
      };
    },
  },
};

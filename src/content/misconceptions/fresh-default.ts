import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { defaulted } from './telling-calls.js';

export const freshDefault: Misconception = {
  id: 'fresh-default',
  words: {
    belief: say`Every call creates a new default value.`,
    hypothesis: (about) => {
      const found = defaulted(about);
      return found
        ? say`every call created a new default for ${code(found.name)}`
        : say`every call created a new default`;
    },
    fact: (about) => {
      const found = defaulted(about);
      if (found === undefined) return say`A default is created once, when ${code('def')} runs, not at every call.`;
      return say`The default of ${code(found.name)} is created once, when line ${found.line} runs. Every call that relies on it gets the same object.`;
    },
    marker: () => 'new default per call',
  },
  source: 'Python FAQ: why are default values shared between objects',
  evidence: 'documented',
  concerns: ({ defaults }) => defaults,
  change: {
    distort: (rules) => ({
      hold: (machine, value, place, origin) => {
        const isDefault = place.kind === 'parameter' && place.argument.from === 'default';
        if (isDefault && isData(machine, value)) return machine.clone(value, 'deep');
        return rules.hold(machine, value, place, origin);
      },
    }),
  },
};

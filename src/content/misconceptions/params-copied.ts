import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { parameter } from './telling-calls.js';

export const paramsCopied: Misconception = {
  id: 'params-copied',
  words: {
    belief: say`A function gets its own copy of what it is called with.`,
    hypothesis: (about) => {
      const found = parameter(about);
      return found ? say`${code(found.function)} got a copy` : say`a function got a copy`;
    },
    fact: (about) => {
      const found = parameter(about);
      const name = found ? say`The parameter ${code(found.name)}` : say`A parameter`;
      return say`A call copies nothing. ${name} is one more name for the object that the call hands over.`;
    },
    marker: () => 'the function gets a copy',
  },
  source: 'progmiscon.org: ObjectAsParameterIsCopied',
  evidence: 'documented',
  concerns: ({ handsOver }) => handsOver,
  change: {
    distort: (rules) => ({
      hold: (machine, value, place, origin) => {
        const isGiven = place.kind === 'parameter' && place.argument.from !== 'default' && place.name !== 'self';
        if (isGiven && isData(machine, value)) return machine.clone(value, 'shallow');
        return rules.hold(machine, value, place, origin);
      },
    }),
  },
};

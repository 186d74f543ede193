import { code, say } from '../../document/index.js';
import type { Place } from '../../machine/rules/index.js';
import type { Misconception } from './misconception.js';
import { parameterRebound } from './telling-calls.js';

export const callByReference: Misconception = {
  id: 'call-by-reference',
  words: {
    belief: say`An assignment to a parameter also moves the name that the caller used.`,
    hypothesis: (about) => {
      const found = parameterRebound(about);
      return found
        ? say`assigning to ${code(found.name)} moved the caller's name too`
        : say`assigning to a parameter moved the caller's name too`;
    },
    fact: (about) => {
      const found = parameterRebound(about);
      if (found === undefined)
        return say`An assignment to a parameter moves only the parameter. The caller's name stays where it was.`;
      return say`Line ${found.line} moves only the parameter ${code(found.name)}. The caller's name still refers to the same object.`;
    },
    marker: () => "parameter moves the caller's name",
  },
  source: 'Rørnes, Runde & Jensen 2019',
  evidence: 'documented',
  concerns: ({ rebindsParameters }) => rebindsParameters,
  change: {
    distort: (rules) => {
      const callers = new Map<string, Place>();
      return {
        bind: (machine, place, value, origin) => {
          rules.bind(machine, place, value, origin);
          if (place.kind === 'parameter') {
            if (place.argument.from === 'name') callers.set(`${place.frame} ${place.name}`, place.argument.place);
            return;
          }
          let next: Place | undefined = place;
          while (next?.kind === 'name') {
            next = callers.get(`${next.frame} ${next.name}`);
            if (next) machine.put(next, value);
          }
        },
      };
    },
  },
};

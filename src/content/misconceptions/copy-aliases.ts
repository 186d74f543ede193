import { code, say } from '../../document/index.js';
import { copyCall } from './copying.js';
import type { Misconception } from './misconception.js';

const COPIES: ReadonlySet<string> = new Set(['copy', 'list.copy']);

export const copyAliases: Misconception = {
  id: 'copy-aliases',
  words: {
    belief: say`${code('a.copy()')} or ${code('list(a)')} gives back the list ${code('a')} itself.`,
    hypothesis: (about) => {
      const found = copyCall(about, ['copy', 'list', 'dict']);
      return found ? say`line ${found.line} created no new object` : say`${code('copy')} gave back the same object`;
    },
    fact: (about) => {
      const found = copyCall(about, ['copy', 'list', 'dict']);
      if (found === undefined) return say`A copy is a new object. A change to one does not show in the other.`;
      return say`${code(found.text)} on line ${found.line} creates a new object. A change to one of the two does not show in the other.`;
    },
    marker: () => 'the copy is the same object',
  },
  source: 'derived from the mechanism: tuple(t) and str(s) do give back the same object',
  evidence: 'hypothesised',
  concerns: ({ methods }) => ['copy', 'list', 'dict'].some((name) => methods.has(name)),
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const [source] = operands;
        if (COPIES.has(operation) && source !== undefined) return source;
        return rules.apply(machine, operation, operands, origin, plain);
      },
    }),
  },
};

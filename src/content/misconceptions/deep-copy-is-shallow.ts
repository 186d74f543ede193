import { code, say } from '../../document/index.js';
import { copyCall } from './copying.js';
import type { Misconception } from './misconception.js';

export const deepCopyIsShallow: Misconception = {
  id: 'deep-copy-is-shallow',
  words: {
    belief: say`${code('copy.deepcopy')} copies only the outer list.`,
    hypothesis: (about) => {
      const found = copyCall(about, ['deepcopy']);
      return say`${found ? `line ${found.line}` : 'deepcopy'} copied only the outer object`;
    },
    fact: (about) => {
      const found = copyCall(about, ['deepcopy']);
      const where = found ? say` on line ${found.line}` : [];
      return say`${code('deepcopy')}${where} copies the inner objects too. The two have no list in common.`;
    },
    marker: () => 'deepcopy copies one level',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods }) => methods.has('deepcopy'),
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const [source] = operands;
        if (operation !== 'deepcopy' || source === undefined)
          return rules.apply(machine, operation, operands, origin, plain);
        return machine.clone(source, 'shallow');
      },
    }),
  },
};

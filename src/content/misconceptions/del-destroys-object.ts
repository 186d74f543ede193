import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { deletion, noun } from './telling.js';

export const delDestroysObject: Misconception = {
  id: 'del-destroys-object',
  words: {
    belief: say`${code('del x')} frees the object that ${code('x')} refers to.`,
    hypothesis: (about) => {
      const found = deletion(about);
      return found ? say`${code(`del ${found.name}`)} freed the ${noun(about)}` : say`${code('del')} freed the object`;
    },
    fact: (about) => {
      const found = deletion(about);
      if (found === undefined) return say`${code('del')} only removes a name.`;
      return say`Line ${found.line} only removes the name ${code(found.name)}. The ${noun(about)} stays as long as anything else refers to it.`;
    },
    marker: () => 'del destroys',
  },
  source: 'public discussions about del',
  evidence: 'stated',
  concerns: ({ dels }) => dels,
  change: {
    distort: () => ({
      unbind: (machine, place, value) => {
        machine.destroy(value);
        machine.clear(place);
      },
    }),
  },
};

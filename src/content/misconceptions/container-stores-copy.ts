import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { storing } from './telling-storing.js';

export const containerStoresCopy: Misconception = {
  id: 'container-stores-copy',
  words: {
    belief: say`A list or dictionary gets a copy of what is put into it.`,
    hypothesis: (about) => {
      const found = storing(about);
      if (found === undefined) return say`a list or dictionary got a copy`;
      const what = found.isAsked ? `a copy of the ${found.kind}` : 'a copy';
      return say`line ${found.line} put ${what} into ${code(found.path.replace(/\[[^[]*\]$/, ''))}`;
    },
    fact: (about) => {
      const found = storing(about);
      if (found === undefined) return say`A slot or value refers to the object itself. Nothing is copied.`;
      if (!found.isAsked) return say`Line ${found.line} copies nothing. A slot or value refers to the object itself.`;
      return say`Line ${found.line} copies nothing: ${code(found.path)} refers to the ${found.kind} itself.`;
    },
    marker: () => 'a list gets copies',
  },
  source: 'Tunnell Wilson et al. 2017: aliasing through containers',
  evidence: 'documented',
  concerns: ({ containers, methods, functions }) =>
    containers || functions || ['append', 'insert', 'extend'].some((name) => methods.has(name)),
  change: {
    distort: (rules) => ({
      hold: (machine, value, place, origin) => {
        const isCopied = place.kind === 'item' && origin.from === 'name' && isData(machine, value);
        return isCopied ? machine.clone(value, 'shallow') : rules.hold(machine, value, place, origin);
      },
    }),
  },
};

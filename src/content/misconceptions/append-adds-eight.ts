import { code, say } from '../../document/index.js';
import type { Misconception } from './misconception.js';

/** Bytes of an empty list and of one slot on a 64-bit build. */
const EMPTY = 56;
const SLOT = 8;

export const appendAddsEight: Misconception = {
  id: 'append-adds-eight',
  words: {
    belief: say`Every ${code('append')} makes a list 8 bytes larger.`,
    hypothesis: () => say`a list had exactly as many slots as items`,
    fact: ({ truth: { program } }) => {
      const takesOut = /\.(pop|remove)\(|^del \w+\[/m.test(program.source);
      if (!program.source.includes('.append(')) return say`Taking an item out does not give its slot back.`;
      const append = say`${code('append')} takes room for several slots at once`;
      return takesOut
        ? say`${append}, and taking an item out gives none back.`
        : say`${append}, so some slots are free.`;
    },
    marker: () => '8 bytes per append',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods }) => methods.has('getsizeof'),
  change: {
    distort: (rules) => ({
      sizeof: (view, object, size) => {
        if (view.type(object) !== 'list') return rules.sizeof(view, object, size);
        return EMPTY + SLOT * [...view.references(object)].length;
      },
    }),
  },
};

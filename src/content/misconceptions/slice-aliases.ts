import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { findExpression } from './telling.js';

/** The first full slice of a name: `a[:]`. */
const fullSlice = (about: Case) =>
  findExpression(about, (each) => {
    if (each.kind !== 'Subscript' || each.value.kind !== 'Name' || each.slice.kind !== 'Slice') return undefined;
    return each.slice.upper === undefined ? { name: each.value.id } : undefined;
  });

export const sliceAliases: Misconception = {
  id: 'slice-aliases',
  words: {
    belief: say`${code('a[:]')} is the same list as ${code('a')}.`,
    hypothesis: (about) => {
      const found = fullSlice(about);
      return found
        ? say`${code(`${found.name}[:]`)} were the same list as ${code(found.name)}`
        : say`a full slice were the same list`;
    },
    fact: (about) => {
      const found = fullSlice(about);
      const subject = found ? say`Line ${found.line}` : say`A slice`;
      return say`${subject} creates a new list with the same items. A change to one list does not show in the other.`;
    },
    marker: () => '[:] is the same list',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ slices }) => slices,
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const [list] = operands;
        if (operation === 'copy slice' && list !== undefined) return list;
        return rules.apply(machine, operation, operands, origin, plain);
      },
    }),
  },
};

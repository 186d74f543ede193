import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { findExpression } from './telling.js';

const COPIES: ReadonlySet<string> = new Set(['copy slice', 'slice', 'copy', 'list.copy']);

/** The first slice, `copy()`, `list(…)` or `dict(…)`. */
const copying = (about: Case) =>
  findExpression(about, (each) => {
    if (each.kind === 'Subscript') return each.slice.kind === 'Slice' ? {} : undefined;
    if (each.kind !== 'Call') return undefined;
    const { func } = each;
    const name = func.kind === 'Attribute' ? func.attr : func.kind === 'Name' ? func.id : '';
    return name === 'copy' || name === 'list' || name === 'dict' ? {} : undefined;
  });

export const shallowIsDeep: Misconception = {
  id: 'shallow-is-deep',
  words: {
    belief: say`${code('a[:]')} and ${code('a.copy()')} copy the inner lists too.`,
    hypothesis: (about) => {
      const found = copying(about);
      return say`${found ? `line ${found.line}` : 'a copy'} copied the inner objects too`;
    },
    fact: (about) => {
      const found = copying(about);
      return say`${found ? `Line ${found.line}` : 'A copy'} creates only one new object. Its places refer to the same inner objects as before.`;
    },
    marker: () => 'copy goes all the way',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ slices, methods }) => slices || ['copy', 'list', 'dict'].some((name) => methods.has(name)),
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const result = rules.apply(machine, operation, operands, origin, plain);
        if (COPIES.has(operation) && !operands.includes(result)) machine.deepen(result);
        return result;
      },
    }),
  },
};

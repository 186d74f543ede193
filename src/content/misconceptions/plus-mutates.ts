import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { findExpression } from './telling.js';

const sum = (about: Case) =>
  findExpression(about, (each) => (each.kind === 'BinOp' && each.op === '+' ? {} : undefined));

export const plusMutates: Misconception = {
  id: 'plus-mutates',
  words: {
    belief: say`${code('a + b')} puts the items of ${code('b')} into the list ${code('a')}.`,
    hypothesis: (about) => {
      const found = sum(about);
      return found ? say`${code('+')} on line ${found.line} changed the list` : say`${code('+')} changed the list`;
    },
    fact: (about) => {
      const found = sum(about);
      const where = found ? say` on line ${found.line}` : [];
      return say`${code('+')}${where} creates a new list. The list on its left stays as it was.`;
    },
    marker: () => '+ changes the list',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ operators }) => operators,
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const [left, right] = operands;
        const lists = operands.every((operand) => machine.type(operand) === 'list');
        if (operation !== '+' || !lists || left === undefined || right === undefined) {
          return rules.apply(machine, operation, operands, origin, plain);
        }
        machine.extend(left, right);
        return left;
      },
    }),
  },
};

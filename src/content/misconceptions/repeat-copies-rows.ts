import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { isData } from './object-types.js';
import { findExpression } from './telling.js';

const repetition = (about: Case) =>
  findExpression(about, (each) => (each.kind === 'BinOp' && each.op === '*' ? {} : undefined));

export const repeatCopiesRows: Misconception = {
  id: 'repeat-copies-rows',
  words: {
    belief: say`${code('[[0]] * 3')} creates three inner lists.`,
    hypothesis: (about) => {
      const found = repetition(about);
      return found
        ? say`${code('*')} on line ${found.line} created new inner lists`
        : say`${code('*')} created new inner lists`;
    },
    fact: (about) => {
      const found = repetition(about);
      const where = found ? say` on line ${found.line}` : [];
      return say`${code('*')}${where} repeats references. No inner object is created: several slots refer to the same one.`;
    },
    marker: () => '* copies the rows',
  },
  source: 'Python FAQ: how do I create a multidimensional list',
  evidence: 'documented',
  concerns: ({ operators }) => operators,
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const result = rules.apply(machine, operation, operands, origin, plain);
        const list = operands.find((operand) => machine.type(operand) === 'list');
        if (operation !== '*' || list === undefined) return result;
        const length = [...machine.references(list)].length;
        const items = [...machine.references(result)].toReversed();
        for (const [key, item] of items.entries()) {
          if (key < length || !isData(machine, item)) continue;
          machine.put({ kind: 'item', owner: result, key }, machine.clone(item, 'shallow'));
        }
        return result;
      },
    }),
  },
};

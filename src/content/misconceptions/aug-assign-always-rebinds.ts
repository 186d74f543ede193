import { code, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { statementsOf } from './telling.js';

const augmented = ({ truth }: Case) => statementsOf(truth).find((each) => each.kind === 'AugAssign');

export const augAssignAlwaysRebinds: Misconception = {
  id: 'aug-assign-always-rebinds',
  words: {
    belief: say`${code('a += b')} is the same as ${code('a = a + b')}.`,
    hypothesis: (about) => {
      const found = augmented(about);
      return found ? say`line ${found.at.line} created a new list` : say`${code('+=')} created a new list`;
    },
    fact: (about) => {
      const found = augmented(about);
      const where = found ? say` on line ${found.at.line}` : [];
      return say`For a list, ${code('+=')}${where} puts the new items into the same list. Every name of that list shows the change.`;
    },
    marker: () => '+= creates a new list',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ augmented: found }) => found,
  change: {
    rewrite: (program) =>
      rewritten(program, (statement) => {
        if (statement.kind !== 'AugAssign') return undefined;
        const { target, op, value, at } = statement;
        return [
          { kind: 'Assign', targets: [target], value: { kind: 'BinOp', left: target, op, right: value, at }, at },
        ];
      }),
  },
};

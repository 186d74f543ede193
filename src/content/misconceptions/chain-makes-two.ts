import { code, enumeration, say } from '../../document/index.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { noun, statementsOf } from './telling.js';

/** The first line `a = b = …`, and its names. */
function chain({ truth }: Case): { readonly line: number; readonly names: readonly string[] } | undefined {
  for (const each of statementsOf(truth)) {
    if (each.kind !== 'Assign' || each.targets.length < 2) continue;
    return { line: each.at.line, names: each.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : [])) };
  }
  return undefined;
}

export const chainMakesTwo: Misconception = {
  id: 'chain-makes-two',
  words: {
    belief: say`${code('a = b = []')} creates two lists.`,
    hypothesis: (about) => {
      const found = chain(about);
      return say`${found ? `line ${found.line}` : 'the line'} created one ${noun(about)} for each name`;
    },
    fact: (about) => {
      const found = chain(about);
      if (found === undefined) return say`The right side runs once, and every name on the left refers to its result.`;
      const names = enumeration(found.names.map((name) => say`${code(name)}`));
      return say`The right side of line ${found.line} runs once. ${found.names.length === 2 ? say`Both ${names}` : say`${names}`} refer to that one ${noun(about)}.`;
    },
    marker: () => 'a = b = creates two',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ aliases }) => aliases,
  change: {
    rewrite: (program) =>
      rewritten(program, (statement) => {
        if (statement.kind !== 'Assign' || statement.targets.length < 2) return undefined;
        const { value, at } = statement;
        return statement.targets.map((target) => ({ kind: 'Assign', targets: [target], value, at }));
      }),
  },
};

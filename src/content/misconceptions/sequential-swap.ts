import { code, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/ast.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { statementsOf } from './telling.js';

type Pairs = readonly { readonly target: Expression; readonly value: Expression }[];

/** Targets and values of `a, b = b, a`; undefined for other statements. */
function pairsOf(statement: Statement): Pairs | undefined {
  if (statement.kind !== 'Assign' || statement.targets.length !== 1) return undefined;
  const [target] = statement.targets;
  const { value } = statement;
  if (target?.kind !== 'Tuple' || value.kind !== 'Tuple' || target.elts.length !== value.elts.length) return undefined;
  if ([...target.elts, ...value.elts].some(({ kind }) => kind === 'Starred')) return undefined;
  return target.elts.flatMap((each, index) => {
    const given = value.elts[index];
    return given ? [{ target: each, value: given }] : [];
  });
}

const swap = ({ truth }: Case) => statementsOf(truth).find((each) => pairsOf(each));

export const sequentialSwap: Misconception = {
  id: 'sequential-swap',
  words: {
    belief: say`${code('a, b = b, a')} first assigns to ${code('a')}, then to ${code('b')} with the new ${code('a')}.`,
    hypothesis: (about) => {
      const found = swap(about);
      return say`${found ? `line ${found.at.line}` : 'the line'} did one assignment after the other`;
    },
    fact: (about) => {
      const found = swap(about);
      return say`${found ? `Line ${found.at.line}` : 'Python'} first reads everything on the right. Only then the names on the left move.`;
    },
    marker: () => 'swap done one by one',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ unpacks }) => unpacks,
  change: {
    rewrite: (program) =>
      rewritten(program, (statement) =>
        pairsOf(statement)?.map(({ target, value }) => ({
          kind: 'Assign',
          targets: [target],
          value,
          at: statement.at,
        })),
      ),
  },
};

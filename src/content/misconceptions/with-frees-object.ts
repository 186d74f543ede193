import { code, say } from '../../document/index.js';
import type { Statement } from '../../machine/python/ast.js';
import { walkBody } from '../../machine/python/walk.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { statementsOf } from './telling.js';

/** Names that the block of a `with` is given and does not itself remove. */
function namesOf(statement: Statement): readonly string[] {
  if (statement.kind !== 'With') return [];
  const removed = new Set<string>();
  for (const node of walkBody(statement.body)) {
    if (node.kind !== 'Delete') continue;
    for (const target of node.targets) if (target.kind === 'Name') removed.add(target.id);
  }
  const names = statement.items.flatMap(({ optionalVars }) => (optionalVars?.kind === 'Name' ? [optionalVars.id] : []));
  return [...new Set(names)].filter((name) => !removed.has(name));
}

/** The name that the first `with` of the program gives. */
function given({ truth }: Case): string | undefined {
  for (const each of statementsOf(truth)) {
    const [name] = namesOf(each);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The block, after which its names are removed; a block inside a block likewise. */
function removing(statement: Statement): readonly Statement[] | undefined {
  const names = namesOf(statement);
  if (names.length === 0 || statement.kind !== 'With') return undefined;
  const { at } = statement;
  const body = statement.body.flatMap((each) => removing(each) ?? [each]);
  return [
    { ...statement, body },
    { kind: 'Delete', targets: names.map((id) => ({ kind: 'Name', id, at })), at },
  ];
}

export const withFreesObject: Misconception = {
  id: 'with-frees-object',
  words: {
    belief: say`After ${code('with … as f:')} the name ${code('f')} and its object are gone.`,
    hypothesis: (about) => {
      const name = given(about);
      return say`the end of the ${code('with')} block removed ${name === undefined ? 'its name' : say`the name ${code(name)}`}`;
    },
    fact: (about) => {
      const name = given(about);
      const stays = name === undefined ? say`Its name` : say`The name ${code(name)}`;
      return say`The end of the block only calls ${code('__exit__')}. ${stays} still refers to the same object.`;
    },
    marker: () => 'with removes its name',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ contexts }) => contexts,
  change: {
    rewrite: (program) => rewritten(program, removing),
  },
};

import { code, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/ast.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { statementsOf } from './telling.js';

/** A name that no program has; what it is given is freed with it. */
const CLOSED = '__closed__';

/** What a statement closes: `x` of `x.close()`, `with x:` and `with … as x:`. */
function closedBy(statement: Statement): string | undefined {
  const nameOf = (value: Expression | undefined): string | undefined => (value?.kind === 'Name' ? value.id : undefined);
  if (statement.kind === 'With') {
    const [only, more] = statement.items;
    if (only === undefined || more !== undefined) return undefined;
    return nameOf(only.optionalVars) ?? nameOf(only.contextExpr);
  }
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return undefined;
  const { func } = statement.value;
  return func.kind === 'Attribute' && func.attr === 'close' ? nameOf(func.value) : undefined;
}

/** The first statement of the program that closes something. */
function closing({
  truth,
}: Case): { readonly line: number; readonly name: string; readonly isBlock: boolean } | undefined {
  for (const statement of statementsOf(truth)) {
    const name = closedBy(statement);
    if (name !== undefined && name !== 'self')
      return { line: statement.at.line, name, isBlock: statement.kind === 'With' };
  }
  return undefined;
}

export const closingFreesObject: Misconception = {
  id: 'closing-frees-object',
  words: {
    belief: say`${code('x.close()')}, or the end of ${code('with')}, frees the object.`,
    hypothesis: (about) => {
      const found = closing(about);
      if (found === undefined) return say`closing an object freed it`;
      if (found.isBlock) return say`the end of the ${code('with')} block freed what ${code(found.name)} refers to`;
      return say`${code(`${found.name}.close()`)} freed the object`;
    },
    fact: (about) => {
      const found = closing(about);
      const rule = say`Closing is a method call like any other. The object stays as long as anything refers to it`;
      return found === undefined ? say`${rule}.` : say`${rule}: here the name ${code(found.name)} still does.`;
    },
    marker: () => 'closing frees',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods, contexts }) => contexts || methods.has('close'),
  change: {
    rewrite: (program) =>
      rewritten(program, (statement) => {
        const name = closedBy(statement);
        if (name === undefined || name === 'self') return undefined;
        const { at } = statement;
        const target = { kind: 'Name', id: CLOSED, at } as const;
        return [
          statement,
          { kind: 'Assign', targets: [target], value: { kind: 'Name', id: name, at }, at },
          { kind: 'Delete', targets: [target], at },
        ];
      }),
    distort: (rules) => ({
      unbind: (machine, place, value) => {
        if (place.kind !== 'name' || place.name !== CLOSED) return rules.unbind(machine, place, value);
        machine.destroy(value);
        machine.clear(place);
      },
    }),
  },
};

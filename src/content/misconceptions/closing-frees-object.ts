import { code, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/ast.js';
import type { Case, Misconception } from './misconception.js';
import { rewritten } from './rewriting.js';
import { statementsOf, valueAfter, valueBefore } from './telling.js';

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

interface Closing {
  readonly name: string;
  readonly isBlock: boolean;
  /** What the name refers to when it is closed. */
  readonly object: number | undefined;
}

/** The statement that closes the asked object, or the only one that closes anything. */
function closing({ truth, objectId }: Case): Closing | undefined {
  const all = statementsOf(truth).flatMap((statement): Closing[] => {
    const name = closedBy(statement);
    if (name === undefined || name === 'self') return [];
    if (statement.kind !== 'With')
      return [{ name, isBlock: false, object: valueBefore(truth, statement.at.line, name) }];
    return [{ name, isBlock: true, object: valueAfter(truth, statement.at.endLine, name) }];
  });
  if (objectId !== undefined) return all.find(({ object }) => object === objectId);
  return all.length === 1 ? all[0] : undefined;
}

/** The statement, after which what it closed is freed; a block inside a block likewise. */
function freeing(statement: Statement): readonly Statement[] | undefined {
  const name = closedBy(statement);
  if (name === undefined || name === 'self') return undefined;
  const { at } = statement;
  const target = { kind: 'Name', id: CLOSED, at } as const;
  const whole =
    statement.kind === 'With'
      ? { ...statement, body: statement.body.flatMap((each) => freeing(each) ?? [each]) }
      : statement;
  return [
    whole,
    { kind: 'Assign', targets: [target], value: { kind: 'Name', id: name, at }, at },
    { kind: 'Delete', targets: [target], at },
  ];
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
      const rule = say`The object stays in memory as long as anything refers to it.`;
      if (found === undefined) return say`Closing only calls a method. ${rule}`;
      const what = found.isBlock ? say`The end of the block` : say`${code(`${found.name}.close()`)}`;
      return say`${what} only calls a method of the object. ${rule}`;
    },
    marker: () => 'closing frees',
  },
  source: 'derived from the mechanism',
  evidence: 'hypothesised',
  concerns: ({ methods, contexts }) => contexts || methods.has('close'),
  change: {
    rewrite: (program) => rewritten(program, freeing),
    distort: (rules) => ({
      unbind: (machine, place, value) => {
        if (place.kind !== 'name' || place.name !== CLOSED) return rules.unbind(machine, place, value);
        machine.destroy(value);
        machine.clear(place);
      },
    }),
  },
};

import { code, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/ast.js';
import type { Machine, ObjectId } from '../../machine/rules/index.js';
import type { Case, Misconception } from './misconception.js';
import { nounFor, reachedBefore, statementsOf } from './telling.js';

const MUTATORS: ReadonlySet<string> = new Set([
  'list.append',
  'list.extend',
  'list.insert',
  'list.pop',
  'list.remove',
  'list.clear',
  'list.reverse',
  'list.sort',
  'store item',
]);

function isInTuple(machine: Machine, object: ObjectId): boolean {
  for (const place of machine.holders(object)) {
    if (place.kind === 'item' && machine.type(place.owner) === 'tuple') return true;
  }
  return false;
}

/** `pair[0]` of `pair[0].append(…)` or `pair[0][1] = …`; undefined for other statements. */
function changedPart(statement: Statement): Extract<Expression, { kind: 'Subscript' }> | undefined {
  const changed =
    statement.kind === 'Expr' && statement.value.kind === 'Call' && statement.value.func.kind === 'Attribute'
      ? statement.value.func.value
      : statement.kind === 'Assign' && statement.targets[0]?.kind === 'Subscript'
        ? statement.targets[0].value
        : undefined;
  return changed?.kind === 'Subscript' ? changed : undefined;
}

interface Changed {
  readonly line: number;
  /** "list", and the name of the tuple it is in. */
  readonly kind: string;
  readonly tuple: string;
}

/** The first line that changes an object through a slot of a tuple. */
function changing({ truth }: Case): Changed | undefined {
  for (const each of statementsOf(truth)) {
    const part = changedPart(each);
    if (part?.value.kind !== 'Name') continue;
    const [tuple, object] = [part.value, part].map((path) => reachedBefore(truth, each.at.line, path));
    if (tuple === undefined || object === undefined || nounFor(truth, tuple) !== 'tuple') continue;
    return { line: each.at.line, kind: nounFor(truth, object), tuple: part.value.id };
  }
  return undefined;
}

export const tupleDeepFrozen: Misconception = {
  id: 'tuple-deep-frozen',
  words: {
    belief: say`Nothing inside a tuple can change.`,
    hypothesis: (about) => {
      const found = changing(about);
      return say`a ${found?.kind ?? 'list'} could not change while a tuple refers to it`;
    },
    fact: (about) => {
      const found = changing(about);
      if (found === undefined)
        return say`A tuple always refers to the same objects. A list in one of its slots can still change.`;
      return say`The tuple ${code(found.tuple)} always refers to the same ${found.kind}. That ${found.kind} itself can change, and line ${found.line} changes it.`;
    },
    marker: () => 'nothing in a tuple can change',
  },
  source: 'progmiscon.org: FinalReferenceImpliesImmutability',
  evidence: 'documented',
  concerns: ({ tuples }) => tuples,
  change: {
    distort: (rules) => ({
      apply: (machine, operation, operands, origin, plain) => {
        const [changed] = operands;
        const isThrough = origin.from === 'subscript' || origin.from === 'attribute';
        if (isThrough && changed !== undefined && MUTATORS.has(operation) && isInTuple(machine, changed))
          machine.raise('TypeError', "'tuple' object does not support item assignment");
        return rules.apply(machine, operation, operands, origin, plain);
      },
    }),
  },
};

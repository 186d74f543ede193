import { code, type Sentence, say } from '../../../document/index.js';
import type { Expression } from '../../../machine/python/index.js';
import { stretchAt } from '../../../machine/trace/index.js';
import { capital } from './cast.js';
import { fitting } from './fitting.js';
import { placesOf } from './places.js';
import { reached, type Step, textAt } from './steps.js';

/** Why a `print` shows what it shows: "`team` refers to list 1. It prints `['Ana', 'Caro']`." */
export function printing(step: Step): Sentence {
  const { statement, trace, moment } = step;
  const output = (stretchAt(trace, moment)?.output ?? '').replace(/\n$/, '');
  const prints = say`It prints ${code(output.split('\n')[0] ?? '')}.`;
  const call = statement.kind === 'Expr' && statement.value.kind === 'Call' ? statement.value : undefined;
  const [argument, ...others] = call?.args ?? [];
  const why = argument === undefined || others.length > 0 ? [] : reason(step, argument);
  const nothing = say`Printing changes nothing.`;
  const rest = output.includes('\n') || output === '' ? nothing : prints;
  return why.length === 0 ? fitting([rest, rest === nothing ? [] : nothing]) : fitting([why, rest]);
}

function reason(step: Step, argument: Expression): Sentence {
  if (argument.kind === 'Compare') return comparing(step, argument);
  if (argument.kind === 'Call') return counting(step, argument);
  const id = reached(step.trace, step.after, argument);
  const name = id === undefined ? undefined : step.cast.nameOf(id);
  if (name !== undefined) return say`${code(textAt(step, argument))} refers to ${name}.`;
  const owner = argument.kind === 'Attribute' || argument.kind === 'Subscript' ? argument.value : undefined;
  const of = owner && reached(step.trace, step.after, owner);
  const object = of === undefined ? undefined : step.cast.nameOf(of);
  return owner === undefined || object === undefined ? [] : say`${code(textAt(step, owner))} refers to ${object}.`;
}

/** "`a` refers to list 1 and `b` to list 2: two objects." */
function comparing(step: Step, { left, ops, comparators }: Extract<Expression, { kind: 'Compare' }>): Sentence {
  const [right] = comparators;
  if (right === undefined || comparators.length > 1) return [];
  const inside = [left, right].map(insideId);
  if (inside[0] === undefined && left.kind === 'Call' && left.func.kind === 'Name') return weakly(step, left.func.id);
  const [one, other] = [left, right].map((side, index) => reached(step.trace, step.after, inside[index] ?? side));
  const [first, second] = [one, other].map((id) => (id === undefined ? undefined : step.cast.nameOf(id)));
  const [a, b] = [left, right].map((side, index) => code(textAt(step, inside[index] ?? side)));
  const op = inside[0] === undefined ? ops[0] : 'is';
  if (a === undefined || b === undefined || one === undefined || other === undefined) return [];
  if (first === undefined || second === undefined) {
    if (op !== 'is') return [];
    return say`${a} and ${b} refer to ${one === other ? 'one object' : 'two objects'}.`;
  }
  if (one === other) return say`${a} and ${b} refer to one object, ${first}.`;
  if (op === 'is' || op === 'is not') return say`${a} refers to ${first} and ${b} to ${second}: two objects.`;
  const equal = (stretchAt(step.trace, step.moment)?.output ?? '').startsWith(op === '!=' ? 'False' : 'True');
  return say`${capital(step.cast, one)} and ${second} have ${equal ? 'equal' : 'different'} contents.`;
}

/** The `x` of `id(x)`. */
function insideId(side: Expression): Expression | undefined {
  return side.kind === 'Call' && side.func.kind === 'Name' && side.func.id === 'id' ? side.args[0] : undefined;
}

/** What a weak reference gives when it is called. */
function weakly(step: Step, name: string): Sentence {
  const gone = (stretchAt(step.trace, step.moment)?.output ?? '').startsWith('True');
  return gone
    ? say`The object is freed, so ${code(`${name}()`)} gives ${code('None')}.`
    : say`The object is in memory, so ${code(`${name}()`)} gives it.`;
}

/** "2 references, and 1 more while `getrefcount` runs." */
function counting(step: Step, { func, args }: Extract<Expression, { kind: 'Call' }>): Sentence {
  const [argument] = args;
  if (func.kind !== 'Attribute' || func.attr !== 'getrefcount' || argument === undefined) return [];
  const id = reached(step.trace, step.after, argument);
  if (id === undefined) return [];
  const count = placesOf(step.after, step.trace, step.cast, id).length;
  return say`${count} ${count === 1 ? 'reference' : 'references'}, and 1 more while ${code('getrefcount')} runs.`;
}

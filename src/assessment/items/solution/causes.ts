import { shownValue } from '../../../content/questions/wording.js';
import { code, enumeration, type Sentence, say } from '../../../document/index.js';
import type { Expression, Statement } from '../../../machine/python/index.js';
import { freedDuring, momentBefore, valueText } from '../../../machine/trace/index.js';
import { MOST_CELL_WORDS, wordsIn } from './fitting.js';
import { madeWords, objectWords, partsWords } from './making.js';
import { isNew, reached, type Step, textAt } from './steps.js';

/** What a line does to names, slots, values and attributes, as one clause without a full stop. */
export function causeOf(step: Step): Sentence {
  const { statement } = step;
  switch (statement.kind) {
    case 'Assign': {
      const [target] = statement.targets;
      if (statement.targets.length > 1) return chained(step, statement);
      if (target?.kind === 'Name') return naming(step, target.id, statement.value);
      if (target?.kind === 'Subscript' && isWeakDictionary(step, target.value))
        return weakEntry(step, target, statement.value);
      if (target?.kind === 'Subscript' || target?.kind === 'Attribute')
        return say`${code(textAt(step, target))} now refers to ${valueWords(step, target, statement.value)}`;
      return say`The right side is read first; then the names move`;
    }
    case 'AugAssign':
      return augmenting(step, statement);
    case 'Delete':
      return deleting(step, statement);
    case 'Expr':
      return statement.value.kind === 'Call' ? calling(step, statement.value) : say`Nothing changes`;
    case 'Import':
    case 'ImportFrom':
      return say`A module is imported`;
    case 'FunctionDef':
      return say`The function ${code(statement.name)} is defined; its body does not run yet`;
    case 'ClassDef':
      return say`The class ${code(statement.name)} is defined`;
    case 'For':
      return say`The loop takes the next item`;
    case 'If':
    case 'While':
      return say`The condition is checked; nothing changes`;
    case 'With':
      return entering(step, statement);
    default:
      return say`Nothing changes`;
  }
}

/** The line of a `with` runs twice: where the block begins, and where it ends. */
function entering(step: Step, { at, items }: Extract<Statement, { kind: 'With' }>): Sentence {
  const line = momentBefore(step.trace, step.moment)?.line ?? 0;
  if (line > at.line && line <= at.endLine) return say`The block ends and ${code('__exit__')} runs`;
  const [item] = items;
  const target = item?.optionalVars ?? item?.contextExpr;
  const id = target && reached(step.trace, step.after, target);
  const name = id === undefined ? undefined : step.cast.nameOf(id);
  if (id === undefined || target === undefined || name === undefined) return say`The block begins`;
  return isNew(step, id)
    ? say`${creation(step, id)}; ${code(textAt(step, target))} refers to it, and so does the block until it ends`
    : say`Until it ends, the block refers to ${name} too`;
}

const an = (words: string): string => `${/^[aeiou]/.test(words) ? 'An' : 'A'} ${words}`;

/** "A list is created; both slots refer to list 1" */
export function creation(step: Step, id: number): Sentence {
  const parts = partsWords(step, id);
  const again = step.cast.ids.some((other) => other < id && step.cast.kindOf(other) === step.cast.kindOf(id));
  const what = parts.length > 0 ? step.cast.kindOf(id) : madeWords(step, id);
  const isNode = step.after.object(id).content.kind === 'instance';
  if (isNode && step.cast.isLabelled(id)) return say`The ${madeWords(step, id)} is created`;
  const made = `${again && !what.startsWith('empty') ? `A new ${what}` : an(what)} is created`;
  return parts.length > 0 ? say`${made}; ${parts}` : say`${made}`;
}

function naming(step: Step, name: string, value: Expression): Sentence {
  const { cast, before } = step;
  const id = step.after.frames[0]?.names.get(name);
  const object = id === undefined ? undefined : cast.nameOf(id);
  const now = before?.frames[0]?.names.has(name) === true ? 'now refers' : 'refers';
  const runs = functionIn(step, value);
  if (id === undefined) return say`${code(name)} is removed again`;
  if (object === undefined) return say`${code(name)} ${now} to ${atomWords(step, id, value)}`;
  if (runs !== undefined) return say`${runs}; ${code(name)} ${now} to ${objectWords(step, id)}`;
  if (!isNew(step, id)) return say`${code(name)} ${now} to ${object}${now === 'refers' ? ' too' : ''}`;
  if (object === 'it') return say`${creation(step, id)}; ${code(name)} ${now} to it`;
  const parts = partsWords(step, id);
  if (step.after.object(id).content.kind === 'instance') return say`${creation(step, id)}; ${code(name)} ${now} to it`;
  if (parts.length === 0) return say`${code(name)} ${now} to a new ${madeWords(step, id)}`;
  return say`${code(name)} ${now} to a new ${cast.kindOf(id)}; ${parts}`;
}

function atomWords(step: Step, id: number, value: Expression): Sentence {
  const { content } = step.after.object(id);
  if (value.kind === 'Call' && value.func.kind === 'Attribute' && value.func.attr === 'ref') {
    const [argument] = value.args;
    const target = argument && reached(step.trace, step.after, argument);
    const name = target === undefined ? undefined : step.cast.nameOf(target);
    return say`a weak reference; it does not count as a reference to ${name ?? 'the object'}`;
  }
  if (value.kind === 'Name' && step.after.object(id).type === 'weakref.ReferenceType')
    return say`the weak reference that ${code(value.id)} refers to`;
  if (step.after.object(id).type === 'function' && value.kind !== 'Name')
    return say`a function made in the call, which keeps what it uses`;
  const words =
    content.kind === 'atom'
      ? say`${code(valueText(step.after, step.trace, id) ?? 'None')}`
      : shownValue(step.trace, step.after, id);
  return value.kind === 'Name' ? say`${words}, as ${code(value.id)} does` : words;
}

/** "First the right side is read. Then `cup` refers to `3` and `mug` to list 1" */
export function unpacking(step: Step, target: Expression): Sentence {
  const names = target.kind === 'Tuple' ? target.elts.flatMap((each) => (each.kind === 'Name' ? [each.id] : [])) : [];
  const parts = names.flatMap((name, index): readonly Sentence[] => {
    const id = step.after.frames[0]?.names.get(name);
    if (id === undefined) return [];
    const object = step.cast.nameOf(id) ?? shownValue(step.trace, step.after, id);
    return [say`${code(name)} ${index === 0 ? 'refers to' : 'to'} ${object}`];
  });
  const first = say`First the right side is read. Then`;
  const all = say`${first} ${enumeration(parts)}`;
  if (parts.length > 0 && wordsIn(all) <= MOST_CELL_WORDS) return all;
  return say`${first} the names on the left move`;
}

/** "`tidy` runs with `chest` for list 1" */
function functionIn(step: Step, value: Expression): Sentence | undefined {
  if (value.kind !== 'Call' || value.func.kind !== 'Name') return undefined;
  const { id: name } = value.func;
  const defined = step.trace.program.body.find((each) => each.kind === 'FunctionDef' && each.name === name);
  if (defined?.kind !== 'FunctionDef') return undefined;
  const [parameter] = defined.args.args;
  const [argument] = value.args;
  const id = argument && reached(step.trace, step.before, argument);
  const object = id === undefined ? undefined : step.cast.nameOf(id);
  if (parameter === undefined || object === undefined) return say`${code(name)} runs`;
  return say`In ${code(name)}, ${code(parameter.arg)} refers to ${object}`;
}

/** Whether the values of what a name refers to are weak. */
function isWeakDictionary(step: Step, owner: Expression): boolean {
  const id = owner.kind === 'Name' ? step.after.frames[0]?.names.get(owner.id) : undefined;
  return id !== undefined && step.after.object(id).type === 'WeakValueDictionary';
}

/** "`census["dawn"]` leads to ibis weakly, which does not count" */
function weakEntry(step: Step, target: Expression, value: Expression): Sentence {
  const id = reached(step.trace, step.after, value);
  const name = (id === undefined ? undefined : step.cast.nameOf(id)) ?? 'the object';
  if (value.kind !== 'Name')
    return say`${code(textAt(step, target))} leads weakly to a new object, and nothing else refers to it`;
  return say`${code(textAt(step, target))} leads to ${name} weakly: that does not count as a reference`;
}

/** What a slot or attribute refers to after the line. */
function valueWords(step: Step, target: Expression, value: Expression): Sentence {
  const id = reached(step.trace, step.after, target);
  const object = id === undefined ? undefined : step.cast.nameOf(id);
  if (id !== undefined && object !== undefined) {
    if (!isNew(step, id) || step.cast.isLabelled(id)) return objectWords(step, id);
    return object === 'it' ? say`it` : say`a new ${madeWords(step, id)}${/ \d+$/.test(object) ? `, ${object}` : ''}`;
  }
  return say`${code(textAt(step, value))}`;
}

function chained(step: Step, statement: Extract<Statement, { kind: 'Assign' }>): Sentence {
  const names = statement.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : []));
  const id = step.after.frames[0]?.names.get(names[0] ?? '');
  const list = enumeration(names.map((name) => say`${code(name)}`));
  if (id === undefined || step.cast.nameOf(id) === undefined) return say`${list} refer to one object`;
  const both = names.length === 2 ? 'both refer' : 'all refer';
  return isNew(step, id)
    ? say`${creation(step, id)}; ${list} ${both} to it`
    : say`${list} ${both} to ${step.cast.nameOf(id) ?? ''}`;
}

function augmenting(step: Step, { target, op }: Extract<Statement, { kind: 'AugAssign' }>): Sentence {
  const id = reached(step.trace, step.after, target);
  const same = id !== undefined && reached(step.trace, step.before, target) === id;
  const object = id === undefined ? undefined : step.cast.nameOf(id);
  if (same && object !== undefined) return say`${code(`${op}=`)} changes ${object}: no new object`;
  return say`A new object is created; ${code(textAt(step, target))} now refers to it`;
}

function deleting(step: Step, { targets }: Extract<Statement, { kind: 'Delete' }>): Sentence {
  const gone = enumeration(targets.map((target) => say`${code(textAt(step, target))}`));
  const [are, names] = targets.length === 1 ? ['is', 'name'] : ['are', 'names'];
  return targets.every(({ kind }) => kind === 'Name')
    ? say`The ${names} ${gone} ${are} removed`
    : say`${gone} ${are} removed`;
}

function calling(step: Step, call: Extract<Expression, { kind: 'Call' }>): Sentence {
  const { func } = call;
  if (func.kind === 'Name')
    return functionIn(step, call) ?? (func.id === 'print' ? say`Printing changes nothing` : say`${code(func.id)} runs`);
  if (func.kind !== 'Attribute') return say`Nothing changes`;
  if (func.value.kind === 'Name' && func.value.id === 'gc') return collecting(step, func.attr);
  const owner = reached(step.trace, step.after, func.value);
  const where = (owner === undefined ? undefined : step.cast.nameOf(owner)) ?? textAt(step, func.value);
  return changing(step, call, func.attr, where, owner) ?? say`${code(func.attr)} runs`;
}

/** What a method of a list, dictionary or set does. */
function changing(
  step: Step,
  call: Extract<Expression, { kind: 'Call' }>,
  method: string,
  where: string,
  owner: number | undefined,
): Sentence | undefined {
  const last = call.args.at(-1);
  const id = last && reached(step.trace, step.after, last);
  const argument = (id === undefined ? undefined : step.cast.nameOf(id)) ?? (last && code(textAt(step, last))) ?? '';
  switch (method) {
    case 'append':
      if (id === undefined || step.cast.nameOf(id) === undefined)
        return say`${code('append')} puts ${argument} at the end of ${where}`;
      return say`${code('append')} gives ${where} one more slot, which refers to ${argument}`;
    case 'insert':
      return say`${code('insert')} puts ${argument} into ${where}`;
    case 'remove':
    case 'discard':
      return say`${code(method)} takes ${argument} out of ${where}`;
    case 'pop':
      return say`${code(`pop(${call.args.length > 0 ? '…' : ''})`)} takes ${popped(step, owner)} out of ${where}`;
    case 'clear':
      return say`${code('clear()')} empties ${where}`;
    case 'extend':
      return say`${code('extend')} puts more slots at the end of ${where}`;
    case 'reverse':
      return say`${code('reverse()')} turns round the order in ${where}`;
    case 'sort':
      return say`${code('sort()')} sorts ${where}`;
    case 'update':
    case 'add':
      return say`${code(method)} puts ${argument} into ${where}`;
    default:
      return undefined;
  }
}

/** What left the list: an object of the cast, or its value. */
function popped(step: Step, owner: number | undefined): Sentence {
  const { before, after, trace, cast } = step;
  if (owner === undefined || before === undefined) return say`one item`;
  const [then, now] = [before.object(owner).content, after.object(owner).content];
  if (then.kind !== 'sequence' || now.kind !== 'sequence') return say`one item`;
  const at = now.items.findIndex((item, index) => item !== then.items[index]);
  const id = then.items[at < 0 ? now.items.length : at];
  if (id === undefined) return say`one item`;
  return say`${cast.nameOf(id) ?? code(valueText(before, trace, id) ?? 'one item')}`;
}

function collecting(step: Step, attribute: string): Sentence {
  if (attribute === 'disable') return say`The garbage collector no longer starts by itself; reference counting goes on`;
  if (attribute === 'enable') return say`The garbage collector may start by itself again`;
  if (attribute !== 'collect') return say`Nothing changes`;
  const gone = freedDuring(step.trace, step.moment).filter((id) => step.cast.nameOf(id) !== undefined);
  const [first, ...others] = gone.toSorted((a, b) => a - b);
  if (first === undefined) return say`The garbage collector runs and finds nothing to free`;
  if (others.length === 0 && step.cast.nameOf(first) === 'it')
    return say`The garbage collector frees it, since no name leads to it`;
  const list = enumeration([first, ...others].map((id) => say`${step.cast.nameOf(id) ?? ''}`));
  return say`The garbage collector frees ${list}, since no name leads to ${others.length === 0 ? 'it' : 'them'}`;
}

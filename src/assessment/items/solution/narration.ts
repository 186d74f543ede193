import { code, enumeration, type Sentence, say } from '../../../document/index.js';
import type { Expression, Statement } from '../../../machine/python/index.js';
import { freedDuring, type Moment, type Snapshot, type Trace, valueText } from '../../../machine/trace/index.js';
import { type Cast, capital, namesIn } from './cast.js';

/** One line of a run: what stood before, what stands after. */
export interface Step {
  readonly trace: Trace;
  readonly cast: Cast;
  readonly statement: Statement;
  readonly moment: Moment;
  readonly before: Snapshot | undefined;
  readonly after: Snapshot;
}

/** What a line does, for somebody who follows the names: one or two short sentences. */
export function narrate(step: Step): Sentence {
  const { statement } = step;
  switch (statement.kind) {
    case 'Assign': {
      const [target] = statement.targets;
      if (statement.targets.length === 1 && target?.kind === 'Name') return binding(step, target.id, statement.value);
      if (target?.kind === 'Subscript' || target?.kind === 'Attribute') return storing(step, target, statement.value);
      return say`${names(step)} now refer to what the right side gives. ${freed(step)}`;
    }
    case 'AugAssign':
      return augmented(step, statement);
    case 'Delete': {
      const gone = statement.targets.map((target) => say`${code(textAt(step, target))}`);
      const what = statement.targets.every(({ kind }) => kind === 'Name')
        ? say`The name${gone.length === 1 ? '' : 's'} ${enumeration(gone)} ${gone.length === 1 ? 'is' : 'are'} removed.`
        : say`${enumeration(gone)} is removed.`;
      return say`${what}${spaced(after(step))}`;
    }
    case 'Expr':
      return statement.value.kind === 'Call' ? calling(step, statement.value) : say`Nothing changes.`;
    case 'Import':
    case 'ImportFrom':
      return say`A module is imported. No name of the question changes.`;
    case 'FunctionDef':
      return say`A function is defined. Its body does not run yet.`;
    case 'ClassDef':
      return say`A class is defined.`;
    case 'For':
      return say`The loop takes the next element.`;
    case 'If':
    case 'While':
      return say`A condition is checked. Nothing changes.`;
    default:
      return say`Nothing changes.`;
  }
}

const spaced = (sentence: Sentence): Sentence => (sentence.length === 0 ? [] : say` ${sentence}`);

function names(step: Step): Sentence {
  const bound = step.statement.kind === 'Assign' ? step.statement.targets.flatMap(targetNames) : [];
  return enumeration(bound.map((name) => say`${code(name)}`));
}

function targetNames(target: Expression): string[] {
  if (target.kind === 'Name') return [target.id];
  return target.kind === 'Tuple' || target.kind === 'List' ? target.elts.flatMap(targetNames) : [];
}

/** The program's own text of a node on one line. */
export function textAt({ trace }: { readonly trace: Trace }, node: { readonly at: Expression['at'] }): string {
  const line = trace.program.source.split('\n')[node.at.line - 1] ?? '';
  return line.slice(node.at.column, node.at.endColumn);
}

/** What became of the objects that lost a reference. */
function freed({ trace, cast, moment }: Step): Sentence {
  const gone = freedDuring(trace, moment).flatMap((id) => cast.nameOf(id) ?? []);
  if (gone.length === 0) return [];
  const list = enumeration(gone.map((name) => say`${name}`));
  return say`Nothing refers to ${list} any more: ${gone.length === 1 ? 'it is' : 'they are'} freed.`;
}

/** Freed, or why what the name referred to stays. */
function after(step: Step): Sentence {
  const sentence = freed(step);
  if (sentence.length > 0) return sentence;
  const { before, statement, cast } = step;
  const [target] =
    statement.kind === 'Delete' ? statement.targets : statement.kind === 'Assign' ? statement.targets : [];
  const old = target?.kind === 'Name' ? before?.frames[0]?.names.get(target.id) : undefined;
  const name = old === undefined ? undefined : cast.nameOf(old);
  if (name === undefined || old === undefined) return [];
  const left = step.after.refcount(old);
  if (step.after.isUnreachable(old)) return say`${capital(name)} stays in memory, although no name leads to it.`;
  return say`${capital(name)} stays: ${left} reference${left === 1 ? '' : 's'} ${left === 1 ? 'is' : 'are'} left.`;
}

function binding(step: Step, name: string, value: Expression): Sentence {
  const { cast, before, trace } = step;
  const id = step.after.frames[0]?.names.get(name);
  const object = id === undefined ? undefined : cast.nameOf(id);
  const again = before?.frames[0]?.names.has(name) === true;
  const now = again ? 'now refers' : 'refers';
  if (id === undefined || object === undefined) {
    const shown = id === undefined ? undefined : valueText(step.after, trace, id);
    return say`${code(name)} ${now} to ${shown === undefined ? say`another object` : code(shown)}.${spaced(again ? after(step) : [])}`;
  }
  const isNew = !before?.objects.some((other) => other.id === id);
  if (isNew) {
    const created = say`${article(cast.kindOf(id), again)} is created. ${code(name)} ${now} to it.`;
    return say`${created}${spaced(again ? after(step) : [])}`;
  }
  const same =
    value.kind === 'Name'
      ? say`No new ${cast.kindOf(id)}. ${code(name)} now refers to the same one: ${object}.`
      : say`${code(name)} ${now} to ${object}.`;
  return say`${same}${spaced(again ? after(step) : [])}`;
}

function article(kind: string, again: boolean): string {
  if (again) return `A new ${kind}`;
  return `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind}`;
}

function storing(
  step: Step,
  target: Extract<Expression, { kind: 'Subscript' | 'Attribute' }>,
  value: Expression,
): Sentence {
  const owner = ownerOf(step, target.value);
  const place = code(textAt(step, target));
  const what = say`${place} now refers to ${described(step, value)}.`;
  return owner === undefined ? what : say`${what}${spaced(shownUnder(step, owner))}${spaced(freed(step))}`;
}

/** The object an expression such as `tray` or `oak.peer` refers to, if it is a plain name. */
function ownerOf(step: Step, node: Expression): number | undefined {
  return node.kind === 'Name' ? step.after.frames[0]?.names.get(node.id) : undefined;
}

function described(step: Step, value: Expression): Sentence {
  if (value.kind === 'Name') {
    const id = step.after.frames[0]?.names.get(value.id);
    const object = id === undefined ? undefined : step.cast.nameOf(id);
    if (object !== undefined) return say`${object}`;
  }
  return say`${code(textAt(step, value))}`;
}

/** "Both names show the change." */
function shownUnder(step: Step, owner: number): Sentence {
  const under = namesIn(step.after, step.cast).filter(([, id]) => id === owner);
  if (under.length < 2) return [];
  return under.length === 2 ? say`Both names show the change.` : say`All ${under.length} names show the change.`;
}

function augmented(step: Step, statement: Extract<Statement, { kind: 'AugAssign' }>): Sentence {
  const { target } = statement;
  if (target.kind !== 'Name') return say`${code(textAt(step, target))} is replaced by the result.`;
  const id = step.after.frames[0]?.names.get(target.id);
  const same = id !== undefined && step.before?.frames[0]?.names.get(target.id) === id;
  const object = id === undefined ? undefined : step.cast.nameOf(id);
  if (same && object !== undefined) {
    return say`${code(`${statement.op}=`)} changes ${object}: no new object.${spaced(shownUnder(step, id))}`;
  }
  return say`A new object is created. ${code(target.id)} now refers to it.${spaced(after(step))}`;
}

const CHANGES: Readonly<Record<string, (argument: string) => string>> = {
  append: (argument) => `${argument} is added at the end of`,
  insert: () => 'An element is put into',
  remove: (argument) => `${argument} is removed from`,
  pop: () => 'One element is taken out of',
  clear: () => 'Every element is removed from',
  extend: () => 'Elements are added at the end of',
  reverse: () => 'The order is turned round in',
  sort: () => 'The elements are sorted in',
  update: () => 'Entries are added to',
  add: (argument) => `${argument} is added to`,
  discard: (argument) => `${argument} is removed from`,
};

function calling(step: Step, call: Extract<Expression, { kind: 'Call' }>): Sentence {
  const { func } = call;
  if (func.kind === 'Name')
    return func.id === 'print' ? printing(step, call) : say`The function runs.${spaced(freed(step))}`;
  if (func.kind !== 'Attribute') return say`Nothing changes.`;
  if (func.value.kind === 'Name' && func.value.id === 'gc') return collecting(step, func.attr);
  const owner = ownerOf(step, func.value);
  const object = owner === undefined ? undefined : step.cast.nameOf(owner);
  const [argument] = call.args;
  const wording = CHANGES[func.attr];
  if (wording === undefined) return say`Nothing changes.`;
  const text = argument ? textAt(step, argument) : '';
  const where = object ?? textAt(step, func.value);
  const words = wording('\u0000').split('\u0000');
  const what = words.length === 2 ? say`${code(text)}${words[1] ?? ''} ${where}.` : say`${words[0] ?? ''} ${where}.`;
  return say`${what}${spaced(owner === undefined ? [] : shownUnder(step, owner))}${spaced(freed(step))}`;
}

function printing(step: Step, call: Extract<Expression, { kind: 'Call' }>): Sentence {
  const [argument] = call.args;
  if (argument?.kind === 'Name') {
    const id = step.after.frames[0]?.names.get(argument.id);
    const object = id === undefined ? undefined : step.cast.nameOf(id);
    if (object !== undefined) return say`${code(argument.id)} refers to ${object}. Printing changes nothing.`;
  }
  return say`Printing changes nothing.`;
}

function collecting(step: Step, attribute: string): Sentence {
  if (attribute === 'disable')
    return say`The garbage collector no longer starts by itself. Reference counting goes on.`;
  if (attribute !== 'collect') return say`Nothing changes.`;
  const gone = freedDuring(step.trace, step.moment).flatMap((id) => step.cast.nameOf(id) ?? []);
  if (gone.length === 0) return say`The garbage collector runs and finds nothing to free.`;
  return say`The garbage collector frees ${enumeration(gone.map((name) => say`${name}`))}: no name leads there.`;
}

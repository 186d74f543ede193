import { code, type Sentence, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/index.js';
import { walk } from '../../machine/python/walk.js';
import { type Moment, pathsTo, type Stretch, snapshotAt, stretchesOf, type Trace } from '../../machine/trace/index.js';
import { isPrint, statementOn } from './lines.js';
import { codes, typeWord } from './wording.js';

/** Why a program prints what it prints: which lines changed the printed object, and which only moved a name. */

interface Shown {
  readonly name: string;
  readonly id: number;
}

/** The lists, dictionaries, sets and instances that names in the printing line refer to. */
function shownObjects(trace: Trace, { line, visit }: Moment): readonly Shown[] {
  const statement = statementOn(trace.program, line);
  const names = snapshotAt(trace, { line, visit })?.frames[0]?.names;
  if (statement === undefined || !isPrint(statement) || names === undefined) return [];
  const read = new Set([...walk(statement)].flatMap((node) => (node.kind === 'Name' ? [node.id] : [])));
  return [...read].flatMap((name) => {
    const id = names.get(name);
    const kind = id === undefined ? '' : trace.objects[id]?.kind;
    return id !== undefined && ['list', 'dict', 'set', 'instance'].includes(kind ?? '') ? [{ name, id }] : [];
  });
}

/** The object and everything in it, one step deep, at a moment. */
function withParts(trace: Trace, moment: Moment, id: number): ReadonlySet<number> {
  const snapshot = snapshotAt(trace, moment);
  return new Set([id, ...(snapshot ? snapshot.references(id) : [])]);
}

function before(trace: Trace, moment: Moment): readonly Stretch[] {
  const all = stretchesOf(trace);
  const end = all.findIndex((each) => each.moment.line === moment.line && each.moment.visit === moment.visit);
  return all.slice(0, end).filter((each) => each.moment.line > 0);
}

const isSaid = (sentence: Sentence | undefined): sentence is Sentence => sentence !== undefined;

/** Two or three sentences, the lines in order; never "Right.". */
export function whyItPrints(trace: Trace, moment: Moment): Sentence {
  const shown = shownObjects(trace, moment);
  const [first] = shown;
  if (first === undefined) return say`Follow the program line by line: line ${moment.line} prints last.`;
  const earlier = before(trace, moment);
  const objects = new Set(shown.flatMap(({ id }) => [...withParts(trace, moment, id)]));
  const changes = earlier.map((stretch) => changeIn(trace, stretch, objects)).filter(isSaid);
  const moves = earlier.map((stretch) => moveIn(trace, stretch, objects)).filter(isSaid);
  const said = [...changes.slice(-2), ...moves.slice(-1)];
  const sentences =
    said.length === 3 ? said : [...said, ...elsewhere(trace, earlier, objects).slice(0, 2 - said.length)];
  const [start, ...rest] = sentences;
  if (start === undefined) return unchanged(trace, shown, moment);
  return rest.reduce<Sentence>((text, sentence) => say`${text} ${sentence}`, start);
}

function unchanged(trace: Trace, shown: readonly Shown[], moment: Moment): Sentence {
  const [first] = shown;
  const born = first && snapshotAt(trace, moment)?.object(first.id).createdOn;
  if (first === undefined || born === undefined || shown.length > 1)
    return say`No line changes what ${codes(shown.map(({ name }) => name))} refer to.`;
  return say`Line ${moment.line} shows the ${nounOf(trace, first.id)} created on line ${born}. No line changes it.`;
}

/** "Line 3 changes the one list that both names refer to." */
function changeIn(trace: Trace, { moment, changed }: Stretch, objects: ReadonlySet<number>): Sentence | undefined {
  const id = changed.find((each) => objects.has(each));
  const snapshot = snapshotAt(trace, moment);
  if (id === undefined || snapshot === undefined) return undefined;
  const noun = nounOf(trace, id);
  const names = [...(snapshot.frames[0]?.names ?? [])].filter(([, value]) => value === id).map(([name]) => name);
  if (names.length === 2) return say`Line ${moment.line} changes the one ${noun} that both ${codes(names)} refer to.`;
  if (names.length > 2) return say`Line ${moment.line} changes the one ${noun} that ${codes(names)} all refer to.`;
  const paths = pathsTo(snapshot, trace, id);
  if (paths.length === 0) return undefined;
  const refer = paths.length === 1 ? 'refers' : 'refer';
  return say`Line ${moment.line} changes the ${noun} that ${codes(paths.slice(0, 3))} ${refer} to.`;
}

/** "Line 4 only makes `squad` refer to another list.": a name leaves, or comes to, what is printed. */
function moveIn(trace: Trace, { moment, moved }: Stretch, objects: ReadonlySet<number>): Sentence | undefined {
  const earlier = before(trace, moment).at(-1)?.moment;
  const names = earlier && snapshotAt(trace, earlier)?.frames[0]?.names;
  for (const { name, to } of moved) {
    const old = names?.get(name);
    if (old === undefined || old === to) continue;
    if (to === undefined)
      return objects.has(old) ? say`Line ${moment.line} only removes the name ${code(name)}.` : undefined;
    if (objects.has(to))
      return say`Line ${moment.line} makes ${code(name)} refer to another ${nounOf(trace, to)} than before.`;
    if (objects.has(old))
      return say`Line ${moment.line} only makes ${code(name)} refer to ${otherObject(trace, old, to)}.`;
  }
  return undefined;
}

function otherObject(trace: Trace, old: number, to: number): Sentence {
  const [was, is] = [nounOf(trace, old), nounOf(trace, to)];
  if (trace.objects[to]?.kind === 'none') return say`${code('None')}`;
  return was === is ? say`another ${is}` : say`another object`;
}

/** "Line 3 changes only the list that `squad` refers to.": what did not touch the printed objects. */
function elsewhere(trace: Trace, earlier: readonly Stretch[], objects: ReadonlySet<number>): readonly Sentence[] {
  return earlier.flatMap(({ moment, changed }) => {
    const snapshot = snapshotAt(trace, moment);
    const id = changed.find((each) => !objects.has(each));
    const [path] = snapshot === undefined || id === undefined ? [] : pathsTo(snapshot, trace, id);
    if (changed.some((each) => objects.has(each)) || path === undefined || id === undefined) return [];
    return [say`Line ${moment.line} changes only the ${nounOf(trace, id)} that ${code(path)} refers to.`];
  });
}

function nounOf(trace: Trace, id: number): string {
  const object = trace.objects[id];
  const snapshotType = object === undefined ? '' : object.kind;
  return object?.kind === 'instance' ? 'object' : typeWord(snapshotType);
}

/** The way in which the program changes what it prints, `squad.remove(…)`, and moves a name, `squad = …`. */
export function shownBy(trace: Trace, moment: Moment): { readonly change?: string; readonly move?: string } {
  const earlier = before(trace, moment);
  const objects = new Set(shownObjects(trace, moment).flatMap(({ id }) => [...withParts(trace, moment, id)]));
  const changing = earlier.find(({ changed }) => changed.some((each) => objects.has(each)));
  const moving = earlier.find((stretch) => moveIn(trace, stretch, objects) !== undefined);
  const change = changing && changeText(statementOn(trace.program, changing.moment.line));
  const move = moving && moveText(statementOn(trace.program, moving.moment.line));
  return { ...(change === undefined ? {} : { change }), ...(move === undefined ? {} : { move }) };
}

function changeText(statement: Statement | undefined): string | undefined {
  if (statement?.kind === 'AugAssign') return `${targetText(statement.target)} ${statement.op}= …`;
  if (statement?.kind === 'Assign') {
    const [target] = statement.targets;
    return target === undefined || target.kind === 'Name' ? undefined : `${targetText(target)} = …`;
  }
  if (statement?.kind !== 'Expr' || statement.value.kind !== 'Call') return undefined;
  const { func, args } = statement.value;
  return func.kind === 'Attribute' ? `${targetText(func)}(${args.length === 0 ? '' : '…'})` : undefined;
}

function moveText(statement: Statement | undefined): string | undefined {
  const target = statement?.kind === 'Assign' ? statement.targets[0] : undefined;
  return target?.kind === 'Name' ? `${target.id} = …` : undefined;
}

function targetText(target: Expression): string {
  if (target.kind === 'Name') return target.id;
  if (target.kind === 'Attribute') return `${targetText(target.value)}.${target.attr}`;
  return target.kind === 'Subscript' ? `${targetText(target.value)}[…]` : '…';
}

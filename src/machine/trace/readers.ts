import { EVENT } from '../heap/index.js';
import type { ObjectId, Place } from '../rules/index.js';
import { type BirthName, birthName, objectBorn } from './births.js';
import { nextEvent } from './heap-state.js';
import { livesOf } from './lives.js';
import { executedLines, replayTo } from './moments.js';
import type { Moment, Snapshot } from './snapshot.js';
import type { Trace } from './trace.js';

/** References to the object right after a line, as the run's rules count them; undefined if either is not there. */
export function referencesTo(trace: Trace, object: BirthName, moment: Moment): number | undefined {
  const snapshot = replayTo(trace, moment);
  const id = objectBorn(trace, object);
  if (snapshot === undefined || id === undefined || !snapshot.has(id)) return undefined;
  if (snapshot.isFreed(id)) return 0;
  return trace.rules.count(snapshot, id);
}

/** Where an object is right after a line, as the run's rules have it; undefined if it is not in memory then. */
export function whereLives(trace: Trace, id: ObjectId, moment: Moment): 'heap' | 'frame' | undefined {
  const snapshot = replayTo(trace, moment);
  if (snapshot === undefined || trace.objects[id] === undefined || snapshot.isFreed(id)) return undefined;
  return trace.rules.where(snapshot, id);
}

/** Line of the main program on which the object was freed; undefined while it is in memory when the program ends. */
export function freedOnLine(trace: Trace, id: ObjectId): number | undefined {
  const last = executedLines(trace).at(-1);
  const life = livesOf(trace).get(id);
  return last && life && life.to < last.end ? life.freedOn : undefined;
}

/** What the main program printed, line by line executed: one entry per moment that printed. */
export function outputByMoment(trace: Trace): readonly { readonly moment: Moment; readonly text: string }[] {
  const { numbers, strings } = trace.log;
  const printed: { moment: Moment; text: string }[] = [];
  for (const { moment, start, end } of executedLines(trace)) {
    let text = '';
    for (let index = start; index < end; index = nextEvent(numbers, index)) {
      if (numbers[index] === EVENT.output) text += strings[numbers[index + 1] as number];
    }
    if (text !== '') printed.push({ moment, text });
  }
  return printed;
}

/** Objects freed while a moment's line ran, in order. */
export function freedDuring(trace: Trace, moment: Moment): readonly ObjectId[] {
  const { numbers } = trace.log;
  const stretch = executedLines(trace).find(
    ({ moment: { line, visit } }) => line === moment.line && visit === moment.visit,
  );
  if (stretch === undefined) return [];
  const freed: ObjectId[] = [];
  for (let index = stretch.start; index < stretch.end; index = nextEvent(numbers, index)) {
    if (numbers[index] === EVENT.free) freed.push(numbers[index + 1] as number);
  }
  return freed;
}

/** Results of `gc.collect()` in order: the main-program moment and the number of objects found. */
export function collections(trace: Trace): readonly { readonly moment: Moment; readonly found: number }[] {
  const { numbers } = trace.log;
  const all: { moment: Moment; found: number }[] = [];
  for (const { moment, start, end } of executedLines(trace)) {
    for (let index = start; index < end; index = nextEvent(numbers, index)) {
      if (numbers[index] === EVENT.collect) all.push({ moment, found: numbers[index + 2] as number });
    }
  }
  return all;
}

/** Names of the module that refer to one object, in groups of two or more, sorted. */
export function aliasGroups(trace: Trace, moment: Moment, names: readonly string[]): readonly string[][] | undefined {
  const snapshot = replayTo(trace, moment);
  if (snapshot === undefined) return undefined;
  const bound = snapshot.frames[0]?.names;
  const groups = new Map<ObjectId, string[]>();
  for (const name of names) {
    const id = bound?.get(name);
    if (id === undefined) continue;
    const representative = trace.rules.identity(snapshot, id);
    groups.set(representative, [...(groups.get(representative) ?? []), name]);
  }
  return [...groups.values()].map((group) => group.toSorted()).toSorted((a, b) => compare(a[0] ?? '', b[0] ?? ''));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Instances of the program's classes ever created, by id in order of creation. */
export function instances(trace: Trace): readonly ObjectId[] {
  return [...idsOf(trace)].filter((id) => trace.objects[id]?.kind === 'instance');
}

/** Lists, tuples, dicts, sets and instances ever created, in order of creation. */
export function containers(trace: Trace): readonly ObjectId[] {
  const kinds = ['list', 'tuple', 'dict', 'set', 'instance'];
  return [...idsOf(trace)].filter((id) => kinds.includes(trace.objects[id]?.kind ?? ''));
}

function* idsOf(trace: Trace): Generator<ObjectId> {
  for (const [id, object] of trace.objects.entries()) if (object && birthName(trace, id) !== undefined) yield id;
}

/** How the program can write a path to an object at a moment: `a`, `tray[0]`, `order["table 4"]`, `oak.peer`. */
export function pathsTo(snapshot: Snapshot, trace: Trace, id: ObjectId): readonly string[] {
  const paths: string[] = [];
  const module = snapshot.frames[0];
  for (const [name, value] of module?.names ?? []) if (value === id) paths.push(name);
  for (const [name, value] of module?.names ?? []) {
    for (const step of stepsInto(snapshot, trace, value)) if (step.to === id) paths.push(name + step.path);
  }
  return paths;
}

/** The ways into an object's parts, as Python writes them. */
export function stepsInto(
  snapshot: Snapshot,
  trace: Trace,
  owner: ObjectId,
): readonly { readonly path: string; readonly to: ObjectId }[] {
  const { content } = snapshot.object(owner);
  switch (content.kind) {
    case 'sequence':
      return content.items.map((to, index) => ({ path: `[${index}]`, to }));
    case 'mapping':
      return content.entries.map(([key, to]) => ({ path: `[${keyText(trace, key)}]`, to }));
    case 'instance':
      return content.attributes.map(([name, to]) => ({ path: `.${name}`, to }));
    default:
      return [];
  }
}

/** A dictionary key as the program would write it. */
export function keyText(trace: Trace, key: ObjectId): string {
  const object = trace.objects[key];
  if (object?.kind === 'str') return `"${object.value}"`;
  return (object && trace.textOf(object)) ?? '?';
}

/** Places that a learner can see hold the object: names, slots, values, attributes; not what only the machine holds. */
export function visiblePlaces(snapshot: Snapshot, id: ObjectId): readonly Place[] {
  return [...snapshot.holders(id)].filter(({ kind }) => kind !== 'weak');
}

/** Whether only names, slots, values and attributes hold the object (no iterator, closure or default). */
export function isPlainlyHeld(snapshot: Snapshot, id: ObjectId): boolean {
  return [...snapshot.holders(id)].every(({ kind }) => kind === 'name' || kind === 'item' || kind === 'attribute');
}

/** An object's value as the program would print it; undefined for one with an address or with itself inside. */
export function valueText(snapshot: Snapshot, trace: Trace, id: ObjectId, depth = 0): string | undefined {
  if (depth > 4) return undefined;
  const { content } = snapshot.object(id);
  const part = (each: ObjectId): string | undefined => valueText(snapshot, trace, each, depth + 1);
  switch (content.kind) {
    case 'atom':
      return trace.objects[id]?.kind === 'str' ? keyText(trace, id) : content.text;
    case 'sequence': {
      const items = content.items.map(part);
      if (items.includes(undefined)) return undefined;
      const isTuple = trace.objects[id]?.kind === 'tuple';
      return isTuple ? `(${items.join(', ')}${items.length === 1 ? ',' : ''})` : `[${items.join(', ')}]`;
    }
    case 'mapping': {
      const entries = content.entries.map(([key, value]) => [part(key), part(value)]);
      return entries.flat().includes(undefined)
        ? undefined
        : `{${entries.map((entry) => entry.join(': ')).join(', ')}}`;
    }
    default:
      return undefined;
  }
}

/** The text label of an instance: its attribute `label` or `name`, if that is a str. */
export function labelOf(snapshot: Snapshot, trace: Trace, id: ObjectId): string | undefined {
  const { content } = snapshot.object(id);
  if (content.kind !== 'instance') return undefined;
  const attribute = content.attributes.find(([name]) => name === 'label' || name === 'name');
  const value = attribute && trace.objects[attribute[1]];
  return value?.kind === 'str' ? value.value : undefined;
}

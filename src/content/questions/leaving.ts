import { code, enumeration, type Sentence, say } from '../../document/index.js';
import { walkBody } from '../../machine/python/walk.js';
import {
  finalSnapshot,
  keyText,
  labelOf,
  type Moment,
  momentBefore,
  momentsOf,
  pathsTo,
  type Snapshot,
  snapshotAt,
  stretchAt,
  type Trace,
} from '../../machine/trace/index.js';
import type { Watched } from './instances.js';
import { callOf, isCollect, statementOn } from './lines.js';
import { codes, listed, typeWord } from './wording.js';

/** Why an instance is freed on its line, or is still in memory at the end: no "Right.", at most three sentences. */
export function whyItLeaves(trace: Trace, instance: Watched): Sentence {
  const { freedOn: line, label, createdOn } = instance;
  if (line === undefined) return whyItStays(trace, instance);
  const moment = momentsOf(trace).find((each) => each.line === line);
  const before = moment && momentBefore(trace, moment);
  const snapshot = before && snapshotAt(trace, before);
  if (moment === undefined || snapshot === undefined)
    return say`Line ${line} takes away the last reference to ${label}.`;
  if (isCollectLine(trace, moment)) return whyCollected(trace, instance, snapshot);
  if (createdOn === line) {
    return say`Line ${line} creates ${label}, and after the line nothing refers to it. So it is freed on the same line.`;
  }
  const holders = holdersOf(trace, snapshot, instance.id);
  const [only] = holders;
  if (holders.length !== 1 || only === undefined) {
    return say`After line ${before?.line ?? 0}, ${together(holders)} refer to ${label}. Line ${line} takes away all of these references.`;
  }
  const goes = stretchAt(trace, moment)?.frees.some(({ id }) => id === only.owner) === true;
  if (goes) {
    return say`Before line ${line}, only ${only.words} refers to ${label}. Line ${line} frees ${only.ownerWords}, so that reference goes and ${label} is freed too.`;
  }
  return say`Before line ${line}, only ${only.words} refers to ${label}. Line ${line} takes this last reference away, so ${label} is freed at once.`;
}

export function isCollectLine(trace: Trace, { line }: Moment): boolean {
  const statement = statementOn(trace.program, line);
  return statement !== undefined && isCollect(callOf(statement));
}

function whyItStays(trace: Trace, { id, label }: Watched): Sentence {
  const snapshot = finalSnapshot(trace);
  const holders = holdersOf(trace, snapshot, id);
  const words = together(holders);
  const refer = holders.length === 1 ? 'refers' : 'refer';
  if (!snapshot.isUnreachable(id))
    return say`After the last line, ${words} still ${refer} to ${label}, so it stays in memory.`;
  return say`After the last line no name leads to ${label}, but ${words} still ${refer} to it. Only the garbage collector could free it, and it does not run.`;
}

function whyCollected(trace: Trace, { id, label, freedOn }: Watched, snapshot: Snapshot): Sentence {
  const words = together(holdersOf(trace, snapshot, id));
  const holders = holdersOf(trace, snapshot, id).length;
  return say`Before line ${freedOn ?? 0} no name leads to ${label}, but ${words} still ${holders === 1 ? 'refers' : 'refer'} to it. Only the garbage collector can free it, and line ${freedOn ?? 0} runs it.`;
}

interface Holder {
  readonly words: Sentence;
  /** Where a name of the module or of a running function refers to the object. */
  readonly name?: string;
  /** The object whose part it is; undefined for a name. */
  readonly owner: number | undefined;
  readonly ownerWords: Sentence;
}

/** What refers to an object, in words: "`grove[0]`", "the attribute `peer` of elm", "a slot of a list". */
function holdersOf(trace: Trace, snapshot: Snapshot, id: number): readonly Holder[] {
  const found = [...snapshot.holders(id)].flatMap((place): Holder[] => {
    if (place.kind === 'name') {
      const { name } = place;
      return [{ words: say`the name ${code(name)}`, name, owner: undefined, ownerWords: [] }];
    }
    if (place.kind === 'cell') return [byFunction(trace, place.owner)];
    if (place.kind !== 'item' && place.kind !== 'attribute') return [];
    const { owner } = place;
    return [{ words: placeWords(trace, snapshot, place), owner, ownerWords: ownerWords(trace, snapshot, owner) }];
  });
  return found.length > 0 ? found : [{ words: say`something else`, owner: undefined, ownerWords: [] }];
}

/** What a function keeps of the call that made it: "the function `look`". */
function byFunction({ program }: Trace, owner: number): Holder {
  const inner = [...walkBody(program.body)].filter((node) => node.kind === 'FunctionDef');
  const made = inner.find((node) => !program.body.some((statement) => statement === node));
  const words = made?.kind === 'FunctionDef' ? say`the function ${code(made.name)}` : say`a function`;
  return { words, owner, ownerWords: words };
}

/** "the names `trout` and `bream`, and `park[0]`": what refers to one object, the names as one group. */
function together(holders: readonly Holder[]): Sentence {
  const names = holders.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const others = holders.filter(({ name }) => name === undefined).map(({ words }) => words);
  if (names.length < 2) return enumeration(holders.map(({ words }) => words));
  return enumeration([say`the names ${codes(names)}`, ...others]);
}

type Part = {
  readonly kind: 'item' | 'attribute' | 'weak' | 'cell';
  readonly owner: number;
  readonly key: string | number;
};

function placeWords(trace: Trace, snapshot: Snapshot, { kind, owner, key }: Part): Sentence {
  const [path] = pathsTo(snapshot, trace, owner);
  const type = snapshot.object(owner).type;
  if (kind === 'attribute') {
    const label = labelOf(snapshot, trace, owner);
    if (label !== undefined) return say`the attribute ${code(String(key))} of ${label}`;
    return path === undefined ? say`an attribute of a ${typeWord(type)}` : say`${code(`${path}.${key}`)}`;
  }
  if (type === 'dict') {
    if (path === undefined || typeof key !== 'number') return say`a dictionary`;
    return say`the value ${code(`${path}[${keyText(trace, key)}]`)}`;
  }
  if (path === undefined) return say`slot ${String(key)} of ${ownerWords(trace, snapshot, owner)}`;
  return say`${code(`${path}[${key}]`)}`;
}

/** "oak", "the list that `grove` refers to", "a list". */
function ownerWords(trace: Trace, snapshot: Snapshot, owner: number): Sentence {
  const label = labelOf(snapshot, trace, owner);
  if (label !== undefined) return say`${label}`;
  const [path] = pathsTo(snapshot, trace, owner);
  const noun = typeWord(snapshot.object(owner).type);
  return path === undefined ? say`a ${noun}` : say`the ${noun} that ${code(path)} refers to`;
}

/** Why these of the instances and no others are freed on a line: two sentences. */
export function whyTheseLeave(trace: Trace, moment: Moment, all: readonly Watched[]): Sentence {
  const gone = all.filter(({ freedOn }) => freedOn === moment.line);
  const earlier = all.filter(({ freedOn }) => freedOn !== undefined && freedOn < moment.line);
  const kept = all.filter(({ freedOn }) => freedOn === undefined || freedOn > moment.line);
  const sentences: Sentence[] = [];
  const names = listed(gone.map(({ label }) => label));
  if (gone.length > 0)
    sentences.push(isCollectLine(trace, moment) ? collected(names, gone) : counted(trace, names, gone));
  for (const { line, labels } of byLine(earlier)) {
    sentences.push(say`Line ${line} has freed ${listed(labels)}.`);
  }
  if (kept.length > 0) sentences.push(whyKept(trace, moment, kept));
  const [first = [], ...rest] = sentences.slice(0, gone.length === 1 ? 2 : 3);
  return rest.reduce<Sentence>((text, sentence) => say`${text} ${sentence}`, first);
}

function collected(names: Sentence, gone: readonly Watched[]): Sentence {
  const one = gone.length === 1;
  return say`No name leads to ${names} any more, but ${one ? 'a ring keeps it' : 'a ring keeps them'} in memory. Only the garbage collector can free ${one ? 'it' : 'them'}.`;
}

function counted(trace: Trace, names: Sentence, gone: readonly Watched[]): Sentence {
  const [first] = gone;
  return gone.length === 1 && first
    ? whyItLeaves(trace, first)
    : say`After the line nothing leads to ${names} any more, so reference counting frees them at once.`;
}

function byLine(earlier: readonly Watched[]): readonly { readonly line: number; readonly labels: readonly string[] }[] {
  const lines = [...new Set(earlier.map(({ freedOn }) => freedOn ?? 0))].toSorted((a, b) => a - b);
  return lines.map((line) => ({
    line,
    labels: earlier.filter(({ freedOn }) => freedOn === line).map(({ label }) => label),
  }));
}

function whyKept(trace: Trace, moment: Moment, kept: readonly Watched[]): Sentence {
  const snapshot = snapshotAt(trace, moment);
  const ringed = kept.filter(({ id }) => snapshot?.isUnreachable(id) === true);
  const named = kept.filter(({ id }) => snapshot?.isUnreachable(id) !== true);
  if (ringed.length > 0) {
    const one = ringed.length === 1;
    return say`No name leads to ${listed(ringed.map(({ label }) => label))} any more, but something still refers to ${one ? 'it' : 'each of them'}, so ${one ? 'it stays' : 'they stay'}.`;
  }
  const one = named.length === 1;
  return say`A name still leads to ${listed(named.map(({ label }) => label))}, so ${one ? 'it stays' : 'they stay'}.`;
}

import { code, plain, type Sentence, say } from '../../document/index.js';
import { walk } from '../../machine/python/walk.js';
import { type Moment, pathsTo, type Stretch, snapshotAt, stretchesOf, type Trace } from '../../machine/trace/index.js';
import { isPrint, statementOn } from './lines.js';
import { codes, typeWord } from './wording.js';

/** Which lines changed the objects that a program prints, and which only moved a name. */

interface Shown {
  readonly name: string;
  readonly id: number;
}

/** Whether a `print` of it could show its parts: a list, dictionary, set or instance. */
export function hasParts(trace: Trace, id: number): boolean {
  return ['list', 'dict', 'set', 'instance'].includes(trace.objects[id]?.kind ?? '');
}

/** What the names in a printing line refer to, where it has parts. */
function shownAt(trace: Trace, moment: Moment): readonly Shown[] {
  const statement = statementOn(trace.program, moment.line);
  const names = snapshotAt(trace, moment)?.frames[0]?.names;
  if (statement === undefined || !isPrint(statement) || names === undefined) return [];
  const read = new Set([...walk(statement)].flatMap((node) => (node.kind === 'Name' ? [node.id] : [])));
  return [...read].flatMap((name) => {
    const id = names.get(name);
    return id !== undefined && hasParts(trace, id) ? [{ name, id }] : [];
  });
}

/** The printed objects and what is in them, one step deep. */
function printedObjects(trace: Trace): ReadonlySet<number> {
  const printed = new Set<number>();
  for (const { moment, output } of stretchesOf(trace)) {
    if (output === '') continue;
    for (const { id } of shownAt(trace, moment)) {
      printed.add(id);
      for (const part of snapshotAt(trace, moment)?.references(id) ?? []) printed.add(part);
    }
  }
  return printed;
}

function before(trace: Trace, moment: Moment): readonly Stretch[] {
  const all = stretchesOf(trace);
  const end = all.findIndex((each) => each.moment.line === moment.line && each.moment.visit === moment.visit);
  return all.slice(0, end).filter((each) => each.moment.line > 0);
}

/** Whether every list, dictionary, set and instance stays as the line that created it left it. */
export function changesNothing(trace: Trace): boolean {
  return stretchesOf(trace).every(({ changed }) => changed.length === 0);
}

/** Two or three sentences about the lines up to a moment; undefined where nothing with parts is printed. */
export function whyItShows(trace: Trace, last: Moment): Sentence | undefined {
  const objects = printedObjects(trace);
  const [first] = objects;
  if (first === undefined) return undefined;
  const earlier = before(trace, last);
  const changes = distinct(earlier.map((stretch) => changeIn(trace, stretch, objects))).slice(-2);
  const moves = distinct(earlier.map((stretch) => moveIn(trace, stretch, objects))).slice(
    changes.length === 2 ? -1 : -2,
  );
  const said = [...changes, ...moves];
  const sentences = said.length < 2 ? [...said, ...elsewhere(trace, earlier, objects).slice(0, 1)] : said;
  const [start, ...rest] = sentences;
  if (start !== undefined) return rest.reduce<Sentence>((text, sentence) => say`${text} ${sentence}`, start);
  const shown = shownAt(trace, last);
  const [only] = shown;
  const born = only && snapshotAt(trace, last)?.object(only.id).createdOn;
  if (shown.length !== 1 || only === undefined || born === undefined) return undefined;
  return say`${code(only.name)} refers to the ${nounOf(trace, only.id)} created on line ${born}, and no line changes it.`;
}

/** Each sentence once, in order. */
function distinct(sentences: readonly (Sentence | undefined)[]): readonly Sentence[] {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return [...new Map(said.map((sentence) => [plain(sentence), sentence])).values()];
}

/** "Line 3 changes the one list that both `team` and `squad` refer to." */
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
function moveIn(trace: Trace, { moment, moved, changed }: Stretch, objects: ReadonlySet<number>): Sentence | undefined {
  const earlier = before(trace, moment).at(-1)?.moment;
  const names = earlier && snapshotAt(trace, earlier)?.frames[0]?.names;
  const real = moved.flatMap(({ name, to }) => {
    const old = names?.get(name);
    return old === undefined || old === to || changed.length > 0 ? [] : [{ name, to, old }];
  });
  const [first] = real;
  if (first === undefined || !real.some(({ to, old }) => objects.has(old) || (to !== undefined && objects.has(to)))) {
    return undefined;
  }
  const { name, to, old } = first;
  const line = say`Line ${moment.line} only`;
  const all = codes(real.map((each) => each.name));
  if (real.every((each) => each.to === undefined))
    return say`${line} removes the ${real.length === 1 ? 'name' : 'names'} ${all}.`;
  if (real.length > 1) return say`${line} makes ${all} refer to other objects than before.`;
  if (to === undefined) return undefined;
  if (trace.objects[to]?.kind === 'none') return say`${line} makes ${code(name)} refer to ${code('None')}.`;
  const noun = nounOf(trace, old) === nounOf(trace, to) ? nounOf(trace, to) : 'object';
  return say`${line} makes ${code(name)} refer to another ${noun}.`;
}

/** "Line 3 changes only the list that `squad` refers to.": what did not touch the printed objects. */
function elsewhere(trace: Trace, earlier: readonly Stretch[], objects: ReadonlySet<number>): readonly Sentence[] {
  return earlier.flatMap(({ moment, changed }) => {
    const snapshot = snapshotAt(trace, moment);
    const [id, ...others] = changed;
    const [path] = snapshot === undefined || id === undefined ? [] : pathsTo(snapshot, trace, id);
    if (id === undefined || others.length > 0 || objects.has(id) || path === undefined) return [];
    return [say`Line ${moment.line} changes only the ${nounOf(trace, id)} that ${code(path)} refers to.`];
  });
}

function nounOf(trace: Trace, id: number): string {
  const kind = trace.objects[id]?.kind ?? 'object';
  return ['list', 'dict', 'set', 'tuple'].includes(kind) ? typeWord(kind) : 'object';
}

/** The first lines that change, and that move a name to or from, what is printed. */
export function linesBehind(
  trace: Trace,
  last: Moment,
): { readonly change: number | undefined; readonly move: number | undefined } {
  const objects = printedObjects(trace);
  const earlier = before(trace, last);
  const change = earlier.find(({ changed }) => changed.some((each) => objects.has(each)));
  const move = earlier.find((stretch) => moveIn(trace, stretch, objects) !== undefined);
  return { change: change?.moment.line, move: move?.moment.line };
}

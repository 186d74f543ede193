import { code, enumeration, type Sentence, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/ast.js';
import { walk } from '../../machine/python/walk.js';
import type { Place } from '../../machine/rules/index.js';
import {
  finalSnapshot,
  momentsOf,
  pathsTo,
  type Snapshot,
  snapshotAt,
  type Trace,
  visiblePlaces,
} from '../../machine/trace/index.js';
import type { Case } from './misconception.js';

/** What feedback says about a program: lines, names and places found in its text and its true run. */

interface Found {
  readonly line: number;
  readonly name: string;
}

/** Statements of the main program in order, those inside `if`, `for`, `while`, `with` and `try` too; no function bodies. */
export function statementsOf({ program }: Trace): readonly Statement[] {
  return flat(program.body);
}

function flat(body: readonly Statement[]): readonly Statement[] {
  return body.flatMap((each): readonly Statement[] => {
    switch (each.kind) {
      case 'If':
      case 'For':
      case 'While':
        return [each, ...flat(each.body), ...flat(each.orelse)];
      case 'With':
        return [each, ...flat(each.body)];
      case 'Match':
        return [each, ...each.cases.flatMap(({ body: inner }) => flat(inner))];
      case 'Try':
        return [each, ...flat(each.body), ...each.handlers.flatMap((one) => flat(one.body)), ...flat(each.finalbody)];
      default:
        return [each];
    }
  });
}

/** The statements that a question about this moment can depend on. */
function until({ truth, moment }: Case): readonly Statement[] {
  return statementsOf(truth).filter(({ at }) => moment === undefined || at.line <= moment.line);
}

/** The first expression of the program that `choose` accepts, with its line. */
export function findExpression<T>(
  about: Case,
  choose: (each: Expression) => T | undefined,
): (T & { line: number }) | undefined {
  for (const statement of until(about)) {
    for (const node of walk(statement)) {
      const chosen = choose(node as Expression);
      if (chosen !== undefined) return { ...chosen, line: node.at.line };
    }
  }
  return undefined;
}

/** The object that is asked about: by the question, or as what the last `print` shows or counts. */
export function subject(about: Case): number | undefined {
  const { objectId, moment, truth } = about;
  if (objectId !== undefined || moment === undefined) return objectId;
  const snapshot = snapshotAt(truth, moment);
  const last = until(about).findLast((each) => each.kind === 'Expr' && each.value.kind === 'Call');
  if (snapshot === undefined || last?.kind !== 'Expr' || last.value.kind !== 'Call') return undefined;
  for (const argument of last.value.args) {
    const isCounted = argument.kind === 'Call' && argument.args.length === 1;
    const shown = isCounted && argument.func.kind === 'Attribute' ? argument.args[0] : argument;
    const id = shown && reached(truth, snapshot, shown);
    if (id !== undefined && isData(truth, id)) return id;
  }
  return undefined;
}

/** What a name, or a path such as `tray[0]` or `oak.peer`, refers to at a moment. */
function reached(trace: Trace, snapshot: Snapshot, path: Expression): number | undefined {
  if (path.kind === 'Name') return snapshot.frames[0]?.names.get(path.id);
  if (path.kind !== 'Subscript' && path.kind !== 'Attribute') return undefined;
  const owner = reached(trace, snapshot, path.value);
  const content = owner === undefined ? undefined : snapshot.object(owner).content;
  if (path.kind === 'Attribute') {
    return content?.kind === 'instance' ? content.attributes.find(([name]) => name === path.attr)?.[1] : undefined;
  }
  const { slice } = path;
  if (slice.kind !== 'Constant') return undefined;
  if (content?.kind === 'sequence' && slice.value.type === 'int') return content.items[Number(slice.value.value)];
  const { value } = slice;
  if (content?.kind !== 'mapping' || value.type !== 'str') return undefined;
  return content.entries.find(([key]) => trace.objects[key]?.value === value.value)?.[1];
}

function isData({ objects }: Trace, id: number): boolean {
  const kind = objects[id]?.kind;
  return kind === 'list' || kind === 'dict' || kind === 'tuple' || kind === 'set' || kind === 'instance';
}

/** "list", "dictionary", "tuple", "set", or the class of the asked object as a word; "object" where none is asked. */
export function noun(about: Case): string {
  const id = subject(about);
  return id === undefined ? 'object' : nounFor(about.truth, id);
}

/** The kind of an object as a word: "list", "dictionary", "node", "tree node". */
export function nounFor(trace: Trace, id: number): string {
  const { type } = finalSnapshot(trace).object(id);
  return type === 'dict' ? 'dictionary' : type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** The heap before a line runs for the first time. */
export function snapshotBefore(trace: Trace, line: number): Snapshot | undefined {
  const moments = momentsOf(trace);
  const before = moments[moments.findIndex((moment) => moment.line === line) - 1];
  return before && snapshotAt(trace, before);
}

/** What a name refers to before a line runs, or after it. */
export function valueBefore(trace: Trace, line: number, name: string): number | undefined {
  return snapshotBefore(trace, line)?.frames[0]?.names.get(name);
}
export function valueAfter(trace: Trace, line: number, name: string): number | undefined {
  return snapshotAt(trace, { line, visit: 1 })?.frames[0]?.names.get(name);
}

/** What a name, or a path such as `tray[0]`, refers to before a line runs. */
export function reachedBefore(trace: Trace, line: number, path: Expression): number | undefined {
  const snapshot = snapshotBefore(trace, line);
  return snapshot && reached(trace, snapshot, path);
}

/** The line that concerns the asked object; where no object is asked, the first of all. */
function concerning<T>(about: Case, found: readonly T[], of: (each: T) => number | undefined): T | undefined {
  const id = subject(about);
  const match = id === undefined ? undefined : found.find((each) => of(each) === id);
  return match ?? found[0];
}

/** Assignments to one name, `name = value`. */
export function assignments(about: Case): readonly (Found & { readonly value: Expression })[] {
  return until(about).flatMap((each) => {
    if (each.kind !== 'Assign') return [];
    return each.targets.flatMap((target) =>
      target.kind === 'Name' ? [{ line: each.at.line, name: target.id, value: each.value }] : [],
    );
  });
}

/** A line `name = other` that gives the asked object a second name. */
export function aliasing(
  about: Case,
): { readonly line: number; readonly target: string; readonly source: string } | undefined {
  const found = assignments(about).flatMap(({ line, name, value }) =>
    value.kind === 'Name' ? [{ line, target: name, source: value.id }] : [],
  );
  return concerning(about, found, ({ line, target }) => valueAfter(about.truth, line, target));
}

/** A line `name = …` that takes a name from the asked object, or else one that gives it a name. */
export function rebinding(about: Case): (Found & { readonly value: Expression }) | undefined {
  const found = assignments(about).filter(({ line, name }) => valueBefore(about.truth, line, name) !== undefined);
  const id = subject(about);
  const coming = found.find(({ line, name }) => id !== undefined && valueAfter(about.truth, line, name) === id);
  const going = found.find(({ line, name }) => id !== undefined && valueBefore(about.truth, line, name) === id);
  return going ?? coming ?? found[0];
}

/** A line `del name` where the name refers to the asked object. */
export function deletion(about: Case): Found | undefined {
  const found = until(about).flatMap((each) => {
    if (each.kind !== 'Delete') return [];
    return each.targets.flatMap((target) => (target.kind === 'Name' ? [{ line: each.at.line, name: target.id }] : []));
  });
  return concerning(about, found, ({ line, name }) => valueBefore(about.truth, line, name));
}

/** The last assignment, to whatever place, that takes a reference to the asked object away. */
export function displacement(about: Case): { readonly line: number; readonly value: Expression } | undefined {
  const id = subject(about);
  if (id === undefined) return rebinding(about);
  for (const each of until(about).toReversed()) {
    if (each.kind !== 'Assign') continue;
    const before = snapshotBefore(about.truth, each.at.line);
    const after = snapshotAt(about.truth, { line: each.at.line, visit: 1 });
    if (before && after && countOf(before, id) > countOf(after, id)) return { line: each.at.line, value: each.value };
  }
  return undefined;
}

const countOf = (snapshot: Snapshot, id: number): number => visiblePlaces(snapshot, id).length;

/** Other names of an object at a moment. */
export function namesOf(snapshot: Snapshot | undefined, id: number | undefined): readonly string[] {
  return [...(snapshot?.frames[0]?.names ?? [])].flatMap(([name, value]) => (value === id ? [name] : []));
}

export const isNone = (value: Expression): boolean => value.kind === 'Constant' && value.value.type === 'none';

/** The places that refer to the asked object at the asked moment. */
export function placesAsked(
  about: Case,
): { readonly snapshot: Snapshot; readonly places: readonly Place[] } | undefined {
  const id = subject(about);
  const snapshot = about.moment && snapshotAt(about.truth, about.moment);
  if (id === undefined || snapshot === undefined) return undefined;
  return { snapshot, places: visiblePlaces(snapshot, id) };
}

/** How the program writes a place: `tray[0]`, `order["table 4"]`; undefined where no short path leads to it. */
export function placeText(snapshot: Snapshot, { truth }: Case, place: Place): string | undefined {
  if (place.kind === 'name') return place.name;
  if (place.kind !== 'item' && place.kind !== 'attribute') return undefined;
  const [owner] = pathsTo(snapshot, truth, place.owner);
  if (owner === undefined) return undefined;
  if (place.kind === 'attribute') return `${owner}.${place.key}`;
  if (truth.objects[place.owner]?.kind !== 'dict')
    return typeof place.key === 'number' ? `${owner}[${place.key}]` : undefined;
  const key = typeof place.key === 'number' ? truth.objects[place.key] : undefined;
  const text = key?.kind === 'str' ? `"${key.value}"` : key && truth.textOf(key);
  return text === undefined ? undefined : `${owner}[${text}]`;
}

/** `` `tray[0]` and `tray[1]` `` for up to three places; undefined if one has no name or there are more. */
export function placeList(snapshot: Snapshot, about: Case, places: readonly Place[]): Sentence | undefined {
  const texts = places.map((place) => placeText(snapshot, about, place));
  if (texts.length === 0 || texts.length > 3 || texts.includes(undefined)) return undefined;
  return enumeration(texts.map((text) => say`${code(text ?? '')}`));
}

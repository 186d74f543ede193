import { code, enumeration, type Sentence, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/ast.js';
import { walk } from '../../machine/python/walk.js';
import type { Place } from '../../machine/rules/index.js';
import { momentsOf, pathsTo, type Snapshot, snapshotAt, type Trace, visiblePlaces } from '../../machine/trace/index.js';
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
export function findExpression<T>(about: Case, choose: (each: Expression) => T | undefined): (T & { line: number }) | undefined {
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
  if (about.objectId !== undefined) return about.objectId;
  const last = until(about).findLast((each) => each.kind === 'Expr' && each.value.kind === 'Call');
  if (last === undefined || about.moment === undefined) return undefined;
  const names = [...walk(last)].flatMap((node) => (node.kind === 'Name' ? [node.id] : []));
  const bound = snapshotAt(about.truth, about.moment)?.frames[0]?.names;
  const shown = names.find((name) => bound?.has(name) && isData(about.truth, bound.get(name) ?? 0));
  return shown === undefined ? undefined : bound?.get(shown);
}

function isData({ objects }: Trace, id: number): boolean {
  const kind = objects[id]?.kind;
  return kind === 'list' || kind === 'dict' || kind === 'tuple' || kind === 'set' || kind === 'instance';
}

const NOUNS: Readonly<Record<string, string>> = { list: 'list', dict: 'dictionary', tuple: 'tuple', set: 'set' };

/** "list", "dictionary", "tuple", "set" or "object", for the asked object. */
export function noun(about: Case): string {
  const id = subject(about);
  return (id === undefined ? undefined : NOUNS[about.truth.objects[id]?.kind ?? '']) ?? 'object';
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
export function aliasing(about: Case): { readonly line: number; readonly target: string; readonly source: string } | undefined {
  const found = assignments(about).flatMap(({ line, name, value }) =>
    value.kind === 'Name' ? [{ line, target: name, source: value.id }] : [],
  );
  return concerning(about, found, ({ line, target }) => valueAfter(about.truth, line, target));
}

/** A line `name = …` that makes a name of the asked object refer to another one. */
export function rebinding(about: Case): (Found & { readonly value: Expression }) | undefined {
  const found = assignments(about).filter(({ line, name }) => valueBefore(about.truth, line, name) !== undefined);
  return concerning(about, found, ({ line, name }) => valueBefore(about.truth, line, name));
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
  if (id === undefined) return undefined;
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
export function placesAsked(about: Case): { readonly snapshot: Snapshot; readonly places: readonly Place[] } | undefined {
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
  if (truth.objects[place.owner]?.kind !== 'dict') return typeof place.key === 'number' ? `${owner}[${place.key}]` : undefined;
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

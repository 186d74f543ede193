import { code, enumeration, type Sentence, say } from '../../document/index.js';
import type { Statement } from '../../machine/python/index.js';
import { walk } from '../../machine/python/walk.js';
import { type Snapshot, snapshotAt, stretchesOf, type Trace } from '../../machine/trace/index.js';
import { isPrint, statementOn } from './lines.js';
import { shownValue } from './wording.js';

/** Which line gave a printed name its object, and that no later line moves it. */

const MOST_NAMES = 2;

interface Settled {
  readonly name: string;
  readonly id: number;
  readonly line: number;
}

/** Names that printing lines show, or look at, with the line that last moved each. */
function settledNames(trace: Trace, chosen: (id: number) => boolean): readonly Settled[] {
  const all = stretchesOf(trace);
  const found = all.flatMap(({ moment }, index): readonly Settled[] => {
    const statement = statementOn(trace.program, moment.line);
    const names = snapshotAt(trace, moment)?.frames[0]?.names;
    if (statement === undefined || !isPrint(statement) || names === undefined) return [];
    return readIn(statement).flatMap((name) => {
      const id = names.get(name);
      const line = all.slice(0, index).findLast(({ moved }) => moved.some((each) => each.name === name))?.moment.line;
      return id !== undefined && line !== undefined && chosen(id) ? [{ name, id, line }] : [];
    });
  });
  return [...new Map(found.map((each) => [`${each.name} ${each.line}`, each])).values()];
}

const readIn = (statement: Statement): readonly string[] => [
  ...new Set([...walk(statement)].flatMap((node) => (node.kind === 'Name' ? [node.id] : []))),
];

/** "Line 3 makes `badge` refer to `30`. Line 4 moves only `ticket`."; undefined where no printed name suits. */
export function whyTheyStay(trace: Trace, chosen: (id: number) => boolean = () => true): Sentence | undefined {
  const all = settledNames(trace, chosen).slice(-MOST_NAMES);
  const [first, second] = all;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const sentences = [...new Set(all.map(({ line }) => line))].map((line) => givenOn(trace, line, all));
    return say`${sentences.reduce<Sentence>((text, each) => (text.length === 0 ? each : say`${text} ${each}`), [])} No later line moves ${all.length === 2 ? 'them' : 'it'}.`;
  }
  const later = laterMove(trace, first);
  const stays =
    later === undefined
      ? say`No later line moves ${code(first.name)}.`
      : say`Line ${later.line} moves only ${code(later.name)}.`;
  return say`${givenOn(trace, first.line, all)} ${stays}`;
}

/** "Line 3 makes `badge` refer to `30`." of all names that the line gave their objects. */
function givenOn(trace: Trace, line: number, all: readonly Settled[]): Sentence {
  const snapshot = snapshotAt(trace, { line, visit: 1 });
  const given = all.filter((each) => each.line === line);
  const parts = given.map(({ name, id }) => say`${code(name)} refer to ${valueThen(trace, snapshot, id)}`);
  return say`Line ${line} makes ${enumeration(parts)}.`;
}

function valueThen(trace: Trace, snapshot: Snapshot | undefined, id: number): Sentence {
  return snapshot === undefined ? say`its object` : shownValue(trace, snapshot, id);
}

/** A later line that moves another name away from the object. */
function laterMove(
  trace: Trace,
  { name, id, line }: Settled,
): { readonly line: number; readonly name: string } | undefined {
  let names: ReadonlyMap<string, number> | undefined = snapshotAt(trace, { line, visit: 1 })?.frames[0]?.names;
  for (const { moment, moved } of stretchesOf(trace).filter((each) => each.moment.line > line)) {
    const other = moved.find((each) => each.name !== name && names?.get(each.name) === id && each.to !== id);
    if (other !== undefined) return { line: moment.line, name: other.name };
    names = snapshotAt(trace, moment)?.frames[0]?.names;
  }
  return undefined;
}

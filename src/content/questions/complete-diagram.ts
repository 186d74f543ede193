import { code, codeBlock, paragraph, type Sentence, say } from '../../document/index.js';
import {
  birthName,
  labelOf,
  type Moment,
  objectBorn,
  ranThrough,
  type Snapshot,
  snapshotAt,
  stepsInto,
  type Trace,
  valueText,
} from '../../machine/trace/index.js';
import { namesOfData } from './data-names.js';
import { plainMoments } from './lines.js';
import { objectiveIn } from './objectives.js';
import { atMoment, inNames, watched } from './proofs.js';
import type { Answer, Prompt, QuestionType, TableCell } from './question-type.js';
import { codes, typeWord } from './wording.js';

const FEWEST_PLACES = 3;
const MOST_PLACES = 6;
const FEWEST_OBJECTS = 2;
const MOST_OBJECTS = 4;

interface Known {
  readonly birth: string;
  /** "list (line 1)", "node oak", `["tea"]` */
  readonly title: string;
}

/** The objects that places refer to, each with words of its own; undefined where two cannot be told apart. */
function objectsIn(trace: Trace, snapshot: Snapshot, ids: readonly number[]): readonly Known[] | undefined {
  const views = [...new Set(ids)].map((id) => snapshot.object(id)).toSorted((a, b) => a.id - b.id);
  const lines = new Set(views.map(({ createdOn }) => createdOn));
  const known: Known[] = [];
  for (const { id, type, createdOn } of views) {
    const label = labelOf(snapshot, trace, id);
    const byLine =
      lines.size === views.length ? `${typeWord(type)} (line ${createdOn})` : valueText(snapshot, trace, id);
    const title = label === undefined ? byLine : `${typeWord(type)} ${label}`;
    const birth = birthName(trace, id);
    if (title === undefined || birth === undefined || known.some((other) => other.title === title)) return undefined;
    known.push({ birth, title });
  }
  return known;
}

/** Names, then slots and attributes of what they refer to, with what stands there. */
function placesIn(trace: Trace, snapshot: Snapshot): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const owners = new Set<number>();
  const isData = (id: number): boolean => !['atom', 'other'].includes(snapshot.object(id).content.kind);
  const bound = snapshot.frames[0]?.names;
  for (const name of namesOfData(snapshot)) places.set(name, bound?.get(name) ?? 0);
  for (const [name, id] of [...places]) {
    if (owners.has(id)) continue;
    owners.add(id);
    for (const { path, to } of stepsInto(snapshot, trace, id)) if (isData(to)) places.set(name + path, to);
  }
  return places;
}

/** What stands in each place, as titles; undefined where a place is not there or leads to an object unknown in the truth. */
function cellsOf(
  trace: Trace,
  moment: Moment,
  paths: readonly string[],
  known: readonly Known[],
): readonly string[] | undefined {
  const snapshot = ranThrough(trace) ? snapshotAt(trace, moment) : undefined;
  if (snapshot === undefined) return undefined;
  const places = placesIn(trace, snapshot);
  const cells = paths.map((path) => {
    const id = places.get(path);
    return known.find(({ birth }) => id !== undefined && objectBorn(trace, birth) === id)?.title;
  });
  return cells.includes(undefined) ? undefined : (cells as string[]);
}

function promptFor(trace: Trace, moment: Moment): Prompt | undefined {
  const snapshot = snapshotAt(trace, moment);
  if (snapshot === undefined) return undefined;
  const places = placesIn(trace, snapshot);
  const paths = [...places.keys()];
  if (paths.length < FEWEST_PLACES || paths.length > MOST_PLACES) return undefined;
  const known = objectsIn(trace, snapshot, [...places.values()]);
  if (known === undefined || known.length < FEWEST_OBJECTS || known.length > MOST_OBJECTS) return undefined;
  const key = cellsOf(trace, moment, paths, known);
  if (key === undefined || new Set(key).size < FEWEST_OBJECTS) return undefined;
  const blank: TableCell = { choices: known.map(({ title }) => title) };
  return {
    id: `places@${moment.line}`,
    ask: { what: 'places', line: moment.line, visit: moment.visit, paths },
    stem: say`Which object does each of these refer to after line ${moment.line}?`,
    forms: ['table'],
    table: {
      columns: [say`place`, say`refers to`],
      rows: paths.map((path) => ({ head: say`${code(path)}`, cells: [blank] })),
    },
    answer: ({ trace: other }) => {
      const cells = cellsOf(other, moment, paths, known);
      return cells && { kind: 'cells', cells };
    },
    show: (answer) => (answer.kind === 'cells' ? paragraph(say`${brief(answer)}`) : codeBlock('')),
    brief,
    because: () => reasonOf(paths, key),
    prove: () => watched(trace.program, atMoment(moment, proofOf(paths, key))),
    proofOutput: (answer) => (answer.kind === 'cells' ? answer.cells.map((cell) => `${cell}\n`).join('') : ''),
    moment,
    decisive: [moment],
    remember: say`follow each arrow to its object: several places may refer to one object.`,
  };
}

const brief = (answer: Answer): string => (answer.kind === 'cells' ? answer.cells.join(' / ') : '');

/** "`pan` and `pot` refer to one object." */
function reasonOf(paths: readonly string[], key: readonly string[]): Sentence {
  const shared = key.map((title) => paths.filter((_, index) => key[index] === title)).find(({ length }) => length > 1);
  if (shared === undefined) return say`Each place refers to an object of its own.`;
  return say`${codes(shared)} refer to one object: no line between them creates another.`;
}

/** Groups the places by the identity of their objects; a group has the title that its first place has in the key. */
function proofOf(paths: readonly string[], key: readonly string[]): string {
  const first = new Map<string, string>();
  for (const [index, path] of paths.entries()) if (!first.has(key[index] ?? '')) first.set(key[index] ?? '', path);
  const known = [...first].map(([title, path]) => `(${inNames(path)}, ${JSON.stringify(title)})`).join(', ');
  const asked = paths.map(inNames).join(', ');
  return `key.extend(next(title for other, title in [${known}] if other is each) for each in [${asked}])`;
}

/** Which object does each name, slot and attribute refer to after a line? */
export const completeDiagram: QuestionType = {
  id: 'complete-diagram',
  words: { title: 'Complete the memory table', objective: objectiveIn('complete-diagram') },
  minutes: 2,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace)) return [];
    return plainMoments(trace)
      .slice(1)
      .flatMap((moment) => promptFor(trace, moment) ?? []);
  },
};

import { paragraph, type Sentence, say } from '../../document/index.js';
import {
  birthName,
  containers,
  type Moment,
  momentsOf,
  objectBorn,
  pathsTo,
  ranThrough,
  type Snapshot,
  snapshotAt,
  stepsInto,
  type Trace,
} from '../../machine/trace/index.js';
import { plainMoments } from './lines.js';
import { objectiveIn } from './objectives.js';
import { atMoment, inNames, watched } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { capital, isAskable, placesText, seenAs, typeWord } from './wording.js';

const FEWEST = 3;
const MOST = 5;
/** The last lines are asked about: there something has already gone. */
const ASKED_LINES = 5;

/**
 * Places that refer to a data object at a moment, as the program writes them, each with the object; a slot that can be
 * reached under several names only once.
 */
function placesAt(trace: Trace, snapshot: Snapshot): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const owners = new Set<number>();
  const add = (path: string, id: number): void => {
    const { kind } = snapshot.object(id).content;
    if (kind !== 'atom' && kind !== 'other') places.set(path, id);
  };
  for (const [name, id] of snapshot.frames[0]?.names ?? []) {
    if (name.startsWith('_')) continue;
    add(name, id);
    if (owners.has(id)) continue;
    owners.add(id);
    for (const { path, to } of stepsInto(snapshot, trace, id)) add(name + path, to);
  }
  return places;
}

const pathsOf = (trace: Trace, snapshot: Snapshot, id: number): readonly string[] =>
  [...placesAt(trace, snapshot)].flatMap(([path, held]) => (held === id ? [path] : []));

/** Every place that has ever referred to the object, up to a moment. */
function everHeld(trace: Trace, id: number, until: Moment): readonly string[] {
  const moments = momentsOf(trace);
  const end = moments.findIndex(({ line, visit }) => line === until.line && visit === until.visit);
  const all = moments.slice(0, end).flatMap((moment) => {
    const snapshot = snapshotAt(trace, moment);
    const isThere = snapshot?.objects.some((object) => object.id === id && object.freedOn === undefined);
    return snapshot !== undefined && isThere ? pathsOf(trace, snapshot, id) : [];
  });
  return [...new Set(all)];
}

function answerOf(trace: Trace, birth: string, moment: Moment, candidates: readonly string[]): Answer | undefined {
  const id = objectBorn(trace, birth);
  const snapshot = ranThrough(trace) ? snapshotAt(trace, moment) : undefined;
  if (id === undefined || snapshot === undefined) return undefined;
  const isThere = snapshot.objects.some((object) => object.id === id && object.freedOn === undefined);
  const paths = isThere ? pathsTo(snapshot, trace, id) : [];
  return { kind: 'chosen', ids: candidates.filter((path) => paths.includes(path)) };
}

function promptFor(trace: Trace, id: number, moment: Moment): Prompt | undefined {
  const snapshot = snapshotAt(trace, moment);
  const object = birthName(trace, id);
  if (snapshot === undefined || object === undefined || !isAskable(snapshot, id)) return undefined;
  const words = seenAs(trace, snapshot, id);
  const right = pathsOf(trace, snapshot, id);
  if (words === undefined || right.length === 0) return undefined;
  const gone = everHeld(trace, id, moment).filter((path) => !right.includes(path));
  const others = [...placesAt(trace, snapshot)].flatMap(([path, held]) => (held === id ? [] : [path]));
  const candidates = inProgramOrder(trace, [
    ...right,
    ...[...gone, ...others].slice(0, Math.max(0, MOST - right.length)),
  ]);
  if (candidates.length < FEWEST || candidates.length > MOST || candidates.length === right.length) return undefined;
  const noun = typeWord(snapshot.object(id).type);
  const asked = right[0] ?? '';
  return {
    id: `${object}@${moment.line}`,
    ask: { what: 'keeps', object, line: moment.line, visit: moment.visit, candidates },
    stem: say`Which of these refer directly to ${words} after line ${moment.line}?`,
    forms: ['multiple'],
    candidates: candidates.map((path) => ({
      id: path,
      content: paragraph(placesText([path])),
      because: () => reasonFor(trace, snapshot, { path, id, noun, isRight: right.includes(path) }),
    })),
    answer: (experiment) => answerOf(experiment.trace, object, moment, candidates),
    show: (answer) =>
      paragraph(answer.kind === 'chosen' && answer.ids.length > 0 ? placesText(answer.ids) : say`nothing`),
    brief: (answer) => (answer.kind === 'chosen' ? answer.ids.join(', ') || 'nothing' : ''),
    because: () =>
      say`After line ${moment.line}, ${placesText(right)} ${right.length === 1 ? 'refers' : 'refer'} to the ${noun}.`,
    prove: () => watched(trace.program, `${HOLDS_NOW}${atMoment(moment, proofOf(candidates, asked))}`),
    proofOutput: (answer) => (answer.kind === 'chosen' ? answer.ids.map((path) => `${path}\n`).join('') : ''),
    object,
    objectWords: words,
    moment,
    decisive: [moment],
    remember: say`An object stays in memory while at least one name, slot, value or attribute refers to it.`,
  };
}

/** In the order in which the program first names them: it says nothing about which ones are right. */
function inProgramOrder({ program }: Trace, paths: readonly string[]): readonly string[] {
  const place = (path: string): number => {
    const name = /^\w+/.exec(path)?.[0] ?? path;
    return program.source.search(new RegExp(`\\b${name}\\b`));
  };
  return paths.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function reasonFor(
  trace: Trace,
  snapshot: Snapshot,
  {
    path,
    id,
    noun,
    isRight,
  }: { readonly path: string; readonly id: number; readonly noun: string; readonly isRight: boolean },
): Sentence {
  const { line } = snapshot.moment;
  if (isRight) return say`${capital(placesText([path]))} refers to the ${noun}.`;
  const other = placesAt(trace, snapshot).get(path);
  if (other === undefined || other === id)
    return say`After line ${line}, ${placesText([path])} no longer refers to the ${noun}.`;
  const words = seenAs(trace, snapshot, other) ?? say`another object`;
  return say`After line ${line}, ${placesText([path])} refers to ${words}.`;
}

const HOLDS_NOW = `    def holdsNow(holds):
        try: return holds()
        except (KeyError, IndexError, AttributeError, TypeError): return False
`;

/** Reads each place that is there and compares what it refers to with the object. */
function proofOf(candidates: readonly string[], asked: string): string {
  const checks = candidates.map((path) => `(${JSON.stringify(path)}, lambda: ${inNames(path)} is ${inNames(asked)})`);
  return `key.extend(path for path, holds in [${checks.join(', ')}] if holdsNow(holds))`;
}

/** Which names, slots, values and attributes keep an object? */
export const whatKeepsAlive: QuestionType = {
  id: 'what-keeps-alive',
  words: { title: 'Find what keeps it in memory', objective: objectiveIn('what-keeps-alive') },
  minutes: 2,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace)) return [];
    const moments = plainMoments(trace).slice(-ASKED_LINES);
    return containers(trace).flatMap((id) => moments.flatMap((moment) => promptFor(trace, id, moment) ?? []));
  },
};

import { code, codeBlock, paragraph, type Sentence, say } from '../../document/index.js';
import {
  birthName,
  containers,
  type Moment,
  momentsOf,
  pathsTo,
  ranThrough,
  referencesTo,
  snapshotAt,
  type Trace,
} from '../../machine/trace/index.js';
import { plainMoments } from './lines.js';
import { objectiveIn } from './objectives.js';
import { atMoment, inNames, watched } from './proofs.js';
import type { Prompt, QuestionType } from './question-type.js';
import { capital, counted, isAskable, placesText, seenAs, typeWord } from './wording.js';

/** Moments after plain lines at which the count has just changed for the second or later time, and the last one. */
function momentsToAsk(trace: Trace, object: string): readonly Moment[] {
  const counts = momentsOf(trace).map((moment) => ({ moment, count: referencesTo(trace, object, moment) }));
  const changes = counts.filter(({ count }, index) => count !== undefined && count !== counts[index - 1]?.count);
  const later = new Set(changes.slice(1).map(({ moment }) => moment.line));
  return plainMoments(trace).filter(({ line }, index, all) => later.has(line) || index === all.length - 1);
}

function promptFor(trace: Trace, id: number, moment: Moment): Prompt | undefined {
  const snapshot = snapshotAt(trace, moment);
  const object = birthName(trace, id);
  if (snapshot === undefined || object === undefined || !isAskable(snapshot, id)) return undefined;
  const paths = pathsTo(snapshot, trace, id);
  const [path] = paths;
  const words = seenAs(trace, snapshot, id);
  const count = referencesTo(trace, object, moment);
  if (path === undefined || words === undefined || count !== paths.length) return undefined;
  return {
    id: `${object}@${moment.line}`,
    ask: { what: 'refcount', object, line: moment.line, visit: moment.visit },
    stem: say`How many references to ${words} are there after line ${moment.line}?`,
    forms: ['number', 'choice'],
    answer: ({ trace: other }) => {
      const value = referencesTo(other, object, moment);
      return value === undefined ? undefined : { kind: 'number', value };
    },
    show: (answer) => (answer.kind === 'number' ? paragraph(say`${answer.value}`) : codeBlock('')),
    brief: (answer) => (answer.kind === 'number' ? String(answer.value) : ''),
    because: () => reasonOf(trace, object, moment, paths, typeWord(snapshot.object(id).type)),
    prove: () => watched(trace.program, atMoment(moment, `key.append(sys.getrefcount(${inNames(path)}) - 1)`)),
    proofOutput: (answer) => (answer.kind === 'number' ? `${answer.value}\n` : ''),
    object,
    objectWords: words,
    moment,
    decisive: decisiveMoments(trace, object, moment),
    remember: say`Count the places that refer to the object directly (names, slots, values, attributes) and nothing else.`,
    tryIt: tryIt(moment, path, count),
  };
}

/** "Only the two slots `tray[0]` and `tray[1]` still refer to the list." */
function reasonOf(trace: Trace, object: string, moment: Moment, paths: readonly string[], noun: string): Sentence {
  const most = Math.max(...momentsUpTo(trace, moment).map((each) => referencesTo(trace, object, each) ?? 0));
  const still = most > paths.length ? ' still' : '';
  const refer = paths.length === 1 ? 'refers' : 'refer';
  const kinds = new Set(paths.map((path) => (/^\w+$/.test(path) ? 'name' : path.replace(/.*([[.]).*$/s, '$1'))));
  if (kinds.size === 1) return say`Only ${placesText(paths)}${still} ${refer} to the ${noun}.`;
  return say`${capital(placesText(paths))}${still} ${refer} to the ${noun}, and nothing else does.`;
}

function momentsUpTo(trace: Trace, { line, visit }: Moment): readonly Moment[] {
  const moments = momentsOf(trace);
  return moments.slice(0, moments.findIndex((each) => each.line === line && each.visit === visit) + 1);
}

/** The moment at which most places refer to the object, and the one asked about. */
function decisiveMoments(trace: Trace, object: string, moment: Moment): readonly Moment[] {
  let best: Moment | undefined;
  let most = 0;
  for (const each of momentsUpTo(trace, moment)) {
    const count = referencesTo(trace, object, each) ?? 0;
    if (count > most) {
      most = count;
      best = each;
    }
  }
  return best && best.line !== moment.line ? [best, moment] : [moment];
}

function tryIt({ line }: Moment, path: string, count: number): Sentence {
  const call = code(`print(sys.getrefcount(${path}))`);
  return say`Add ${code('import sys')} and ${call} after line ${line}. It prints ${count + 1}: the ${counted(count, 'reference')}, and 1 more while ${code('getrefcount')} runs.`;
}

/** How many references does the object have right after this line? */
export const refcountAtLine: QuestionType = {
  id: 'refcount-at-line',
  words: {
    title: 'Count the references',
    objective: objectiveIn('refcount-at-line'),
  },
  minutes: 1,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace)) return [];
    return containers(trace).flatMap((id) => {
      const object = birthName(trace, id);
      if (object === undefined) return [];
      return momentsToAsk(trace, object).flatMap((moment) => promptFor(trace, id, moment) ?? []);
    });
  },
};

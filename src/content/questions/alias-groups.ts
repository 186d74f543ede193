import { code, paragraph, type Sentence, say } from '../../document/index.js';
import {
  aliasGroups as groupsOf,
  type Moment,
  momentBefore,
  ranThrough,
  type Snapshot,
  snapshotAt,
  stretchesOf,
  type Trace,
} from '../../machine/trace/index.js';
import { plainMoments } from './lines.js';
import { objectiveIn } from './objectives.js';
import { atMoment, watched } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { capital, codes, plural, typeWord } from './wording.js';

const MOST_CANDIDATES = 5;
const ASKED_TYPES = ['list', 'dict', 'set'];

/** Names of the module bound to a list, dictionary, set or instance, in binding order. */
function namesAt(snapshot: Snapshot): ReadonlyMap<string, number> {
  const names = [...(snapshot.frames[0]?.names ?? [])].filter(([name, id]) => {
    const { content, type } = snapshot.object(id);
    return !name.startsWith('_') && (content.kind === 'instance' || ASKED_TYPES.includes(type));
  });
  return new Map(names);
}

/** Moments after which some names share an object, and a name has just moved; the last such line too. */
function momentsToAsk(trace: Trace): readonly Moment[] {
  return plainMoments(trace).filter((moment, index, all) => {
    const snapshot = snapshotAt(trace, moment);
    const before = momentBefore(trace, moment);
    const earlier = before && snapshotAt(trace, before);
    if (snapshot === undefined) return false;
    const moved = earlier === undefined || shape(earlier) !== shape(snapshot);
    return moved || index === all.length - 1;
  });
}

function shape(snapshot: Snapshot): string {
  return [...namesAt(snapshot)].map(([name, id]) => `${name}=${id}`).join(' ');
}

function answerOf(trace: Trace, moment: Moment, asked: string, candidates: readonly string[]): Answer | undefined {
  if (!ranThrough(trace)) return undefined;
  const bound = snapshotAt(trace, moment)?.frames[0]?.names;
  const groups = groupsOf(trace, moment, [asked, ...candidates]);
  if (bound?.has(asked) !== true || groups === undefined) return undefined;
  const group = groups.find((names) => names.includes(asked)) ?? [asked];
  return { kind: 'chosen', ids: group.filter((name) => name !== asked).toSorted() };
}

function promptFor(
  trace: Trace,
  moment: Moment,
  asked: string,
  names: ReadonlyMap<string, number>,
): Prompt | undefined {
  const snapshot = snapshotAt(trace, moment);
  const candidates = [...names.keys()].filter((name) => name !== asked);
  const object = names.get(asked);
  const key = answerOf(trace, moment, asked, candidates);
  if (snapshot === undefined || object === undefined || key?.kind !== 'chosen') return undefined;
  if (key.ids.length === 0 || key.ids.length === candidates.length) return undefined;
  const noun = typeWord(snapshot.object(object).type);
  const text = (answer: Answer): string => (answer.kind === 'chosen' ? answer.ids.join(', ') || 'no name' : '');
  const [first = ''] = key.ids;
  return {
    id: `${asked}@${moment.line}`,
    ask: { what: 'alias-groups', name: asked, line: moment.line, candidates },
    stem: say`Which names refer to the same ${noun} as ${code(asked)} after line ${moment.line}?`,
    forms: ['multiple'],
    candidates: candidates.map((name) => ({
      id: name,
      content: paragraph(say`${code(name)}`),
      because: () => reasonFor(trace, moment, asked, name, names),
    })),
    answer: (experiment) => answerOf(experiment.trace, moment, asked, candidates),
    show: (answer) => paragraph(answer.kind === 'chosen' && answer.ids.length > 0 ? codes(answer.ids) : say`no name`),
    brief: text,
    because: () => reasonOf(trace, snapshot, moment, asked, candidates),
    prove: () => watched(trace.program, proofBody(moment, asked, candidates)),
    proofOutput: (answer) => (answer.kind === 'chosen' ? answer.ids.map((name) => `${name}\n`).join('') : ''),
    moment,
    decisive: decisiveMoments(trace, moment, key.ids),
    remember: say`A name refers to the object it was last given. ${code(`${first} = …`)} moves only the name ${code(first)}.`,
    tryIt: say`Add ${code(`print(${asked} is ${first})`)} after line ${moment.line}. It prints True.`,
  };
}

/** Groups the names by the identity of their objects, sorted; the key is the group of the asked name. */
function proofBody(moment: Moment, asked: string, candidates: readonly string[]): string {
  const list = `[${candidates
    .toSorted()
    .map((name) => `'${name}'`)
    .join(', ')}]`;
  const others = `(n for n in ${list} if n in names and id(names[n]) == id(names['${asked}']))`;
  return atMoment(moment, `key.extend(${others})`);
}

function reasonOf(
  trace: Trace,
  snapshot: Snapshot,
  moment: Moment,
  asked: string,
  candidates: readonly string[],
): Sentence {
  const names = namesAt(snapshot);
  const object = names.get(asked) ?? 0;
  const same = candidates.filter((name) => names.get(name) === object);
  const noun = typeWord(snapshot.object(object).type);
  const others = candidates.filter((name) => names.get(name) !== object);
  const born = snapshot.object(object).createdOn;
  const lines = [...new Set(same.map((name) => bindingLine(trace, moment, name)).filter((line) => line !== born))];
  const plain = !snapshot.objects.some(({ createdOn, type }) => lines.includes(createdOn) && typeWord(type) === noun);
  const made =
    lines.length === 0 || !plain
      ? say``
      : say` ${capital(say`${linesText(lines)}`)} ${lines.length === 1 ? 'creates' : 'create'} no other ${noun}.`;
  const rest = others.length === 1 ? say`${codes(others)} refers` : say`${codes(others)} refer`;
  const alike = others.every((name) => typeWord(snapshot.object(names.get(name) ?? 0).type) === noun);
  const another = alike ? noun : 'object';
  const one = same.length === 1;
  return say`After line ${moment.line}, ${codes(same)} ${one ? 'refers' : 'refer'} to the ${noun} created on line ${born}, and so does ${code(asked)}.${made} ${rest} to ${others.length === 1 ? `another ${another}` : `other ${plural(another)}`}.`;
}

/** Why one of the names does, or does not, refer to the asked object: "Line 4 makes `kit` refer to another list." */
function reasonFor(
  trace: Trace,
  moment: Moment,
  asked: string,
  name: string,
  names: ReadonlyMap<string, number>,
): Sentence {
  const snapshot = snapshotAt(trace, moment);
  const [object = 0, own = 0] = [names.get(asked), names.get(name)];
  const [noun, other] = [object, own].map((id) => typeWord(snapshot?.object(id).type ?? 'object'));
  const line = bindingLine(trace, moment, name);
  if (own !== object) {
    const kind = noun === other ? `another ${noun}` : `a ${other}`;
    const goes = noun === other ? [] : say`, not to the ${noun ?? 'object'} of ${code(asked)}`;
    return say`Line ${line} makes ${code(name)} refer to ${kind}${goes}. No later line moves ${code(name)}.`;
  }
  const last = Math.max(line, bindingLine(trace, moment, asked));
  const born = snapshot?.object(object).createdOn ?? last;
  if (last === born)
    return say`Line ${born} creates one ${noun ?? 'object'}, and both ${code(asked)} and ${code(name)} refer to it.`;
  const mover = line === last ? [name, asked] : [asked, name];
  return say`Line ${last} creates no ${noun ?? 'object'}. It makes ${code(mover[0] ?? '')} refer to the one that ${code(mover[1] ?? '')} refers to.`;
}

/** "line 2", "lines 2 and 3". */
function linesText(lines: readonly number[]): string {
  const sorted = lines.toSorted((a, b) => a - b);
  const last = sorted.at(-1) ?? 0;
  return sorted.length === 1 ? `line ${last}` : `lines ${sorted.slice(0, -1).join(', ')} and ${last}`;
}

/** The line that last gave the name its object, up to a moment. */
function bindingLine(trace: Trace, moment: Moment, name: string): number {
  const stretches = stretchesOf(trace);
  const end = stretches.findIndex((each) => each.moment.line === moment.line);
  const last = stretches.slice(0, end + 1).findLast(({ moved }) => moved.some((each) => each.name === name));
  return last?.moment.line ?? 0;
}

/** When the last of the names got the object, and the moment asked about. */
function decisiveMoments(trace: Trace, asked: Moment, names: readonly string[]): readonly Moment[] {
  const line = Math.max(...names.map((name) => bindingLine(trace, asked, name)));
  const moment = plainMoments(trace).find((each) => each.line === line);
  return moment === undefined || line === asked.line ? [asked] : [moment, asked];
}

/** Which names refer to the same object as a given one? */
export const aliasGroups: QuestionType = {
  id: 'alias-groups',
  words: {
    title: 'Find the names of one object',
    objective: objectiveIn('alias-groups'),
  },
  minutes: 0,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace)) return [];
    return momentsToAsk(trace).flatMap((moment) => {
      const snapshot = snapshotAt(trace, moment);
      const names = snapshot && namesAt(snapshot);
      if (names === undefined || names.size < 3 || names.size > MOST_CANDIDATES + 1) return [];
      return [...names.keys()].flatMap((asked) => promptFor(trace, moment, asked, names) ?? []);
    });
  },
};

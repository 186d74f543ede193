import { code, enumeration, paragraph, type Sentence, say } from '../../document/index.js';
import type { Statement } from '../../machine/python/index.js';
import { type Moment, momentBefore, pathsTo, ranThrough, snapshotAt, type Trace } from '../../machine/trace/index.js';
import { nounFor, type Watched, watchedInstances } from './instances.js';
import { callOf, methodOf, plainMoments, statementOn } from './lines.js';
import { objectiveIn } from './objectives.js';
import { atMoment, watched } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { listed, plural } from './wording.js';

/** Number of the program's instances, copies that an idea makes included, that are in memory at a moment. */
function inMemory(trace: Trace, moment: Moment): number | undefined {
  const snapshot = snapshotAt(trace, moment);
  return snapshot?.objects.filter(({ content, freedOn }) => content.kind === 'instance' && freedOn === undefined)
    .length;
}

/** From the first line on that takes something away or asks a generator for an object. */
function momentsToAsk(trace: Trace): readonly Moment[] {
  const plain = plainMoments(trace);
  const first = plain.findIndex(({ line }) => {
    const statement = statementOn(trace.program, line);
    return statement !== undefined && letsGo(statement);
  });
  return first < 0 ? [] : plain.slice(first);
}

function letsGo(statement: Statement): boolean {
  if (statement.kind === 'Delete') return true;
  if (statement.kind === 'Assign') {
    const { value } = statement;
    if (value.kind === 'Call') return value.func.kind === 'Name' && value.func.id === 'next';
    return value.kind === 'Constant' && value.value.type === 'none';
  }
  return ['pop', 'clear', 'remove'].includes(methodOf(callOf(statement)) ?? '');
}

function promptFor(trace: Trace, all: readonly Watched[], moment: Moment): Prompt | undefined {
  const key = inMemory(trace, moment);
  if (key === undefined) return undefined;
  const nouns = plural(nounFor(all));
  const { line } = moment;
  return {
    id: `alive@${line}`,
    ask: { what: 'count-alive', line },
    stem: say`How many ${nouns} are in memory after line ${line}?`,
    forms: ['number', 'choice'],
    answer: ({ trace: other }) => {
      const value = ranThrough(other) ? inMemory(other, moment) : undefined;
      return value === undefined ? undefined : { kind: 'number', value };
    },
    show: (answer) => paragraph(say`${textOf(answer)}`),
    brief: textOf,
    because: () => reasonOf(trace, all, moment),
    prove: () => watched(trace.program, atMoment(moment, ALIVE)),
    proofOutput: (answer) => `${textOf(answer)}\n`,
    moment,
    decisive: decisiveMoments(trace, moment),
    remember: say`An object is in memory as long as a name, a slot, a value or an attribute refers to it. A slice refers to the same objects as the list it was taken from.`,
  };
}

const textOf = (answer: Answer): string => (answer.kind === 'number' ? String(answer.value) : '');

/** The garbage collector knows every instance of the program's classes. */
const ALIVE =
  'key.append(sum(type(each) in [c for c in names.values() if isinstance(c, type)] for each in gc.get_objects()))';

/** "After line 7, oak (`part[0]`) and elm are in memory. Line 5 has freed fir. ash has not been created yet." */
function reasonOf(trace: Trace, all: readonly Watched[], moment: Moment): Sentence {
  const { line } = moment;
  const snapshot = snapshotAt(trace, moment);
  const held = ({ id, label }: Watched): Sentence => {
    const [path] = snapshot === undefined ? [] : pathsTo(snapshot, trace, id);
    return path === undefined || path === label ? say`${label}` : say`${label} (${code(path)})`;
  };
  const created = all.filter(({ createdOn }) => createdOn <= line);
  const here = created.filter(({ freedOn }) => freedOn === undefined || freedOn > line);
  const gone = created.filter(({ freedOn }) => freedOn !== undefined && freedOn <= line);
  const names = (group: readonly Watched[]): Sentence => listed(group.map(({ label }) => label));
  const first =
    here.length === 0
      ? say`After line ${line} no ${nounFor(all)} is in memory.`
      : say`After line ${line}, ${enumeration(here.map(held))} ${here.length === 1 ? 'is' : 'are'} in memory.`;
  const lines = [...new Set(gone.map(({ freedOn }) => freedOn))];
  const freed = lines.map(
    (by) => say`Line ${by ?? 0} has freed ${names(gone.filter(({ freedOn }) => freedOn === by))}.`,
  );
  return freed.reduce<Sentence>((text, each) => say`${text} ${each}`, first);
}

/** When most of them are in memory, and the line asked about. */
function decisiveMoments(trace: Trace, moment: Moment): readonly Moment[] {
  const before = momentBefore(trace, moment);
  return [before, moment].filter((each) => each !== undefined && each.line > 0) as readonly Moment[];
}

/** How many instances are in memory after a line? */
export const countAlive: QuestionType = {
  id: 'count-alive',
  words: {
    title: 'Count the objects in memory',
    objective: objectiveIn('count-alive'),
  },
  minutes: 1,
  needsVersion: false,
  pose: ({ trace }) => {
    const all = ranThrough(trace) ? watchedInstances(trace) : [];
    return all.length < 2 ? [] : momentsToAsk(trace).flatMap((moment) => promptFor(trace, all, moment) ?? []);
  },
};

import { code, paragraph, type Sentence, say } from '../../document/index.js';
import type { Statement } from '../../machine/python/index.js';
import {
  freedDuring,
  type Moment,
  momentBefore,
  momentsOf,
  objectBorn,
  ranThrough,
  referencesTo,
  snapshotAt,
  stretchAt,
  type Trace,
} from '../../machine/trace/index.js';
import { classWithoutDel, labelAttribute, nounFor, type Watched, watchedInstances } from './instances.js';
import { isCollectLine, whyTheseLeave } from './leaving.js';
import { callOf, isCollect, methodOf, plainMoments, runsNoFunction, statementOn } from './lines.js';
import { objectiveIn } from './objectives.js';
import { withDeaths } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { listed, plural } from './wording.js';

/** How the stem points at the line: "by the call on line 12", "by line 9"; undefined for lines that free nothing by nature. */
function causeOf(trace: Trace, statement: Statement, { line }: Moment, calls: boolean): Sentence | undefined {
  const call = callOf(statement);
  if (calls) return statement.kind === 'Expr' || statement.kind === 'Assign' ? say`while line ${line} runs` : undefined;
  if (isCollect(call) || ['pop', 'clear', 'remove'].includes(methodOf(call) ?? ''))
    return say`by the call on line ${line}`;
  if (statement.kind === 'Delete') return say`by line ${line}`;
  return statement.kind === 'Assign' && takesAway(trace, { line, visit: 1 }) ? say`by line ${line}` : undefined;
}

/** Whether the line takes a reference to an object away: a name moves, or a slot, value or attribute changes. */
function takesAway(trace: Trace, moment: Moment): boolean {
  const before = momentBefore(trace, moment);
  const [earlier, later] = [before && snapshotAt(trace, before), snapshotAt(trace, moment)];
  if (earlier === undefined || later === undefined) return false;
  return earlier.objects.some(
    ({ id, freedOn, content }) =>
      freedOn === undefined && content.kind !== 'atom' && earlier.refcount(id) > later.refcount(id),
  );
}

function answerOf(trace: Trace, moment: Moment, candidates: readonly Watched[]): Answer | undefined {
  if (!ranThrough(trace) || snapshotAt(trace, moment) === undefined) return undefined;
  const freed = freedDuring(trace, moment);
  const gone = candidates.filter(({ birth }) => freed.includes(objectBorn(trace, birth) ?? 0));
  return { kind: 'chosen', ids: gone.map(({ label }) => label) };
}

function promptFor(trace: Trace, all: readonly Watched[], moment: Moment): Prompt | undefined {
  const stretch = stretchAt(trace, moment);
  if (stretch === undefined) return undefined;
  const calls = !runsNoFunction(stretch);
  const candidates = all.filter(({ createdOn }) => createdOn < moment.line + (calls ? 1 : 0));
  const statement = statementOn(trace.program, moment.line);
  const cause = statement && causeOf(trace, statement, moment, calls);
  if (candidates.length < 2 || cause === undefined) return undefined;
  if (!calls && all.some(({ createdOn }) => createdOn === moment.line)) return undefined;
  const noun = nounFor(candidates);
  const key = answerOf(trace, moment, candidates);
  if (key?.kind !== 'chosen') return undefined;
  const tickable = key.ids.length > 0 && key.ids.length < candidates.length;
  const text = (answer: Answer): string => (answer.kind === 'chosen' ? setText(answer.ids, noun) : '');
  return {
    id: `freed@${moment.line}`,
    ask: { what: 'freed-by-call', line: moment.line, candidates: candidates.map(({ label }) => label) },
    stem: say`Which ${plural(noun)} are freed ${cause}?`,
    forms: tickable ? ['choice', 'multiple'] : ['choice'],
    candidates: candidates.map(({ label }) => ({ id: label, content: paragraph(say`${label}`) })),
    answer: (experiment) => answerOf(experiment.trace, moment, candidates),
    show: (answer) => paragraph(say`${text(answer)}`),
    brief: text,
    because: () => whyTheseLeave(trace, moment, candidates),
    prove: () => withDeaths(trace.program, proofBody(candidates, moment)),
    proofOutput: (answer) => (answer.kind === 'chosen' ? answer.ids.map((label) => `${label}\n`).join('') : ''),
    moment,
    decisive: decisiveMoments(trace, candidates, moment),
    remember: rememberFor(trace, moment),
    ...tryIt(trace, key.ids, moment, candidates),
  };
}

/** "no node", "oak and elm", "oak, elm and fir". */
function setText(labels: readonly string[], noun: string): string {
  if (labels.length === 0) return `no ${noun}`;
  const last = labels.at(-1) ?? '';
  return labels.length === 1 ? last : `${labels.slice(0, -1).join(', ')} and ${last}`;
}

function proofBody(candidates: readonly Watched[], { line }: Moment): string {
  const labels = candidates.map(({ index, label }) => `${index}: ${JSON.stringify(label)}`).join(', ');
  return `labels = {${labels}}
key += [label for index, label in labels.items() if deaths.get(index) == ${line}]`;
}

/** When most references to the candidates exist, before the line, and after it. */
function decisiveMoments(trace: Trace, candidates: readonly Watched[], asked: Moment): readonly Moment[] {
  const before = momentBefore(trace, asked);
  const earlier = momentsOf(trace).filter(({ line }) => line < asked.line);
  const count = (moment: Moment): number =>
    candidates.reduce((sum, { birth }) => sum + (referencesTo(trace, birth, moment) ?? 0), 0);
  const most = earlier.reduce<Moment | undefined>(
    (best, each) => (best && count(best) >= count(each) ? best : each),
    undefined,
  );
  const moments = [most, before, asked].filter((each) => each !== undefined && each.line > 0) as readonly Moment[];
  return moments.filter((each, index) => moments.findIndex(({ line }) => line === each.line) === index);
}

function rememberFor(trace: Trace, moment: Moment): Sentence {
  if (isCollectLine(trace, moment)) {
    return say`Reference counting frees an object when nothing refers to it. The garbage collector frees objects that only refer to each other, and what hangs on them.`;
  }
  return say`A line frees an object only if it takes the last reference to it away. What only that object referred to is freed with it.`;
}

function tryIt(
  trace: Trace,
  labels: readonly string[],
  { line }: Moment,
  candidates: readonly Watched[],
): { readonly tryIt?: Sentence } {
  const defined = classWithoutDel(trace);
  const [some] = candidates;
  if (defined === undefined || some === undefined) return {};
  const method = say`Give ${code(defined.name)} a method ${code('__del__')} that prints ${code(`self.${labelAttribute(trace, some)}`)}.`;
  if (labels.length === 0) return { tryIt: say`${method} Line ${line} prints nothing.` };
  return {
    tryIt: say`${method} Line ${line} prints ${listed(labels.map((label) => `"${label}"`))}${labels.length > 1 ? ', in some order' : ''}.`,
  };
}

/** Which instances are freed while one line runs? */
export const freedByCall: QuestionType = {
  id: 'freed-by-call',
  words: {
    title: 'Say what one line frees',
    objective: objectiveIn('freed-by-call'),
  },
  minutes: 2,
  needsVersion: false,
  pose: ({ trace }) => {
    const all = ranThrough(trace) ? watchedInstances(trace) : [];
    return all.length < 2 ? [] : plainMoments(trace).flatMap((moment) => promptFor(trace, all, moment) ?? []);
  },
};

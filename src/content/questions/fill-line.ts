import { code, paragraph, type Sentence, say } from '../../document/index.js';
import type { Statement } from '../../machine/python/index.js';
import {
  freedOnLine,
  type Moment,
  momentBefore,
  objectBorn,
  pathsTo,
  ranThrough,
  type Snapshot,
  snapshotAt,
  type Trace,
} from '../../machine/trace/index.js';
import { type Watched, watchedInstances } from './instances.js';
import { whyItLeaves } from './leaving.js';
import { lineBank } from './line-bank.js';
import { callOf, methodOf, plainMoments, statementOn } from './lines.js';
import { objectiveIn } from './objectives.js';
import { withDeathsForEach } from './proofs.js';
import type { Candidate, Experiment, Prompt, QuestionType } from './question-type.js';
import { codes, placesText } from './wording.js';

const MOST_SHOWN = 5;
const FEWEST_WRONG = 2;
/** Every question runs many programs. */
const MOST_QUESTIONS = 2;

type Edited = NonNullable<Experiment['edited']>;

/** Whether a statement only takes references away: a line that another one can stand for. */
function takesAway(statement: Statement | undefined): boolean {
  if (statement?.kind === 'Delete') return true;
  if (statement?.kind === 'Assign') return statement.value.kind === 'Constant' && statement.value.value.type === 'none';
  return statement !== undefined && ['pop', 'clear'].includes(methodOf(callOf(statement)) ?? '');
}

function isFreedOn(trace: Trace | undefined, birth: string, line: number): boolean {
  const id = trace && objectBorn(trace, birth);
  return trace !== undefined && id !== undefined && freedOnLine(trace, id) === line;
}

/** One name and nothing else refers to it: everybody sees what frees it. */
function hasOnlyAName(trace: Trace, snapshot: Snapshot, id: number): boolean {
  const [path = '', ...others] = pathsTo(snapshot, trace, id);
  return others.length === 0 && /^\w+$/.test(path);
}

/** Lines that can stand there: those that free the object, and those that do not. */
function shownLines(trace: Trace, edited: Edited, { id, birth }: Watched, { line, visit }: Moment): readonly string[] {
  const before = momentBefore(trace, { line, visit });
  const snapshot = before && snapshotAt(trace, before);
  if (snapshot === undefined || hasOnlyAName(trace, snapshot, id)) return [];
  const possible = lineBank(trace, snapshot, id).filter((text) => {
    const there = edited({ line, text });
    return there !== undefined && ranThrough(there);
  });
  const right = possible.filter((text) => isFreedOn(edited({ line, text }), birth, line));
  const wrong = possible.filter((text) => !right.includes(text));
  // The number of right lines differs from program to program, and so does which of them is there.
  const turn = trace.program.source.length + line;
  const start = right.length === 0 ? 0 : turn % right.length;
  const some = [...right.slice(start), ...right.slice(0, start)].slice(0, 1 + (turn % 3));
  const others = wrong.slice(0, MOST_SHOWN - some.length);
  return some.length === 0 || others.length < FEWEST_WRONG ? [] : [...some, ...others].toSorted();
}

function promptFor(trace: Trace, edited: Edited, instance: Watched, moment: Moment): Prompt | undefined {
  const { birth, label, noun, index } = instance;
  const { line } = moment;
  const texts = shownLines(trace, edited, instance, moment);
  const before = momentBefore(trace, moment);
  const key = texts.find((text) => isFreedOn(edited({ line, text }), birth, line));
  if (key === undefined || before === undefined) return undefined;
  const candidates = texts.map((text) => candidateFor(trace, edited, instance, moment, text));
  return {
    id: `${birth}@${line}`,
    ask: { what: 'fill-line', object: birth, line, candidates: texts },
    stem: say`Which of these lines free the ${noun} ${label} when they stand in place of line ${line}?`,
    forms: ['multiple'],
    candidates,
    answer: (experiment) => {
      const chosen = texts.filter((text) => {
        const there = experiment.edited?.({ line, text });
        return there?.end.kind !== 'refused' && isFreedOn(there, birth, line);
      });
      return experiment.edited && { kind: 'chosen', ids: chosen };
    },
    show: (answer) => paragraph(answer.kind === 'chosen' && answer.ids.length > 0 ? codes(answer.ids) : say`no line`),
    brief: (answer) => (answer.kind === 'chosen' ? answer.ids.join(', ') || 'no line' : ''),
    because: () => reasonFor(trace, edited({ line, text: key }), instance, moment, key),
    prove: () => withDeathsForEach(trace.program, line, texts, `if deaths.get(${index}) == ${line}: key.append(tried)`),
    proofOutput: (answer) => (answer.kind === 'chosen' ? answer.ids.map((text) => `${text}\n`).join('') : ''),
    object: birth,
    objectWords: say`the ${noun} ${label}`,
    moment,
    decisive: [before],
    remember: say`A line frees an object only if it takes the last reference to it away.`,
  };
}

function candidateFor(trace: Trace, edited: Edited, instance: Watched, moment: Moment, text: string): Candidate {
  const edit = { line: moment.line, text };
  return {
    id: text,
    content: paragraph(say`${code(text)}`),
    edit,
    because: () => reasonFor(trace, edited(edit), instance, moment, text),
  };
}

/** Why a line frees the object, or what still refers to it after the line. */
function reasonFor(trace: Trace, there: Trace | undefined, instance: Watched, moment: Moment, text: string): Sentence {
  const { birth, label } = instance;
  const id = there && objectBorn(there, birth);
  if (there === undefined || id === undefined) return say`${code(text)} cannot stand there.`;
  if (isFreedOn(there, birth, moment.line)) return whyItFrees(trace, there, instance, moment, text);
  const snapshot = snapshotAt(there, moment);
  const paths = snapshot ? pathsTo(snapshot, there, id) : [];
  if (paths.length > 0)
    return say`After ${code(text)}, ${placesText(paths)} still ${paths.length === 1 ? 'refers' : 'refer'} to ${label}.`;
  if (snapshot?.isUnreachable(id) === true)
    return say`After ${code(text)} no name leads to ${label}, but an object still refers to it.`;
  return say`After ${code(text)} another object still refers to ${label}.`;
}

function whyItFrees(trace: Trace, there: Trace, instance: Watched, moment: Moment, text: string): Sentence {
  const { id, label } = instance;
  const before = momentBefore(trace, moment);
  const snapshot = before && snapshotAt(trace, before);
  const paths = snapshot ? pathsTo(snapshot, trace, id) : [];
  const [only] = paths;
  if (only === undefined || paths.length !== 1 || snapshot?.refcount(id) !== 1)
    return whyItLeaves(there, { ...instance, freedOn: moment.line });
  return say`Before line ${moment.line}, only ${placesText([only])} refers to ${label}. ${code(text)} takes this last reference away.`;
}

/** Which lines free an instance, put in place of another line? */
export const fillLine: QuestionType = {
  id: 'fill-line',
  words: { title: 'Find the lines that free', objective: objectiveIn('fill-line') },
  minutes: 2,
  needsVersion: false,
  pose: ({ trace, edited }) => {
    if (edited === undefined || !ranThrough(trace)) return [];
    const moments = plainMoments(trace).filter(({ line }) => takesAway(statementOn(trace.program, line)));
    const prompts: Prompt[] = [];
    for (const moment of moments.toReversed()) {
      for (const instance of watchedInstances(trace)) {
        const { createdOn, freedOn } = instance;
        if (createdOn >= moment.line || (freedOn !== undefined && freedOn < moment.line)) continue;
        const prompt = promptFor(trace, edited, instance, moment);
        if (prompt !== undefined) prompts.push(prompt);
        if (prompts.length === MOST_QUESTIONS) return prompts;
      }
    }
    return prompts;
  },
};

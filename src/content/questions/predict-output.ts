import { code, codeBlock, type Sentence, say } from '../../document/index.js';
import { type Moment, momentsOf, ranThrough, snapshotAt, stretchesOf, type Trace } from '../../machine/trace/index.js';
import { callOf, methodOf, statementOn } from './lines.js';
import { historyOf } from './measured.js';
import { objectiveIn } from './objectives.js';
import { rememberFor, whyItPrints } from './output-words.js';
import { wholeSource } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { sizeTable } from './size-table.js';
import { measuredLines } from './size-words.js';

const NO_TEXT: readonly string[] = [];

function linesOf(text: string): readonly string[] {
  return text === '' ? NO_TEXT : text.replace(/\n$/, '').split('\n');
}

/** What one line prints, or the whole program, what it prints while the interpreter exits included. */
function answerOf(trace: Trace, line: number | undefined): Answer | undefined {
  const { end, output, exitOutput } = trace;
  if (end.kind === 'crash' || end.kind === 'refused') return undefined;
  if (end.kind === 'exception') return { kind: 'error', type: end.type };
  if (line === undefined)
    return exitOutput === undefined ? undefined : { kind: 'lines', lines: linesOf(output + exitOutput) };
  const printed = stretchesOf(trace).filter(({ moment }) => moment.line === line);
  return { kind: 'lines', lines: linesOf(printed.map((each) => each.output).join('')) };
}

function textOf(answer: Answer): string {
  if (answer.kind === 'lines') return answer.lines.length === 0 ? '(nothing)' : answer.lines.join('\n');
  return answer.kind === 'error' ? `(stops with ${answer.type})` : '';
}

function promptFor(trace: Trace): Prompt | undefined {
  const printing = stretchesOf(trace).filter(({ output }) => output !== '');
  const last = printing.at(-1)?.moment;
  if (last === undefined || last.line < 1) return undefined;
  const isSingle = printing.length === 1 && /^[^\n]+\n$/.test(trace.output);
  const line = isSingle && statementOn(trace.program, last.line) ? last.line : undefined;
  return {
    id: 'output',
    ask: line === undefined ? { what: 'output' } : { what: 'output', line },
    stem: line === undefined ? say`What does the program print?` : say`What does line ${line} print?`,
    ...sizes(trace),
    forms: ['lines', 'choice'],
    answer: (experiment) => answerOf(experiment.trace, line),
    show: (answer) => codeBlock(textOf(answer)),
    brief: (answer) => textOf(answer).replaceAll('\n', ' / '),
    because: () => whyItPrints(trace, last),
    prove: () => wholeSource(trace.program),
    proofOutput: (answer) => (answer.kind === 'lines' ? answer.lines.map((each) => `${each}\n`).join('') : ''),
    moment: last,
    decisive: decisiveMoments(trace, last),
    remember: rememberFor(trace, last),
    ...tryIt(trace, last),
  };
}

/** Where sizes are printed or compared: the table that tells them, and how they come about. */
function sizes(trace: Trace): Pick<Prompt, 'lookup' | 'worked'> {
  const all = measuredLines(trace);
  return all === undefined ? {} : { lookup: sizeTable(trace), worked: all.map(historyOf) };
}

/** Two lines up to the last print, after which the names or the parts of objects stand differently. */
function decisiveMoments(trace: Trace, asked: Moment): readonly Moment[] {
  const moments = momentsOf(trace);
  const until = moments.slice(
    0,
    moments.findIndex(({ line, visit }) => line === asked.line && visit === asked.visit),
  );
  const lines = new Set(until.map(({ line }) => line));
  const changes = stretchesOf(trace).filter(
    ({ moment, moved, changed }) => lines.has(moment.line) && moment.line > 0 && moved.length + changed.length > 0,
  );
  const reached = changes.filter(({ moment }) => until.includes(moment) || until.some((each) => same(each, moment)));
  return reached.slice(-2).map(({ moment }) => moment);
}

const same = (a: Moment, b: Moment): boolean => a.line === b.line && a.visit === b.visit;

/** Whether the last print shows a number of references. */
function countsReferences(trace: Trace, last: Moment): boolean {
  const statement = statementOn(trace.program, last.line);
  return methodOf(statement && callOf(statement)) === 'getrefcount';
}

/** Two names of one object, or of two objects of one kind, to compare after the last print. */
function tryIt(trace: Trace, last: Moment): { readonly tryIt?: Sentence } {
  const names = [...(snapshotAt(trace, last)?.frames[0]?.names ?? [])].filter(([, id]) =>
    ['list', 'dict', 'set', 'instance'].includes(trace.objects[id]?.kind ?? ''),
  );
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
  const kindOf = (id: number): string => trace.objects[id]?.kind ?? '';
  const pair =
    pairs.find(([one, other]) => one[1] === other[1]) ??
    pairs.find(([one, other]) => kindOf(one[1]) === kindOf(other[1]));
  const [first, second] = pair ?? [];
  if (countsReferences(trace, last)) return {};
  if (first === undefined || second === undefined || statementOn(trace.program, last.line) === undefined) return {};
  const [one, other] = [first[0], second[0]];
  const answer = first[1] === second[1] ? say`True: one object` : say`False: two objects`;
  return { tryIt: say`Add ${code(`print(${one} is ${other})`)} after line ${last.line}. It prints ${answer}.` };
}

/** What does the program print? */
export const predictOutput: QuestionType = {
  id: 'predict-output',
  words: {
    title: 'Predict the output',
    objective: objectiveIn('predict-output'),
  },
  minutes: 0,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace) || trace.exitOutput !== '' || trace.output === '') return [];
    const prompt = promptFor(trace);
    return prompt === undefined ? [] : [prompt];
  },
};

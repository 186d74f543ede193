import { code, codeBlock, paragraph, say } from '../../document/index.js';
import { ranThrough, type Trace } from '../../machine/trace/index.js';
import { objectiveIn } from './objectives.js';
import { predictOutput } from './predict-output.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';

const FEWEST_EVENTS = 3;
const MOST_EVENTS = 6;

/** The lines that a run prints while the program runs, each of them once; undefined where one is printed twice. */
function eventsOf(trace: Trace): readonly string[] | undefined {
  if (!ranThrough(trace) || trace.exitOutput !== '') return undefined;
  const lines = trace.output.split('\n').slice(0, -1);
  return new Set(lines).size === lines.length ? lines : undefined;
}

function promptFor(trace: Trace, output: Prompt): Prompt | undefined {
  const events = eventsOf(trace);
  if (events === undefined || events.length < FEWEST_EVENTS || events.length > MOST_EVENTS) return undefined;
  if (events.some((line) => line.trim() === '')) return undefined;
  return {
    ...output,
    id: 'order',
    ask: { what: 'order', events: events.toSorted() },
    stem: say`In which order are these lines printed?`,
    forms: ['order'],
    candidates: events.toSorted().map((line) => ({ id: line, content: paragraph(say`${code(line)}`) })),
    answer: ({ trace: other }) => {
      const printed = eventsOf(other);
      return printed && { kind: 'order', ids: printed.filter((line) => events.includes(line)) };
    },
    show: (answer) => codeBlock(brief(answer)),
    brief,
    proofOutput: (answer) => (answer.kind === 'order' ? answer.ids.map((line) => `${line}\n`).join('') : ''),
  };
}

const brief = (answer: Answer): string => (answer.kind === 'order' ? answer.ids.join(' → ') : '');

/** In which order do a program's lines and its finalizers print? Only for classes with `__del__`. */
export const finalizerOrder: QuestionType = {
  id: 'finalizer-order',
  words: { title: 'Order the events', objective: objectiveIn('finalizer-order') },
  minutes: 2,
  needsVersion: false,
  pose: (experiment) => {
    const { program } = experiment.trace;
    const source = (program.prelude?.source ?? '') + program.source;
    if (!/\b(__del__|finalize)\b/.test(source)) return [];
    return predictOutput.pose(experiment).flatMap((output) => promptFor(experiment.trace, output) ?? []);
  },
};

import { code, paragraph, type Sentence, say } from '../../document/index.js';
import {
  freedOnLine as lineThatFrees,
  type Moment,
  momentBefore,
  momentsOf,
  objectBorn,
  ranThrough,
  type Trace,
} from '../../machine/trace/index.js';
import { classWithoutDel, labelAttribute, type Watched, watchedInstances } from './instances.js';
import { isCollectLine, whyItLeaves } from './leaving.js';
import { plainStretch, runsNoFunction } from './lines.js';
import { objectiveIn } from './objectives.js';
import { withDeaths } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';

const STILL = 'It is still in memory after the last line.';

/**
 * Whether the instance stays, or goes on a line that holds one simple statement: one that runs no function of the
 * program or one that calls it, since only lines of the main program are offered.
 */
function isAskable(trace: Trace, { freedOn }: Watched): boolean {
  if (freedOn === undefined) return true;
  const stretch = plainStretch(trace, freedOn);
  return stretch !== undefined && (runsNoFunction(stretch) || hasFunctions(trace));
}

/** Whether the main program defines functions, so that a line may stand inside one. */
function hasFunctions({ program }: Trace): boolean {
  return program.body.some(({ kind }) => kind === 'FunctionDef');
}

function answerOf(trace: Trace, birth: string): Answer | undefined {
  const id = objectBorn(trace, birth);
  if (id === undefined || !ranThrough(trace)) return undefined;
  const line = lineThatFrees(trace, id);
  return line !== undefined && line < 1 ? undefined : { kind: 'line', line };
}

function promptFor(trace: Trace, instance: Watched): Prompt {
  const { birth, label, noun, index, freedOn } = instance;
  const words = say`the ${noun} ${label}`;
  const moments = decisiveMoments(trace, instance);
  return {
    id: birth,
    ask: { what: 'freed-on-line', object: birth, label },
    stem: hasFunctions(trace) ? say`Which line of the main program frees ${words}?` : say`Which line frees ${words}?`,
    forms: ['choice'],
    answer: (experiment) => answerOf(experiment.trace, birth),
    show: (answer) => paragraph(say`${textOf(answer)}`),
    brief: (answer) => (answer.kind === 'line' && answer.line === undefined ? 'still in memory' : textOf(answer)),
    because: () => whyItLeaves(trace, instance),
    prove: () => withDeaths(trace.program, `key.append(deaths.get(${index}, 'still in memory'))`),
    proofOutput: (answer) => (answer.kind === 'line' ? `${answer.line ?? 'still in memory'}\n` : ''),
    object: birth,
    objectWords: words,
    ...(moments.asked ? { moment: moments.asked } : {}),
    decisive: moments.decisive,
    remember: rememberFor(trace, freedOn),
    ...tryIt(trace, instance),
  };
}

function textOf(answer: Answer): string {
  if (answer.kind !== 'line') return '';
  return answer.line === undefined ? STILL : `Line ${answer.line}`;
}

/** The heap before and after the line that frees it; at the end, if none does. */
function decisiveMoments(
  trace: Trace,
  { freedOn }: Watched,
): { readonly asked: Moment | undefined; readonly decisive: readonly Moment[] } {
  const moments = momentsOf(trace);
  const asked = freedOn === undefined ? moments.at(-1) : moments.find(({ line }) => line === freedOn);
  const before = asked && momentBefore(trace, asked);
  return {
    asked,
    decisive: [before, asked].filter((each) => each !== undefined && each.line > 0) as readonly Moment[],
  };
}

function rememberFor(trace: Trace, freedOn: number | undefined): Sentence {
  if (freedOn !== undefined && isCollectLine(trace, { line: freedOn, visit: 1 })) {
    return say`Reference counting frees an object when nothing refers to it. The garbage collector frees objects that only refer to each other, and what hangs on them.`;
  }
  return say`An object is freed when the last reference to it goes: a name, a slot, a value or an attribute. ${code('del')} removes one reference.`;
}

/** "Give `Node` a method `__del__` that prints `self.label`." */
function tryIt(trace: Trace, instance: Watched): { readonly tryIt?: Sentence } {
  const defined = classWithoutDel(trace);
  if (defined === undefined) return {};
  const method = say`Give ${code(defined.name)} a method ${code('__del__')} that prints ${code(`self.${labelAttribute(trace, instance)}`)}.`;
  if (instance.freedOn === undefined)
    return { tryIt: say`${method} "${instance.label}" is printed only when the program ends.` };
  return { tryIt: say`${method} "${instance.label}" is printed by line ${instance.freedOn}.` };
}

/** Which line of the main program frees an instance? */
export const freedOnLine: QuestionType = {
  id: 'freed-on-line',
  words: {
    title: 'Find the line that frees',
    objective: objectiveIn('freed-on-line'),
  },
  minutes: 1,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace)) return [];
    return watchedInstances(trace)
      .filter((instance) => isAskable(trace, instance))
      .map((instance) => promptFor(trace, instance));
  },
};

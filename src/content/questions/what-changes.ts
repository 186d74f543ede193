import { type Sentence, say, text } from '../../document/index.js';
import { ranThrough, type Trace } from '../../machine/trace/index.js';
import { freedOnLine } from './freed-on-line.js';
import { isPrint, plainMoments, statementOn } from './lines.js';
import { objectiveIn } from './objectives.js';
import { predictOutput } from './predict-output.js';
import type { Prompt, QuestionType } from './question-type.js';

const KINDS: readonly QuestionType[] = [predictOutput, freedOnLine];

/** Lines that can be left out one at a time: simple statements that run once and neither print nor import. */
function removableLines(trace: Trace): readonly number[] {
  return plainMoments(trace).flatMap(({ line }) => {
    const statement = statementOn(trace.program, line);
    const isFixed = statement === undefined || isPrint(statement) || statement.kind.startsWith('Import');
    return isFixed || !trace.program.body.includes(statement) ? [] : [line];
  });
}

/** Whether the whole program has an answer to this question too, and another one. */
function changes(whole: Trace, without: Trace, prompt: Prompt): boolean {
  const before = prompt.answer({ trace: whole });
  return before !== undefined && JSON.stringify(before) !== JSON.stringify(prompt.answer({ trace: without }));
}

function promptFor({ tryIt: _, ...inner }: Prompt, line: number): Prompt {
  return {
    ...inner,
    id: `${inner.id} without ${line}`,
    ask: { ...inner.ask, without: line },
    edit: { line },
    stem: stemFor(inner, line),
  };
}

function stemFor({ ask, stem }: Prompt, line: number): Sentence {
  const asked = stem.map((run) => (run.kind === 'text' ? text(run.text.replace(/\?$/, '')) : run));
  if (ask.what === 'output') return say`${asked} if line ${line} is left out?`;
  return say`Line ${line} is left out; the other lines keep their numbers. ${asked} now?`;
}

/** What changes if a line is left out: what is printed, or which line frees an instance? */
export const whatChanges: QuestionType = {
  id: 'what-changes',
  words: { title: 'Find what changes', objective: objectiveIn('what-changes') },
  minutes: 2,
  needsVersion: false,
  pose: ({ trace, edited }) => {
    if (edited === undefined || !ranThrough(trace)) return [];
    return removableLines(trace).flatMap((line) => {
      const without = edited({ line });
      if (without === undefined || !ranThrough(without)) return [];
      return KINDS.flatMap((kind) => kind.pose({ trace: without }))
        .filter((prompt) => changes(trace, without, prompt))
        .map((prompt) => promptFor(prompt, line));
    });
  },
};

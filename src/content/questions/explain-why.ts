import { code, type Inline, plain, type Sentence, say, text } from '../../document/index.js';
import { ranThrough } from '../../machine/trace/index.js';
import { freedOnLine } from './freed-on-line.js';
import { objectiveIn } from './objectives.js';
import { predictOutput } from './predict-output.js';
import type { Answer, Experiment, Prompt, QuestionType } from './question-type.js';

const RULED_LINES = 3;
const MOST_POINTS = 3;
const LONGEST_OUTPUT = 30;

/** The question that tells what happens; undefined where that takes more than a few words. */
function stemFor({ ask, objectWords }: Prompt, key: Answer): Sentence | undefined {
  if (key.kind === 'lines') {
    const [only = '', ...others] = key.lines;
    if (ask.line === undefined || others.length > 0 || only.length > LONGEST_OUTPUT) return undefined;
    return say`Why does line ${Number(ask.line)} print ${code(only)}?`;
  }
  if (key.kind !== 'line' || objectWords === undefined) return undefined;
  if (key.line === undefined) return say`Why is ${objectWords} still in memory after the last line?`;
  return say`Why is ${objectWords} freed by line ${key.line}, and by no earlier line?`;
}

/** Its sentences one by one. */
function sentencesOf(whole: Sentence): readonly Sentence[] {
  const sentences: Inline[][] = [[]];
  for (const run of merged(whole)) {
    if (run.kind !== 'text') {
      sentences.at(-1)?.push(run);
      continue;
    }
    for (const [index, part] of run.text.split(/(?<=\.) /).entries()) {
      if (index > 0) sentences.push([]);
      if (part !== '') sentences.at(-1)?.push(text(part));
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Texts that follow each other as one. */
function merged(sentence: Sentence): Sentence {
  const runs: Inline[] = [];
  for (const run of sentence) {
    const last = runs.at(-1);
    if (last?.kind === 'text' && run.kind === 'text') runs.splice(-1, 1, text(last.text + run.text));
    else runs.push(run);
  }
  return runs;
}

function promptFor(experiment: Experiment, inner: Prompt): Prompt | undefined {
  const key = inner.answer(experiment);
  const stem = key && stemFor(inner, key);
  if (stem === undefined) return undefined;
  const reasons = sentencesOf(inner.because(experiment));
  const points = reasons.length > 1 ? reasons : [...reasons, ...sentencesOf(inner.remember).slice(0, 1)];
  const { tryIt: _, ...rest } = inner;
  return {
    ...rest,
    id: `why ${inner.id}`,
    stem,
    forms: ['essay'],
    rubric: { space: 'lines', size: RULED_LINES, points: points.slice(0, MOST_POINTS) },
    brief: () => reasons.map(plain).join(' '),
  };
}

/** Why does a program print what it prints, or when is an instance freed and why then? For a person to mark. */
export const explainWhy: QuestionType = {
  id: 'explain-why',
  words: { title: 'Explain why', objective: objectiveIn('explain-why') },
  minutes: 3,
  needsVersion: false,
  markedByHand: true,
  pose: (experiment) => {
    if (!ranThrough(experiment.trace)) return [];
    const inner = [predictOutput, freedOnLine].flatMap((type) => type.pose(experiment));
    return inner.flatMap((prompt) => promptFor(experiment, prompt) ?? []);
  },
};

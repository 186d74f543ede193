import type { Case, Misconception } from '../../content/misconceptions/index.js';
import { misconceptions } from '../../content/misconceptions/index.js';
import type { Answer, Prompt } from '../../content/questions/index.js';
import type { Sentence } from '../../document/index.js';
import type { PythonVersion } from '../../machine/profiles/index.js';
import type { Edit } from '../../machine/python/index.js';
import { objectBorn, type Trace } from '../../machine/trace/index.js';
import type { Laboratory } from './laboratory.js';

/** A wrong answer and every idea that leads to it. */
export interface WrongAnswer {
  readonly answer: Answer;
  readonly ideas: readonly { readonly idea: Misconception; readonly about: Case }[];
  /** Where it is written by hand. */
  readonly feedback?: Sentence;
}

export interface Answers {
  readonly key: Answer;
  readonly wrong: readonly WrongAnswer[];
  /** Ids of the ideas whose answer differs from the key. */
  readonly separates: readonly string[];
  /** What an idea does where this candidate stands in the program; only for candidates that do. */
  readonly caseWith?: (idea: Misconception, edit: Edit) => Case;
}

/** Equal answers have equal texts. */
export function answerKey(answer: Answer): string {
  return JSON.stringify(answer);
}

/** The program that a question is about: the one shown, or that with one line written otherwise. */
export function askedAbout(laboratory: Laboratory, { edit }: Prompt): Laboratory {
  return edit === undefined ? laboratory : laboratory.edited(edit);
}

/** Key and wrong answers of one question; undefined where the key is not the same on every version. */
export function answersTo(shown: Laboratory, prompt: Prompt, versions: readonly PythonVersion[]): Answers | undefined {
  const laboratory = askedAbout(shown, prompt);
  const newest = versions.at(-1);
  if (newest === undefined) return undefined;
  const truth = laboratory.truth(newest);
  const key = prompt.answer(laboratory.experiment(newest));
  if (key === undefined) return undefined;
  if (prompt.fixed) return { key, ...fixedAnswers(prompt, prompt.fixed, truth) };
  const text = answerKey(key);
  for (const version of versions.slice(0, -1)) {
    const other = prompt.answer(laboratory.experiment(version));
    if (other === undefined || answerKey(other) !== text) return undefined;
  }
  const groups = new Map<string, { answer: Answer; ideas: { idea: Misconception; about: Case }[] }>();
  const separates: string[] = [];
  const { what } = prompt.ask;
  const triesLines = prompt.candidates?.some(({ edit }) => edit !== undefined) === true;
  for (const idea of misconceptions) {
    if (idea.wouldAnswer?.(what, key.kind) === false) continue;
    const wrong = laboratory.distorted(newest, idea) ?? truth;
    if (wrong === truth && !triesLines) continue;
    const answer = prompt.answer(laboratory.experiment(newest, idea));
    if (answer === undefined || answerKey(answer) === text) continue;
    if (idea.wouldAnswer?.(what, answer.kind) === false) continue;
    separates.push(idea.id);
    const group = groups.get(answerKey(answer)) ?? { answer, ideas: [] };
    group.ideas.push({ idea, about: caseOf(truth, wrong, prompt) });
    groups.set(answerKey(answer), group);
  }
  const caseWith = (idea: Misconception, edit: Edit): Case => {
    const there = laboratory.edited(edit);
    return caseOf(there.truth(newest), there.experiment(newest, idea).trace, prompt);
  };
  return { key, wrong: [...groups.values()], separates, ...(triesLines ? { caseWith } : {}) };
}

/** Wrong answers that are written by hand, with the ideas behind them. */
function fixedAnswers(
  prompt: Prompt,
  { wrong }: NonNullable<Prompt['fixed']>,
  truth: Trace,
): Pick<Answers, 'wrong' | 'separates'> {
  const about = caseOf(truth, truth, prompt);
  return {
    wrong: wrong.map(({ answer, ideas, feedback }) => ({
      answer,
      ideas: ideas.flatMap((id) => misconceptions.filter((idea) => idea.id === id).map((idea) => ({ idea, about }))),
      feedback,
    })),
    separates: [...new Set(wrong.flatMap(({ ideas }) => ideas))],
  };
}

function caseOf(truth: Trace, wrong: Trace, prompt: Prompt): Case {
  const objectId = prompt.object === undefined ? undefined : objectBorn(truth, prompt.object);
  return {
    truth,
    wrong,
    what: prompt.ask.what,
    ...(prompt.moment ? { moment: prompt.moment } : {}),
    ...(prompt.objectWords ? { object: prompt.objectWords } : {}),
    ...(objectId === undefined ? {} : { objectId }),
  };
}

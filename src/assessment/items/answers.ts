import type { Case, Misconception } from '../../content/misconceptions/index.js';
import { misconceptions } from '../../content/misconceptions/index.js';
import type { Answer, Prompt } from '../../content/questions/index.js';
import type { PythonVersion } from '../../machine/profiles/index.js';
import { objectBorn, type Trace } from '../../machine/trace/index.js';
import type { Laboratory } from './laboratory.js';

/** A wrong answer and every idea that leads to it. */
export interface WrongAnswer {
  readonly answer: Answer;
  readonly ideas: readonly { readonly idea: Misconception; readonly about: Case }[];
}

export interface Answers {
  readonly key: Answer;
  readonly wrong: readonly WrongAnswer[];
  /** Ids of the ideas whose answer differs from the key. */
  readonly separates: readonly string[];
}

/** Equal answers have equal texts. */
export function answerKey(answer: Answer): string {
  return JSON.stringify(answer);
}

/** Key and wrong answers of one question; undefined where the key is not the same on every version. */
export function answersTo(
  laboratory: Laboratory,
  prompt: Prompt,
  versions: readonly PythonVersion[],
): Answers | undefined {
  const newest = versions.at(-1);
  if (newest === undefined) return undefined;
  const truth = laboratory.truth(newest);
  const key = prompt.answer({ trace: truth });
  if (key === undefined) return undefined;
  const text = answerKey(key);
  for (const version of versions.slice(0, -1)) {
    const other = prompt.answer({ trace: laboratory.truth(version) });
    if (other === undefined || answerKey(other) !== text) return undefined;
  }
  const groups = new Map<string, { answer: Answer; ideas: { idea: Misconception; about: Case }[] }>();
  const separates: string[] = [];
  const { what } = prompt.ask;
  for (const idea of misconceptions) {
    if (idea.wouldAnswer?.(what, key.kind) === false) continue;
    const wrong = laboratory.distorted(newest, idea);
    if (wrong === undefined || wrong === truth) continue;
    const answer = prompt.answer({ trace: wrong });
    if (answer === undefined || answerKey(answer) === text) continue;
    if (idea.wouldAnswer?.(what, answer.kind) === false) continue;
    separates.push(idea.id);
    const group = groups.get(answerKey(answer)) ?? { answer, ideas: [] };
    group.ideas.push({ idea, about: caseOf(truth, wrong, prompt) });
    groups.set(answerKey(answer), group);
  }
  return { key, wrong: [...groups.values()], separates };
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

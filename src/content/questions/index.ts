import { aliasGroups } from './alias-groups.js';
import { collectResult } from './collect-result.js';
import { computeSize } from './compute-size.js';
import { countAlive } from './count-alive.js';
import { freedByCall } from './freed-by-call.js';
import { freedOnLine } from './freed-on-line.js';
import { predictOutput } from './predict-output.js';
import type { QuestionType } from './question-type.js';
import { refcountAtLine } from './refcount-at-line.js';

export type { Answer, AnswerForm, Experiment, Prompt, QuestionType } from './question-type.js';

/** Every question type, by id. */
export const questionTypes: readonly QuestionType[] = [
  aliasGroups,
  collectResult,
  computeSize,
  countAlive,
  freedByCall,
  freedOnLine,
  predictOutput,
  refcountAtLine,
];

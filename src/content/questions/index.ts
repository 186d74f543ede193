import { aliasGroups } from './alias-groups.js';
import { chooseDiagram } from './choose-diagram.js';
import { collectResult } from './collect-result.js';
import { completeDiagram } from './complete-diagram.js';
import { computeSize } from './compute-size.js';
import { countAlive } from './count-alive.js';
import { drawProgram } from './draw-program.js';
import { explainWhy } from './explain-why.js';
import { fillLine } from './fill-line.js';
import { finalizerOrder } from './finalizer-order.js';
import { freedByCall } from './freed-by-call.js';
import { freedOnLine } from './freed-on-line.js';
import { isEqualsTable } from './is-equals-table.js';
import { matchTerms } from './match-terms.js';
import { predictOutput } from './predict-output.js';
import type { QuestionType } from './question-type.js';
import { refcountAtLine } from './refcount-at-line.js';
import { traceTable } from './trace-table.js';
import { trueFalseReason } from './true-false-reason.js';
import { whatChanges } from './what-changes.js';
import { whatKeepsAlive } from './what-keeps-alive.js';
import { whichLineFrees } from './which-line-frees.js';
import { wrongClaim } from './wrong-claim.js';

export type {
  Answer,
  AnswerForm,
  BlankTable,
  Experiment,
  Prompt,
  QuestionType,
  Rubric,
  TableCell,
} from './question-type.js';

/** Every question type, by id. */
export const questionTypes: readonly QuestionType[] = [
  aliasGroups,
  chooseDiagram,
  collectResult,
  completeDiagram,
  computeSize,
  countAlive,
  drawProgram,
  explainWhy,
  fillLine,
  finalizerOrder,
  freedByCall,
  freedOnLine,
  isEqualsTable,
  matchTerms,
  predictOutput,
  refcountAtLine,
  traceTable,
  trueFalseReason,
  whatChanges,
  whatKeepsAlive,
  whichLineFrees,
  wrongClaim,
];

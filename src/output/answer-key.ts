import type { Item } from '../assessment/items/item.js';
import type { Form, Question, Quiz } from '../assessment/quiz/quiz.js';
import { keyedAnswerOf, keyedFeedback } from './keyed-answer.js';
import type { AnswerKey, KeyedQuestion, SheetQuestion, SheetSolution } from './sheet.js';
import { worksheetOf } from './worksheet.js';
import type { OnDemand } from './writer.js';

/**
 * The teacher's side of one form; solutions and figures are made here, on demand.
 * @throws HeapsheetError BAD_REQUEST when a single choice has not exactly one key.
 */
export function answerKeyOf(quiz: Quiz, form: Form, onDemand: OnDemand): AnswerKey {
  const worksheet = worksheetOf(quiz, form);
  return {
    worksheet,
    questions: worksheet.questions.map((sheet, index) => {
      const question = form.questions[index];
      if (question === undefined) throw new Error(`question ${index} is on the sheet but not on the form`);
      return keyedQuestion(question, sheet, onDemand);
    }),
  };
}

function keyedQuestion(question: Question, sheet: SheetQuestion, onDemand: OnDemand): KeyedQuestion {
  const { item } = question;
  const solution = onDemand.solutionOf(item);
  return {
    question: sheet,
    key: keyedAnswerOf(item.interaction, question.label),
    feedback: keyedFeedback(item.interaction),
    solution: sheetSolution(item, solution, onDemand),
    marker: solution.marker.map(({ answer, meaning }) => `${answer} = ${meaning}`).join(' · '),
  };
}

function sheetSolution(
  item: Item,
  solution: ReturnType<OnDemand['solutionOf']>,
  { figuresOf }: OnDemand,
): SheetSolution {
  const { columns, rows, paragraphs, answer, remember, tryIt } = solution;
  const figures = figuresOf(item, solution.figures);
  return { columns, rows, paragraphs, figures, answer, remember, ...(tryIt === undefined ? {} : { tryIt }) };
}

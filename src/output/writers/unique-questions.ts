import type { Question, Quiz } from '../../assessment/quiz/quiz.js';

/** A question and the form on which it first stands. */
export interface PlacedQuestion {
  readonly form: string;
  readonly question: Question;
}

/** The questions of all forms in order, each label once: anchors stand on several forms but are one item. */
export function uniqueQuestions(quiz: Quiz): readonly PlacedQuestion[] {
  const seen = new Map<string, PlacedQuestion>();
  for (const form of quiz.forms)
    for (const question of form.questions)
      if (!seen.has(question.label)) seen.set(question.label, { form: form.label, question });
  return [...seen.values()];
}

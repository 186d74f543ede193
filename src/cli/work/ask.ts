import type { QuizRequest } from '../../index.js';
import { askText } from '../ask-text.js';
import type { AskedProgram, GenerateOptions, ItemRecord } from '../engine.js';
import { madeQuiz } from './generate.js';

/** Runs a teacher's own program and asks the best questions about it, with keys, ideas and worked solutions. */
export async function askProgram(request: QuizRequest, options: GenerateOptions): Promise<AskedProgram> {
  const api = await import('../../index.js');
  const { paper, solutions, programs } = await madeQuiz(request, options);
  const [form] = paper.forms;
  if (form === undefined) throw new Error('a quiz without a form');
  const solutionOf = (item: (typeof form.questions)[number]['item']) => solutions.get(item) ?? api.solutionFor(item);
  const key = api.answerKeyOf(paper, form, { solutionOf, figuresOf: () => [] });
  const items = form.questions.map(({ item }) => item);
  return {
    text: askText(key, items, options.proofs),
    items: form.questions.map(
      (question) => api.jsonItem(question, { solutionOf, proofs: options.proofs }) as unknown as ItemRecord,
    ),
    available: programs.reduce((sum, { questions }) => sum + questions.length, 0),
    passed: programs.flatMap(({ passed }) => passed),
    notes: programs.flatMap(({ notes }) => notes),
  };
}

import type { Quiz } from '../../../assessment/quiz/quiz.js';
import type { ImportWriter } from '../../writer.js';
import { uniqueQuestions } from '../unique-questions.js';
import { type JsonItem, jsonItem } from './item.js';

/** The whole quiz as one readable JSON document: its head, and every form with its items in order. */
export const json: ImportWriter = {
  kind: 'import',
  id: 'json',
  title: 'JSON: the whole quiz with keys and feedback, for other programs',
  write: (quiz, options) => [
    {
      name: 'quiz.json',
      content: `${JSON.stringify({ ...head(quiz), forms: forms(quiz, options) }, undefined, 2)}\n`,
    },
  ],
};

/** One item a line, each once; `itemLine` writes one line for those who stream. */
export const jsonl: ImportWriter = {
  kind: 'import',
  id: 'jsonl',
  title: 'JSON Lines: one item a line with key and feedback, for other programs',
  write: (quiz, options) => [
    {
      name: 'items.jsonl',
      content: uniqueQuestions(quiz)
        .map(({ question }) => `${JSON.stringify(jsonItem(question, options))}\n`)
        .join(''),
    },
  ],
};

/** An exam's seed is never written. */
const head = ({ title, course, instructions, use, seed, versions, release, build }: Quiz) => ({
  schema: 'heapsheet/quiz@1',
  title,
  course,
  instructions,
  use,
  seed: use === 'exam' ? undefined : seed,
  python: versions,
  release,
  build,
});

const forms = (
  quiz: Quiz,
  options: Parameters<ImportWriter['write']>[1],
): readonly { readonly form: string; readonly items: readonly (JsonItem & { readonly number: number })[] }[] =>
  quiz.forms.map(({ label, questions }) => ({
    form: label,
    items: questions.map((question) => ({ number: question.number, ...jsonItem(question, options) })),
  }));

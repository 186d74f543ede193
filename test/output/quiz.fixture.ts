import type { Item, Level } from '../../src/assessment/items/item.js';
import type { Quiz } from '../../src/assessment/quiz/quiz.js';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/profile.js';
import { everyItem } from './items.fixture.js';

/** A quiz with every kind of answer, on one form or more. */
export function quizOf(items: readonly Item[] = everyItem, part: Partial<Quiz> = {}): Quiz {
  return {
    title: 'Names, objects & reference counts',
    course: 'CS 2 Programming',
    instructions: 'No computer.',
    seed: 'autumn-2026',
    use: 'practice',
    versions: PYTHON_VERSIONS,
    paper: 'a4',
    forms: [
      {
        label: 'A',
        questions: items.map((item, index) => ({ number: index + 1, item, label: item.code })),
      },
    ],
    release: '0.1.0',
    build: '7f3a',
    ...part,
  };
}

/** An item of a level on an exam: the label tells no practice code. */
export const examOf = (items: readonly Item[], level: Level = 1): Quiz => ({
  ...quizOf(items.map((item) => ({ ...item, level }))),
  use: 'exam',
  forms: [
    {
      label: 'A',
      questions: items.map((item, index) => ({ number: index + 1, item, label: `A-7K3F${index}` })),
    },
  ],
});

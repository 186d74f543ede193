import { expect, test } from 'vitest';
import { cellsOfTopics } from '../../src/assessment/items/item-cells.js';
import { itemOf, makeQuiz } from '../../src/assessment/quiz/make-quiz.js';
import { readSettings } from '../../src/assessment/quiz/quiz-file.js';
import { randomItem } from '../../src/assessment/verify/random-item.js';
import { randomProgram } from '../../src/assessment/verify/random-program.js';
import { topics } from '../../src/content/topics/index.js';
import { KNOWN } from '../assessment/quiz/known-ids.fixture.js';
import { randomItems } from '../oracle/sources.js';

const sample = () => {
  const items = randomItems();
  const step = Math.ceil(items.length / 100);
  return items.filter((_, index) => index % step === 0);
};

const quiz = (seed: string) => {
  const values = { title: 'Law', sections: [{ topic: ['aliasing', 'reference-counting'], count: 6 }], forms: 2 };
  const request = readSettings({ values, nameOf: () => '' }, { ...KNOWN, topics: topics.map(({ id }) => id) });
  return makeQuiz(request, { seed, release: '0.0.0' });
};

test('the same recipe gives the same item twice', () => {
  for (const topic of topics) {
    const cells = cellsOfTopics([topic]);
    for (let index = 0; index < 15; index++) {
      expect(randomItem('law', index, cells)).toEqual(randomItem('law', index, cells));
    }
  }
});

test('the code of an item gives the same item', () => {
  expect(sample().length).toBeGreaterThan(60);
  for (const item of sample()) expect(itemOf(item.code)).toEqual(item);
});

test('the same seed gives the same quiz, another one another quiz', () => {
  const labels = (seed: string) =>
    quiz(seed).paper.forms.flatMap(({ questions }) => questions.map(({ label }) => label));
  expect(quiz('one').paper).toEqual(quiz('one').paper);
  expect(labels('one').filter((label) => labels('two').includes(label))).toEqual([]);
});

test('a random program depends on its seed and its number only', () => {
  expect(randomProgram('law', 7)).toBe(randomProgram('law', 7));
  expect(new Set([randomProgram('law', 7), randomProgram('law', 8), randomProgram('other', 7)]).size).toBe(3);
});

import { describe, expect, test } from 'vitest';
import { makeQuiz } from '../../../src/assessment/quiz/make-quiz.js';
import { readSettings } from '../../../src/assessment/quiz/quiz-file.js';
import type { QuizRequest } from '../../../src/assessment/quiz/request.js';
import { slotsOf } from '../../../src/assessment/quiz/slots.js';
import { questionTypes } from '../../../src/content/questions/index.js';
import { topics } from '../../../src/content/topics/index.js';
import { constructs } from '../../../src/machine/python/index.js';
import { KNOWN_IDS } from './real-ids.fixture.js';

function request(limits: Partial<QuizRequest>, section: Readonly<Record<string, unknown>> = {}): QuizRequest {
  const values = { sections: [{ topic: topics.map(({ id }) => id), count: 5, ...section }] };
  return { ...readSettings({ values, nameOf: String }, KNOWN_IDS), ...limits };
}

function itemsOf(asked: QuizRequest) {
  const { paper } = makeQuiz(asked, { seed: 'class', release: 'test' });
  return paper.forms.flatMap(({ questions }) => questions.map(({ item }) => item));
}

describe('no item needs what the class does not know or must not meet', () => {
  test.each<Partial<QuizRequest>>([
    { knows: ['lists'] },
    { knows: ['lists', 'nested-lists', 'del', 'none'] },
    { without: ['classes', 'functions'] },
    { without: ['del', 'none', 'slices', 'is'] },
    { knows: ['lists', 'dicts', 'del', 'none', 'classes', 'attributes'], without: ['finalizers'] },
  ])('%j', ({ knows, without = [] }) => {
    const items = itemsOf(request({ without, ...(knows && { knows }) }));
    expect(items.length).toBe(5);
    for (const { needs, program } of items) {
      expect(needs.filter((need) => without.includes(need) || knows?.includes(need) === false)).toEqual([]);
      if (program.prelude) expect(needs).toContain('classes');
    }
  });
});

const ABOUT_PROGRAMS = questionTypes.filter(({ showsNoProgram }) => showsNoProgram !== true).map(({ id }) => id);

test('kinds of item that the class cannot read get no place', () => {
  const slots = slotsOf(
    { ...request({ knows: ['lists'] }), sections: request({}, { count: 30, question: ABOUT_PROGRAMS }).sections },
    'class',
  );
  for (const { cell } of slots) expect(cell?.topic.id).not.toBe('cycles-and-gc');
});

test('a class that knows everything gets what a class without limits gets', () => {
  const codes = (asked: QuizRequest) => itemsOf(asked).map(({ code }) => code);
  expect(codes(request({ knows: constructs.map(({ id }) => id) }))).toEqual(codes(request({})));
});

describe('what is impossible says what the nearest programs need, and what would do', () => {
  const reportOf = (asked: QuizRequest): string => {
    try {
      itemsOf(asked);
      return 'a quiz';
    } catch (error) {
      return error instanceof Error && 'errors' in error
        ? (error.errors as readonly { report(): string }[]).map((one) => one.report()).join('\n')
        : String(error);
    }
  };

  test('knows', () => {
    expect(reportOf(request({ knows: ['lists'] }, { topic: 'deallocation', question: 'freed-on-line' }))).toMatch(
      /^no program there does without .+\n {2}add it to knows for deallocation /,
    );
  });

  test('without', () => {
    expect(reportOf(request({ without: ['classes'] }, { topic: 'deallocation', question: 'freed-on-line' }))).toMatch(
      /^every program there contains classes\n {2}take it out of without for deallocation /,
    );
  });
});

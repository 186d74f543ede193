import { describe, expect, test } from 'vitest';
import { codeBlock, say } from '../../../../src/document/index.js';
import { HeapsheetError } from '../../../../src/errors.js';
import type { AnswerSpace } from '../../../../src/output/sheet.js';
import { questionPage } from '../../../../src/output/writers/pdf/question-page.js';
import { choiceOf, questionOf } from '../../sheets.fixture.js';

const lineOf = (columns: number): string => `x = ${'1'.repeat(columns - 4)}`;

const pageOf = (source: string, answer: AnswerSpace = { kind: 'number' }) =>
  questionPage(questionOf({ source, title: 'T', stem: say`What?`, task: say`Write.`, answer }), 'a4');

describe('a question', () => {
  test('stands beside a narrow program, its answer beside a wider one, all of it below a wide one', () => {
    expect([20, 37, 45, 50, 54, 75].map((columns) => pageOf(lineOf(columns)).place)).toEqual([
      'side',
      'side',
      'beside',
      'beside',
      'below',
      'below',
    ]);
  });

  test('stands below a program when an option in code would not fit beside it', () => {
    const options = { letter: 'A', content: codeBlock(lineOf(40)) };
    expect(pageOf(lineOf(20), { kind: 'choice', options: [options, options] }).place).toBe('side');
    expect(pageOf(lineOf(36), { kind: 'choice', options: [options, options] }).place).toBe('below');
  });

  test('is printed smaller only if a line is too long for the page', () => {
    expect([60, 79, 88, 96].map((columns) => pageOf(lineOf(columns)).codeSize)).toEqual([10, 10, 9, 8]);
  });

  test('is refused when a line is too long for any size', () => {
    const refused = () => pageOf(lineOf(130));
    expect(refused).toThrow(HeapsheetError);
    expect(refused).toThrow('a program line of 130 columns does not fit on paper');
  });

  test('is split only if it is taller than a page', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'x = 1').join('\n');
    expect(pageOf(lines(14)).breakable).toBe(false);
    expect(pageOf(lines(50)).breakable).toBe(false);
    expect(pageOf(lines(60)).breakable).toBe(true);
  });
});

describe('options', () => {
  const columnsOf = (source: string, answer: AnswerSpace) => {
    const page = pageOf(source, answer).answer;
    return page.kind === 'options' ? page.columns : undefined;
  };

  test('of a few letters stand in one row', () => {
    expect(columnsOf(lineOf(20), choiceOf('0', '1', '2', '3'))).toBe(4);
    expect(columnsOf(lineOf(20), choiceOf('None', '[]', '[1]'))).toBe(3);
  });

  test('of more letters stand under each other, in two columns where the page is wide', () => {
    const answer = choiceOf("['Ana', 'Ben']", "['Ana']", "['Ben']", 'nothing at all');
    expect(columnsOf(lineOf(20), answer)).toBe(1);
    expect(columnsOf(lineOf(70), answer)).toBe(2);
  });

  test('have circles where one is right and squares where several are', () => {
    const options = [{ letter: 'A', content: codeBlock('x') }];
    expect(pageOf('x', { kind: 'choice', options }).answer).toMatchObject({ round: true });
    expect(pageOf('x', { kind: 'multiple', options }).answer).toMatchObject({ round: false });
  });
});

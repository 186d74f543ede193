import { describe, expect, it } from 'vitest';
import type { Item, Level } from '../../src/assessment/items/item.js';
import { plain, say } from '../../src/document/index.js';
import { versionRange, worksheetOf } from '../../src/output/worksheet.js';
import { everyItem, itemOf, programOf } from './items.fixture.js';
import { examOf, quizOf } from './quiz.fixture.js';

const sheetOf = (...[items, part]: Parameters<typeof quizOf>) => {
  const quiz = quizOf(items, part);
  const [form] = quiz.forms;
  if (form === undefined) throw new Error('a quiz without forms');
  return worksheetOf(quiz, form);
};

const atLevel = (...levels: readonly Level[]): readonly Item[] =>
  everyItem.slice(0, levels.length).map((item, index) => ({ ...item, level: levels[index] ?? 1 }));

const printing = (lines: number): Item =>
  itemOf({
    program: programOf('print(1)\n'),
    stem: say`What does this program print?`,
    interaction: { kind: 'lines', key: Array(lines).fill('1'), accept: [], expected: [], feedback: say`Right.` },
  });

const ruled = (sheet: ReturnType<typeof sheetOf>): readonly number[] =>
  sheet.questions.flatMap(({ answer }) => (answer.kind === 'lines' ? [answer.count] : []));

describe('worksheetOf', () => {
  it('has no word of any key, feedback or idea', () => {
    const written = JSON.stringify(sheetOf());
    expect(written).not.toMatch(/isKey|feedback|misconception|Right\.|assignment-copies-object|This would be right/);
  });

  it('adds up points and minutes, and states the versions of the quiz', () => {
    const { points, minutes, python } = sheetOf();
    expect({ points, minutes, python }).toEqual({ points: 30, minutes: 34, python: 'Python 3.11–3.15' });
    expect(sheetOf(everyItem, { versions: ['3.13'] }).python).toBe('Python 3.13');
  });

  it('letters the options in order of presentation', () => {
    const [first] = sheetOf().questions;
    const letters = first?.answer.kind === 'choice' ? first.answer.options.map(({ letter }) => letter) : [];
    expect(letters).toEqual(['A', 'B', 'C']);
  });

  it('names the form only where there are several', () => {
    expect(sheetOf().form).toBeUndefined();
    const { forms } = quizOf();
    expect(sheetOf(everyItem, { forms: [...forms, ...forms] }).form).toBe('A');
  });

  it('prints the seed of a practice sheet and never that of an exam', () => {
    expect(sheetOf().colophon).toBe('heapsheet 0.1.0 · seed autumn-2026');
    const exam = examOf(everyItem);
    const [form] = exam.forms;
    expect(form && JSON.stringify(worksheetOf(exam, form))).not.toContain('autumn-2026');
  });
});

describe('the box at the top', () => {
  const starts = (box: ReturnType<typeof sheetOf>['box']) => box.map((paragraph) => plain(paragraph).split(' ')[0]);

  it('is full for levels 1 and 2', () => {
    expect(starts(sheetOf(atLevel(2)).box)).toEqual(['A', 'An', 'Programs']);
  });

  it('explains the words for level 3', () => {
    expect(starts(sheetOf(atLevel(3)).box)).toEqual(['A', 'An']);
  });

  it('says how programs run for levels 4 and 5, with the versions of the quiz', () => {
    const { box } = sheetOf(atLevel(5, 4), { versions: ['3.12', '3.13'] });
    expect(box.map(plain)).toEqual([
      'Programs are files, run once from line 1 by the usual Python (CPython 3.12–3.13). The garbage collector runs only where the program calls it.',
    ]);
  });

  it('follows the easiest item of the sheet', () => {
    expect(sheetOf(atLevel(5, 1)).box).toHaveLength(3);
  });

  it('explains no words in an exam', () => {
    const exam = examOf(everyItem, 1);
    const [form] = exam.forms;
    expect(form && starts(worksheetOf(exam, form).box)).toEqual(['Programs']);
  });

  it('shows each helper class once, without line numbers', () => {
    const { helpers } = sheetOf([...everyItem.slice(0, -1), ...everyItem.slice(0, -1)]);
    expect(helpers).toHaveLength(1);
    expect(helpers[0]?.map(({ number }) => number)).toEqual([undefined, undefined, undefined]);
  });

  it('shows classes of one name that are not the same with their programs, without numbers', () => {
    const plainNode = 'class Node:\n    def __init__(self, label):\n        self.label = label\n';
    const telling = `${plainNode}\n    def __del__(self):\n        print(self.label)\n`;
    const [item] = everyItem;
    if (item === undefined) throw new Error('no item');
    const items = [plainNode, telling].map((prelude, index) => ({
      ...item,
      code: `${item.code}${index}`,
      program: programOf('oak = Node("oak")\ndel oak\n', prelude),
    }));
    const { helpers, questions } = sheetOf(items);
    expect(helpers).toEqual([]);
    const numbersOf = (index: number) => questions[index]?.program.map(({ number }) => number);
    expect(numbersOf(0)).toEqual([undefined, undefined, undefined, 1, 2]);
    expect(numbersOf(1)).toEqual([...Array(6).fill(undefined), 1, 2]);
    expect(sheetOf(items.slice(0, 1)).helpers).toHaveLength(1);
  });
});

describe('ruled lines', () => {
  it('are at least four', () => {
    expect(ruled(sheetOf([printing(1)]))).toEqual([4]);
  });

  it('are equally many everywhere on the sheet, and more than any output has', () => {
    expect(ruled(sheetOf([printing(1), printing(5)]))).toEqual([6, 6]);
  });

  it('do not tell how many lines are printed', () => {
    expect(ruled(sheetOf([printing(4)]))).toEqual(ruled(sheetOf([printing(5)])));
  });
});

describe('versionRange', () => {
  it('joins neighbours and lists the rest', () => {
    expect(versionRange(['3.11', '3.12', '3.13'])).toBe('3.11–3.13');
    expect(versionRange(['3.11', '3.13'])).toBe('3.11, 3.13');
    expect(versionRange(['3.14'])).toBe('3.14');
  });
});

import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/assessment/items/item.js';
import { plain } from '../../src/document/index.js';
import { answerKeyOf } from '../../src/output/answer-key.js';
import { linesInOne, plainNumber } from '../../src/output/keyed-answer.js';
import { worksheetOf } from '../../src/output/worksheet.js';
import { everyItem } from './items.fixture.js';
import { quizOf } from './quiz.fixture.js';
import { onDemand } from './solutions.fixture.js';

const keyOf = (items: readonly Item[] = everyItem) => {
  const quiz = quizOf(items);
  const [form] = quiz.forms;
  if (form === undefined) throw new Error('a quiz without forms');
  return { key: answerKeyOf(quiz, form, onDemand), sheet: worksheetOf(quiz, form) };
};

describe('answerKeyOf', () => {
  it('repeats the worksheet', () => {
    const { key, sheet } = keyOf();
    expect(key.worksheet).toEqual(sheet);
    expect(key.questions.map(({ question }) => question)).toEqual(sheet.questions);
  });

  it('gives the key in the form asked', () => {
    expect(keyOf().key.questions.map(({ key }) => key)).toEqual([
      { kind: 'choice', letters: ['B'] },
      { kind: 'number', key: '2', accept: ['two'] },
      { kind: 'choice', letters: ['C'] },
      { kind: 'lines', key: ["['x']", "['x', '<y>']", '{1}'], accept: ["['x'] / ['x','<y>'] / {1}"] },
      { kind: 'lines', key: ['[[7, 0], [7, 0]]'], accept: ['[[7,0],[7,0]]'] },
      { kind: 'multiple', letters: ['A', 'C'] },
      { kind: 'table', cells: ['["tea"]', '["tea", "<milk>"]', '["tea", "<milk>"]'] },
      { kind: 'table', cells: ['True', 'True', 'False', 'True'] },
      { kind: 'table', cells: ['2', '1', '3'] },
      { kind: 'table', cells: ['C', 'A'] },
      expect.objectContaining({ kind: 'claim', truth: 'False' }),
      expect.objectContaining({ kind: 'essay' }),
      { kind: 'choice', letters: ['A'] },
      { kind: 'lines', key: ['freed oak'], accept: [] },
    ]);
  });

  it('says of every option and every expected answer what it means', () => {
    const [choice, number] = keyOf().key.questions;
    expect(choice?.feedback.map(({ answer, right }) => `${answer} ${right}`)).toEqual(['A false', 'B true', 'C false']);
    expect(number?.feedback.map(({ answer, right }) => `${answer} ${right}`)).toEqual([
      '2 true',
      '0 false',
      '1 false',
      '3 false',
    ]);
  });

  it('has one line for whoever marks', () => {
    expect(keyOf().key.questions.map(({ marker }) => marker)[1]).toBe(
      '0 = names only, or del destroys · 1 = tray counted once · 3 = line 7 forgotten, or 1 added for getrefcount',
    );
  });

  it('draws the moments of the solution with their captions', () => {
    const figures = keyOf().key.questions.map(({ solution }) => solution.figures.map(({ caption }) => plain(caption)));
    expect(figures[0]).toEqual(['After line 2', 'After line 4']);
  });

  it('refuses a single choice with two keys', () => {
    const twice = everyItem.flatMap((item) => {
      const { interaction } = item;
      if (interaction.kind !== 'choice') return [];
      const options = interaction.options.map((option) => ({ ...option, isKey: true }));
      return [{ ...item, interaction: { ...interaction, options } }];
    });
    expect(() => keyOf(twice)).toThrow('exactly one key');
  });
});

describe('plainNumber', () => {
  it('writes plain digits', () => {
    expect(plainNumber(1e21)).toBe('1000000000000000000000');
    expect(plainNumber(-3)).toBe('-3');
  });
});

describe('linesInOne', () => {
  it('names what cannot be seen', () => {
    expect(linesInOne(['[1]', '', '2'])).toBe('[1] / (an empty line) / 2');
    expect(linesInOne([])).toBe('(nothing)');
  });
});

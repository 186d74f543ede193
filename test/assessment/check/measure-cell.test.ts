import { expect, test } from 'vitest';
import { total } from '../../../src/assessment/check/counter.js';
import { measureCell } from '../../../src/assessment/check/measure-cell.js';
import { reportOf } from '../../../src/assessment/check/report.js';
import { cellsOfTopics } from '../../../src/assessment/items/item-cells.js';
import { questionTypes } from '../../../src/content/questions/index.js';
import type { Topic } from '../../../src/content/topics/index.js';
import { parse } from '../../../src/machine/python/index.js';
import { dullTopic } from './dull-topic.fixture.js';

const OPTIONS = { seed: 'seed', seeds: 12 };

test('every position is an item or has a reason, and the same seed gives the same figures', () => {
  for (const { id } of questionTypes) {
    const cell = cellsOfTopics().find(({ question, size }) => question.id === id && size > 100);
    if (cell === undefined) continue;
    const figures = measureCell(cell, OPTIONS);
    expect(figures.positions).toBe(Math.min(12, cell.size));
    expect(figures.items + total(figures.rejected)).toBe(figures.positions);
    expect(figures.duplicates).toBe(0);
    expect(figures.load.mostCodeLines * figures.items).toBeGreaterThanOrEqual(figures.load.codeLines);
    expect(measureCell(cell, OPTIONS)).toEqual(figures);
    if (cell.question.showsNoProgram !== true)
      expect(measureCell(cell, { ...OPTIONS, seed: 'other' })).not.toEqual(figures);
  }
});

test('a pattern that nobody gets wrong breaks the laws of acceptance and separation', () => {
  const cells = cellsOfTopics([dullTopic]).map((cell) => measureCell(cell, { seed: 'seed', seeds: 200 }));
  expect(cells).toMatchObject([{ size: 30, positions: 30, items: 0 }]);
  expect(cells[0]?.rejected).toEqual({ 'fewer than 2 wrong answers': 30 });
  const { violations } = reportOf(cells, { seed: 'seed', seeds: 200, whole: false });
  expect(violations.map(({ law }) => law)).toEqual(['acceptance', 'separation']);
});

test('a program that the machine refuses is a rejection and no crash', () => {
  const refused: Topic = {
    ...dullTopic,
    patterns: () =>
      dullTopic.patterns(1).map((pattern) => ({
        ...pattern,
        build: () => parse('import socket\n', 'main.py'),
      })),
  };
  const [cell] = cellsOfTopics([refused]);
  if (cell === undefined) throw new Error('no kind of item');
  const { rejected } = measureCell(cell, { seed: 'seed', seeds: 2 });
  expect(Object.keys(rejected)[0]).toMatch(/^the machine refuses the program: /);
});

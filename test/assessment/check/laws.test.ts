import { describe, expect, test } from 'vitest';
import type { CellFigures } from '../../../src/assessment/check/figures.js';
import { reportOf } from '../../../src/assessment/check/report.js';
import { figuresOf } from './figures.fixture.js';

const checked = (change: Partial<CellFigures> = {}, whole = false) =>
  reportOf([figuresOf(change)], { seed: 'seed', seeds: 200, whole });

const KIND = 'aliasing predict-output 1';

test('good figures break no law', () => {
  expect(checked().violations).toEqual([]);
});

describe('a law that does not hold is named with its place', () => {
  test.each<[string, Partial<CellFigures>, string, string]>([
    ['acceptance', { items: 90, rejected: { 'no way to answer': 110 } }, KIND, '45 %, mostly: no way to answer'],
    ['separation', { separates: { 'rebind-mutates': 3, 'slice-aliases': 1 } }, KIND, '2'],
    ['distractors', { distractors: { ideas: 94, handMade: 6, padded: 6 } }, KIND, '94 %'],
    ['duplicates', { duplicates: 1 }, KIND, '1 of 200 items'],
    [
      'guessing',
      { guessers: { 'longest option': { score: 90, chance: 66, choices: 200 } } },
      'predict-output',
      '45 % by the longest option, chance is 33 %',
    ],
    ['ranks', { ranks: { '2 of 3': 100, '2 of 4': 30, '1 of 3': 70 } }, 'predict-output', 'rank 2 has 65 %'],
    ['numbers', { numbers: { 1: 90, 2: 60, 3: 50 } }, 'predict-output', '1 has 45 %'],
  ])('%s', (law, change, where, found) => {
    expect(checked(change).violations).toEqual([{ law, where, found }]);
    expect(checked(change).laws.filter(({ violations }) => violations > 0)).toMatchObject([{ law, violations: 1 }]);
  });

  test('coverage, when all kinds were looked at and there are enough items', () => {
    const { violations } = checked(
      { items: 10_000, positions: 10_000, separates: { 'rebind-mutates': 20, 'slice-aliases': 19, 'no-cascade': 30 } },
      true,
    );
    const rare = violations.map(({ law, where }) => `${law} ${where}`);
    expect(rare).toContain('coverage slice-aliases');
    expect(rare).not.toContain('coverage rebind-mutates');
  });
});

test('hand-made wrong answers of items that nobody computes are no padding', () => {
  expect(checked({ distractors: { ideas: 0, handMade: 400, padded: 0 } }).violations).toEqual([]);
});

test('too few items decide nothing, unless there are no more', () => {
  const few = checked({ positions: 10, items: 1, ranks: { '1 of 3': 1 }, numbers: { 1: 1 } });
  expect(few.violations).toEqual([]);
  expect(few.undecided).toContain('1 of 1 kinds of item have too few positions for shares');
  expect(few.undecided).toContain('predict-output: 1 choices are too few to try guessers on');
  expect(checked({ size: 10, positions: 10, items: 1 }).violations).toMatchObject([{ law: 'acceptance', where: KIND }]);
});

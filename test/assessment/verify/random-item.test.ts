import { expect, test } from 'vitest';
import { itemCells, randomItem } from '../../../src/assessment/verify/random-item.js';
import { type Pattern, topics } from '../../../src/content/topics/index.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { Random } from '../../../src/random/index.js';

function showsProgram(pattern: Pattern): boolean {
  const first = Object.fromEntries(Object.keys(pattern.axes).map((axis) => [axis, 0]));
  return pattern.build(first, new Random('first')).source !== '';
}

test('every topic with programs is drawn from, and only what a run can prove', () => {
  const withPrograms = topics.filter((topic) => topic.levels.some((level) => topic.patterns(level).some(showsProgram)));
  expect(new Set(itemCells().map(({ topic }) => topic))).toEqual(new Set(withPrograms));
  expect(itemCells().filter(({ size }) => size === 0)).toEqual([]);
  expect(itemCells('aliasing').every(({ topic }) => topic.id === 'aliasing')).toBe(true);
  expect(randomItem('seed', 0, [])).toBeUndefined();
});

test('a random item holds on all versions, or on one', () => {
  const cells = itemCells('aliasing');
  for (let index = 0; index < cells.length; index++) {
    const item = randomItem('seed', index, cells);
    if (item) expect([1, PYTHON_VERSIONS.length]).toContain(item.versions.length);
  }
});

import { expect, test } from 'vitest';
import { itemCells, randomItem } from '../../../src/assessment/verify/random-item.js';
import { topics } from '../../../src/content/topics/index.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';

test('every topic and only what it can be asked is drawn from', () => {
  expect(new Set(itemCells().map(({ topic }) => topic))).toEqual(new Set(topics));
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

import { describe, expect, test } from 'vitest';
import { containersAndCopies } from '../../../src/content/topics/containers-and-copies.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

describe('containers-and-copies', () => {
  obeysTheLaws(containersAndCopies);

  test('can show the classic: two rows that are one list', () => {
    const pattern = containersAndCopies.patterns(2).find(({ id }) => id === 'rows');
    const source = [
      'row = ["fern", "moss"]',
      'garden = [row] * 2',
      'garden[0].append("lily")',
      'garden[1][0] = "rose"',
      'print(garden)',
      '',
    ].join('\n');
    expect(shapeGiving(pattern, source)).toBeDefined();
  });
});

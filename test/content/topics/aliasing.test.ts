import { describe, expect, test } from 'vitest';
import { aliasing } from '../../../src/content/topics/aliasing.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

describe('aliasing', () => {
  obeysTheLaws(aliasing);

  test('can give the model item of level 1: change through the second name, then move it', () => {
    const pattern = aliasing.patterns(1).find(({ id }) => id === 'change-and-move');
    const source = [
      'team = ["Ana", "Ben", "Caro"]',
      'squad = team',
      'squad.remove("Ben")',
      'squad = ["Dev"]',
      'print(team)',
      '',
    ].join('\n');
    expect(shapeGiving(pattern, source)).toBeDefined();
  });
});

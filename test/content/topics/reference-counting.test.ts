import { describe, expect, test } from 'vitest';
import { referenceCounting } from '../../../src/content/topics/reference-counting.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

describe('reference-counting', () => {
  obeysTheLaws(referenceCounting);

  test('can give the model item of level 3: two slots, a value, and a second name for the dictionary', () => {
    const pattern = referenceCounting.patterns(3).find(({ id }) => id === 'slots-and-values');
    const source = [
      'cup = ["tea"]',
      'tray = [cup, cup]',
      'order = {"table 4": cup}',
      'bill = order',
      'del cup',
      'order = None',
      'bill["table 4"] = None',
      '',
    ].join('\n');
    expect(shapeGiving(pattern, source)).toBeDefined();
  });
});

import { describe, expect, test } from 'vitest';
import { mutationAndDefaults } from '../../../src/content/topics/mutation-and-defaults.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

describe('mutation-and-defaults', () => {
  obeysTheLaws(mutationAndDefaults);

  test('can show the classic: two calls share the default list', () => {
    const pattern = mutationAndDefaults.patterns(3).find(({ id }) => id === 'defaults');
    const source = [
      'def invite(item, band=[]):',
      '    band.append(item)',
      '    return band',
      '',
      'duo = invite("harp")',
      'trio = invite("drum")',
      'print(duo)',
      'print(trio)',
      '',
    ].join('\n');
    expect(shapeGiving(pattern, source)).toBeDefined();
  });
});

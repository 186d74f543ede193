import { describe, expect, test } from 'vitest';
import { cyclesAndGc } from '../../../src/content/topics/cycles-and-gc.js';
import { Random } from '../../../src/random/index.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

describe('cycles-and-gc', () => {
  obeysTheLaws(cyclesAndGc);

  test('can give the model item of level 5: a ring, a node that hangs on it, and a list', () => {
    const pattern = cyclesAndGc.patterns(5).find(({ id }) => id === 'both-mechanisms');
    const source = [
      'import gc',
      'gc.disable()',
      'oak = Node("oak")',
      'elm = Node("elm")',
      'oak.peer = elm',
      'elm.peer = oak',
      'elm.item = Node("fir")',
      'grove = [oak, Node("ash")]',
      'del oak, elm',
      'grove.pop()',
      'del grove',
      'gc.collect()',
      '',
    ].join('\n');
    expect(shapeGiving(pattern, source)).toBeDefined();
  });

  test('switches the collector off at the start, or collects once more where the number is asked', () => {
    for (const level of cyclesAndGc.levels) {
      for (const pattern of cyclesAndGc.patterns(level)) {
        const counted = pattern.questions.includes('collect-result');
        const [first, ...lines] = pattern.build({ plan: 0 }, new Random('start')).source.split('\n');
        expect(first).toBe('import gc');
        if (counted) expect(lines.filter((line) => line.includes('gc.collect()')).length).toBeGreaterThanOrEqual(2);
        else expect(lines[0]).toBe('gc.disable()');
      }
    }
  });
});

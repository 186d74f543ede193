import { describe, expect, test } from 'vitest';
import { cyclesAndGc } from '../../../src/content/topics/cycles-and-gc.js';
import { Random } from '../../../src/random/index.js';
import { obeysTheLaws } from './laws.js';
import { shapeGiving } from './skeleton.js';

/** Programs of every pattern, up to a hundred of each, spread over its plans. */
function everyProgram(): readonly { readonly counted: boolean; readonly lines: readonly string[] }[] {
  return cyclesAndGc.levels.flatMap((level) =>
    cyclesAndGc.patterns(level).flatMap((pattern) => {
      // Questions about claims and terms show no program.
      if (pattern.axes.subject !== undefined) return [];
      const plans = pattern.axes.plan ?? 1;
      const step = Math.ceil(plans / 100);
      return Array.from({ length: Math.ceil(plans / step) }, (_, index) => ({
        counted: pattern.questions.includes('collect-result'),
        lines: pattern
          .build({ plan: index * step }, new Random('start', index))
          .source.trimEnd()
          .split('\n'),
      }));
    }),
  );
}

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

  test('switches the collector off at the start, or is too short for it to come by itself', () => {
    for (const { counted, lines } of everyProgram()) {
      expect(lines[0]).toBe('import gc');
      const isOff = lines.slice(1, 3).includes('gc.disable()');
      if (!counted) expect(lines[1]).toBe('gc.disable()');
      else expect(isOff || lines.length <= 14, lines.join('\n')).toBe(true);
    }
  });

  test('has collected once, after its imports, where the number is asked', () => {
    for (const { counted, lines } of everyProgram()) {
      if (!counted) continue;
      const first = lines.indexOf('gc.collect()');
      expect(first).toBeGreaterThan(0);
      expect(lines.findLastIndex((line) => line.includes('gc.collect()'))).toBeGreaterThan(first);
      expect(lines.slice(first).some((line) => line.startsWith('import'))).toBe(false);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { survivorGoesToOldest } from '../../../src/content/misconceptions/survivor-goes-to-oldest.js';
import { parse } from '../../../src/machine/python/index.js';
import { finalSnapshot, type Trace } from '../../../src/machine/trace/index.js';
import { answersOn } from './learner.js';

/** The generation of a list, really and as the idea has it, after these lines. */
function generations(lines: string): string {
  const source = `import gc\ngc.collect()\ncup = [1]\n${lines}\n`;
  const laboratory = new Laboratory(parse(source, 'program.py'));
  const of = (trace: Trace): number => {
    const snapshot = finalSnapshot(trace);
    return snapshot.generation(snapshot.frames[0]?.names.get('cup') ?? 0);
  };
  const always = { ...survivorGoesToOldest, concerns: () => true };
  const wrong = laboratory.distorted('3.13', always);
  return `${of(laboratory.truth('3.13'))} => ${wrong && of(wrong)}`;
}

describe('survivor-goes-to-oldest', () => {
  test('after one young collection', () => {
    expect(generations('gc.collect(0)')).toBe('1 => 2');
  });

  test('after two', () => {
    expect(generations('gc.collect(0)\ngc.collect(1)')).toBe('2 => 2');
  });

  test('after none', () => {
    expect(generations('print(1)')).toBe('0 => 0');
  });

  test('so a later collection of the middle one finds no ring', () => {
    const source = `
import gc
gc.collect()
ring = []
ring.append(ring)
gc.collect(0)
del ring
print(gc.collect(1), gc.collect())
`;
    expect(answersOn(['3.11', '3.12', '3.13', '3.15'], survivorGoesToOldest, source)).toEqual(
      Array.from({ length: 4 }, () => '1 0 => 0 1'),
    );
  });
});

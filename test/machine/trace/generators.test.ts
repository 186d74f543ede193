import { describe, expect, test } from 'vitest';
import { birthName, instances, referencesTo, snapshotAt } from '../../../src/machine/trace/index.js';
import { programOf, runOf } from '../../content/questions/posing.fixture.js';

const trace = runOf(
  programOf([
    'class Cup: pass',
    'def pour(cup):',
    '    other = cup',
    '    yield other',
    '    yield None',
    'cup = Cup()',
    'tea = pour(cup)',
    'got = next(tea)',
    'got = next(tea)',
    'got = next(tea, None)',
  ]),
);
const cup = birthName(trace, instances(trace)[0] ?? 0) ?? '';
const references = (line: number) => referencesTo(trace, cup, { line, visit: 1 });

describe('a suspended generator', () => {
  test('holds what its names refer to, until it ends', () => {
    expect([6, 7, 8, 9, 10].map(references)).toEqual([1, 2, 4, 3, 1]);
  });

  test('is no running frame', () => {
    expect(snapshotAt(trace, { line: 8, visit: 1 })?.frames).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { collectResult } from '../../../src/content/questions/collect-result.js';
import { plain } from '../../../src/document/index.js';
import { NODE } from './classes.fixture.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const RING = [
  'import gc',
  'gc.collect()',
  'oak = Node("oak")',
  'oak.me = oak',
  'oak.leaf = []',
  'del oak',
  'gc.collect()',
];

describe('collect-result', () => {
  const program = programOf(RING, NODE);
  const [prompt] = posed(collectResult, program);

  test('asks what the last collection returns', () => {
    expect(plain(prompt?.stem ?? [])).toBe('What does the call of gc.collect() on line 7 return?');
    expect(prompt?.answer({ trace: runOf(program) })).toEqual({ kind: 'number', value: 2 });
    expect(collectResult.needsVersion).toBe(true);
  });

  test('names what was found', () => {
    expect(plain(prompt?.because({ trace: runOf(program) }) ?? [])).toBe(
      'Before line 7, oak and one list are still in memory although no name leads to them: a ring keeps them. The garbage collector finds these 2 objects.',
    );
  });

  test('is asked of a printed call too, and of one that finds nothing', () => {
    const empty = programOf(['import gc', 'gc.collect()', 'cup = [1]', 'del cup', 'print(gc.collect())']);
    const [other] = posed(collectResult, empty);
    expect(other?.answer({ trace: runOf(empty) })).toEqual({ kind: 'number', value: 0 });
    expect(plain(other?.because({ trace: runOf(empty) }) ?? [])).toMatch(/so the garbage collector finds nothing\.$/);
  });

  test('is not asked where importing may have left something behind, or in a loop', () => {
    expect(posed(collectResult, programOf(['import gc', 'cup = [1]', 'gc.collect()']))).toEqual([]);
    expect(posed(collectResult, programOf(['import gc', 'gc.collect()', 'import copy', 'gc.collect()']))).toEqual([]);
    expect(
      posed(collectResult, programOf(['import gc', 'gc.collect()', 'for n in [1, 2]:', '    gc.collect()'])),
    ).toEqual([]);
  });

  test('gives the number that a wrong machine returns', () => {
    expect(prompt?.answer(distorted(program, { collect: () => 9 }))).toEqual({ kind: 'number', value: 9 });
  });
});

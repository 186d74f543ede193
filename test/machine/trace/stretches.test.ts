import { describe, expect, test } from 'vitest';
import { momentBefore, stretchAt, stretchesOf } from '../../../src/machine/trace/index.js';
import { programOf, runOf } from '../../content/questions/posing.fixture.js';

const trace = runOf(
  programOf([
    'def grow(items):',
    '    items.append([9])',
    '    extra = [1]',
    'cup = [1]',
    'pot = cup',
    'grow(cup)',
    'del pot',
    'cup = None',
    'print("a", "b")',
  ]),
);
const at = (line: number) => stretchAt(trace, { line, visit: 1 });

describe('a stretch of a run', () => {
  test('knows the functions that ran and what was freed in them', () => {
    expect(at(6)?.calls).toEqual(['grow']);
    expect(at(6)?.frees.filter(({ inCall }) => inCall)).toHaveLength(0);
    expect(at(6)?.frees).toHaveLength(1);
    expect(at(8)?.frees.map(({ inCall }) => inCall)).toEqual([false, false]);
  });

  test('knows which older objects changed, and not those it created', () => {
    expect(at(4)?.changed).toEqual([]);
    expect(at(6)?.changed).toHaveLength(1);
  });

  test('knows the names that moved', () => {
    const cup = at(4)?.moved[0]?.to;
    expect(cup).toBeGreaterThan(0);
    expect(at(5)?.moved).toEqual([{ name: 'pot', to: cup }]);
    expect(at(7)?.moved).toEqual([{ name: 'pot', to: undefined }]);
  });

  test('knows what was printed', () => {
    expect(at(9)?.output).toBe('a b\n');
    expect(
      stretchesOf(trace)
        .map(({ output }) => output)
        .join(''),
    ).toBe(trace.output);
  });

  test('follows the one before it', () => {
    expect(momentBefore(trace, { line: 7, visit: 1 })).toEqual({ line: 6, visit: 1 });
    expect(momentBefore(trace, { line: 1, visit: 1 })).toBeUndefined();
    expect(stretchAt(trace, { line: 6, visit: 2 })).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { explainWhy } from '../../../src/content/questions/explain-why.js';
import { plain } from '../../../src/document/index.js';
import { NODE } from './classes.fixture.js';
import { posed, programOf } from './posing.fixture.js';

const told = (lines: readonly string[], prelude?: string) =>
  posed(explainWhy, programOf(lines, prelude)).map(({ stem, rubric }) => [
    plain(stem),
    ...(rubric?.points ?? []).map(plain),
  ]);

describe('explain-why', () => {
  test('asks why a node goes on its line, and marks the reasons of the machine', () => {
    expect(told(['oak = Node("oak")', 'grove = [oak]', 'del oak', 'grove.pop()'], NODE)).toEqual([
      [
        'Why is the node oak freed by line 4, and by no earlier line?',
        'Before line 4, only grove[0] refers to oak.',
        'Line 4 takes this last reference away, so oak is freed at once.',
      ],
    ]);
  });

  test('asks why a node stays', () => {
    expect(told(['oak = Node("oak")', 'elm = oak', 'del oak'], NODE)).toEqual([
      [
        'Why is the node oak still in memory after the last line?',
        'After the last line, the name elm still refers to oak, so it stays in memory.',
        'An object is freed when the last reference to it goes: a name, a slot, a value or an attribute.',
      ],
    ]);
  });

  test('asks why a line prints what it prints, one point for each line behind it', () => {
    const [[stem, ...points] = []] = told([
      'team = ["Ana"]',
      'squad = team',
      'squad.append("Ben")',
      'squad = []',
      'print(team)',
    ]);
    expect(stem).toBe("Why does line 5 print ['Ana', 'Ben']?");
    expect(points).toEqual([
      'Line 3 changes the one list that both team and squad refer to.',
      'Line 4 only makes squad refer to another list.',
    ]);
  });

  test('is for a person to mark', () => {
    expect(explainWhy.markedByHand).toBe(true);
  });
});

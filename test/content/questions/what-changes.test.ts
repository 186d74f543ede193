import { describe, expect, test } from 'vitest';
import { whatChanges } from '../../../src/content/questions/what-changes.js';
import { plain } from '../../../src/document/index.js';
import { NODE } from './classes.fixture.js';
import { experimentOn, posed, programOf } from './posing.fixture.js';

const PROGRAM = programOf(
  ['oak = Node("oak")', 'grove = [oak]', 'pick = oak', 'del oak', 'pick = None', 'grove.pop()'],
  NODE,
);
const LISTS = programOf(['team = ["Ana"]', 'squad = team', 'squad.append("Ben")', 'squad = []', 'print(team)']);

describe('what-changes', () => {
  test('asks only where the answer changes and the program still runs', () => {
    const asked = posed(whatChanges, PROGRAM);
    expect(asked.map(({ ask }) => ask.without)).toEqual([4, 5, 6]);
    expect(asked.map(({ stem }) => plain(stem))[0]).toBe(
      'Line 4 is left out; the other lines keep their numbers. Which line frees the node oak now?',
    );
  });

  test('answers for the program without the line, all other lines under their numbers', () => {
    const [, , last] = posed(whatChanges, PROGRAM);
    const without = experimentOn(PROGRAM).edited?.({ line: 6 });
    expect(without?.program.source.split('\n')[5]).toBe('');
    expect(without && last?.answer({ trace: without })).toEqual({ kind: 'line', line: undefined });
    expect(last?.edit).toEqual({ line: 6 });
  });

  test('asks what is printed then', () => {
    const asked = posed(whatChanges, LISTS).map(({ stem }) => plain(stem));
    expect(asked).toContain('What does line 5 print if line 3 is left out?');
    expect(asked.some((stem) => stem.includes('line 1 is left out'))).toBe(false);
  });

  test('asks nothing where no line can be written otherwise', () => {
    const { trace } = experimentOn(PROGRAM);
    expect(whatChanges.pose({ trace })).toEqual([]);
  });
});

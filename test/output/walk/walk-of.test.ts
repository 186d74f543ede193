import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/document/index.js';
import type { Walk } from '../../../src/output/walk/walk.js';
import { EVERYDAY_PROGRAM, LONG_PROGRAM, NASTY_PROGRAM, walkThrough } from '../walk.fixture.js';

const everyday = walkThrough(EVERYDAY_PROGRAM);
const changesAt = ({ steps }: Walk, line: number, visit = 1): readonly string[] =>
  (steps.find((step) => step.line === line && step.visit === visit)?.changes ?? []).map(plain);

describe('a step', () => {
  test('tells what is created and which names refer to it', () => {
    expect(changesAt(everyday, 15)).toEqual(['list 1 is created.', 'The name tray refers to list 1.']);
    expect(changesAt(everyday, 16)).toEqual([
      'The name other refers to list 1.',
      '2 references to list 1 (before: 1).',
    ]);
  });

  test('tells which functions ran, and what a definition or an import binds', () => {
    expect(changesAt(everyday, 1)).toEqual(['The name gc refers to a module.']);
    expect(changesAt(everyday, 4)).toEqual(['The name Node refers to a class.']);
    expect(changesAt(everyday, 10)).toEqual(['The name grow refers to a function.']);
    expect(changesAt(everyday, 17)).toEqual(['grow() runs.', 'Slot 1 of list 1 refers to 3.']);
  });

  test('names a function once, where it is drawn, too', () => {
    const walk = walkThrough('def add(x, row=[]):\n    row.append(x)\nadd(1)\nadd = None\n');
    expect(changesAt(walk, 1)).toEqual([
      'list 1 is created.',
      'function add is created.',
      'The name add refers to function add.',
    ]);
    expect(changesAt(walk, 4)).toEqual([
      'The name add now refers to None.',
      'list 1 is freed.',
      'function add is freed.',
    ]);
  });

  test('tells of a ring: no name leads to it, it stays, it is freed by the collector', () => {
    expect(changesAt(everyday, 20)).toEqual([
      'Attribute peer of Node oak now refers to Node elm.',
      '2 references to Node elm (before: 1).',
    ]);
    expect(changesAt(everyday, 22)).toEqual([
      'The name oak is removed.',
      'The name elm is removed.',
      '1 reference to Node oak (before: 2).',
      '1 reference to Node elm (before: 2).',
      'No name leads to Node oak any more, but it stays in memory.',
      'No name leads to Node elm any more, but it stays in memory.',
    ]);
    expect(changesAt(everyday, 23)).toEqual(['Node oak is freed.', 'Node elm is freed.']);
  });

  test('tells of a finalizer after what led to it', () => {
    const lines = ['class Cup:', '    def __del__(self):', '        print("bye")', 'cup = Cup()', 'cup = None', ''];
    const walk = walkThrough(lines.join('\n'));
    expect(changesAt(walk, 5)).toEqual(['The name cup now refers to None.', '__del__() runs.', 'Cup 1 is freed.']);
  });

  test('tells which parts of containers change', () => {
    const walk = walkThrough(
      'd = {"k": 1}\nd["k"] = 2\nd["new"] = d\ns = {1}\ns.add(2)\nr = [1, 2, 3]\nr.pop(0)\nr[0], r[1] = 7, 8\n',
    );
    expect(changesAt(walk, 2)).toEqual(["The value under 'k' of dict 1 now refers to 2."]);
    expect(changesAt(walk, 3)).toEqual([
      "The value under 'new' of dict 1 refers to dict 1.",
      '2 references to dict 1 (before: 1).',
    ]);
    expect([5, 7].map((line) => changesAt(walk, line))).toEqual([['set 1 changes.'], ['list 1 changes.']]);
    expect(changesAt(walk, 8)).toEqual(['Slot 0 of list 1 now refers to 7.', 'Slot 1 of list 1 now refers to 8.']);
  });

  test('says that nothing changes, and what it prints', () => {
    const step = everyday.steps.find(({ line, visit }) => line === 25 && visit === 2);
    expect(step?.changes.map(plain)).toEqual(['Nothing changes in memory.']);
    expect(step?.printed?.lines).toEqual(["1 ['tea', 3]"]);
    expect(step?.outputSoFar.lines).toEqual(["0 ['tea', 3]", "1 ['tea', 3]"]);
    expect([step?.isChange, everyday.steps.find(({ line }) => line === 15)?.isChange]).toEqual([false, true]);
  });

  test('ends with the exception that nothing caught', () => {
    const walk = walkThrough(NASTY_PROGRAM);
    expect(changesAt(walk, 14)).toEqual(["The program ends here with KeyError: '<?xml?>'."]);
    expect(walk.steps.at(-1)?.isChange).toBe(true);
    expect(walk.atExit?.lines).toEqual(['</pre> | freed *it*']);
    expect(walkThrough(NASTY_PROGRAM, 3).atExit).toBeUndefined();
  });

  test('tells the first changes of many', () => {
    const walk = walkThrough('rows = [[n] for n in range(30)]\nrows = None\n');
    expect(changesAt(walk, 2).slice(-2)).toEqual(['list 11 is freed.', '… and 20 more changes.']);
  });
});

describe('a run', () => {
  test('has one step for each executed line, in one layout', () => {
    expect(everyday.steps.map(({ number }) => number)).toEqual(everyday.steps.map((_, index) => index + 1));
    expect(everyday.total).toBe(everyday.steps.length);
    const sizes = everyday.steps.map(({ figure: { width, height } }) => `${width} ${height}`);
    expect(new Set(sizes).size).toBe(1);
  });

  test('shows of a long run the first and the last steps, numbered as in the run', () => {
    const walk = walkThrough(LONG_PROGRAM);
    expect([walk.steps.length, walk.gap, walk.total]).toEqual([100, 183 - 100, 183]);
    expect([59, 60].map((index) => walk.steps[index]?.number)).toEqual([60, 144]);
    expect(walk.steps.at(-1)?.outputSoFar).toMatchObject({ earlier: 20, lines: { length: 40 } });
  });

  test('shows the steps of one line, compared with the steps before them', () => {
    const walk = walkThrough(EVERYDAY_PROGRAM, 16);
    expect(walk.steps.map(({ number, line }) => [number, line])).toEqual([[5, 16]]);
    expect(changesAt(walk, 16)).toEqual(changesAt(everyday, 16));
  });

  test('with more objects than can be drawn is refused', () => {
    expect(() => walkThrough('rows = [[n] for n in range(500)]\n')).toThrow('main.py: too many objects to draw');
    expect(() => walkThrough('rows = [[n] for n in range(200)]\nfor n in range(90):\n    rows[n].append(n)\n')).toThrow(
      'too many objects',
    );
  });
});

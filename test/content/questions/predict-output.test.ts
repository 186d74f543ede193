import { describe, expect, test } from 'vitest';
import { predictOutput } from '../../../src/content/questions/predict-output.js';
import { plain } from '../../../src/document/index.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const GOLD = programOf([
  'team = ["Ana", "Ben", "Caro"]',
  'squad = team',
  'squad.remove("Ben")',
  'squad = ["Dev"]',
  'print(team)',
]);

describe('predict-output', () => {
  test('asks what the only printing line prints', () => {
    const [prompt] = posed(predictOutput, GOLD);
    expect(plain(prompt?.stem ?? [])).toBe('What does line 5 print?');
    expect(prompt?.ask).toEqual({ what: 'output', line: 5 });
    expect(prompt?.answer({ trace: runOf(GOLD) })).toEqual({ kind: 'lines', lines: ["['Ana', 'Caro']"] });
    expect(prompt?.decisive.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('says which line changed the object and which moved a name', () => {
    const [prompt] = posed(predictOutput, GOLD);
    expect(plain(prompt?.because({ trace: runOf(GOLD) }) ?? [])).toBe(
      'Line 3 changes the one list that both team and squad refer to. Line 4 only makes squad refer to another list.',
    );
    expect(plain(prompt?.remember ?? [])).toBe('squad.remove(…) changes an object. squad = … moves a name.');
  });

  test('asks for the whole output of a program that prints more than once', () => {
    const program = programOf(['cup = [1]', 'print(cup)', 'pot = cup', 'pot.append(2)', 'print(cup)']);
    const [prompt] = posed(predictOutput, program);
    expect(plain(prompt?.stem ?? [])).toBe('What does the program print?');
    expect(prompt?.answer({ trace: runOf(program) })).toEqual({ kind: 'lines', lines: ['[1]', '[1, 2]'] });
    expect(prompt?.brief({ kind: 'lines', lines: ['[1]', '[1, 2]'] })).toBe('[1] / [1, 2]');
  });

  test('tells a copy from a second name', () => {
    const program = programOf(['row = [1]', 'plot = row[:]', 'plot.append(2)', 'print(row)']);
    const [prompt] = posed(predictOutput, program);
    expect(plain(prompt?.because({ trace: runOf(program) }) ?? [])).toBe(
      'Line 3 changes only the list that plot refers to.',
    );
  });

  test('explains a count by the places and the running call', () => {
    const program = programOf(['import sys', 'cup = [1]', 'tray = [cup, cup]', 'print(sys.getrefcount(cup))']);
    const [prompt] = posed(predictOutput, program);
    expect(plain(prompt?.because({ trace: runOf(program) }) ?? [])).toBe(
      'The name cup and the two slots tray[0] and tray[1] refer to the object: 3 references. While getrefcount runs there is 1 more, so line 4 prints 4.',
    );
  });

  test('takes the answer of a wrong machine from the same line', () => {
    const [prompt] = posed(predictOutput, GOLD);
    const copies = distorted(GOLD, {
      hold: (machine, value, place, origin) =>
        place.kind === 'name' && origin.from === 'name' ? machine.clone(value, 'shallow') : value,
    });
    expect(prompt?.answer(copies)).toEqual({ kind: 'lines', lines: ["['Ana', 'Ben', 'Caro']"] });
  });

  test('is not posed where something is printed at exit, nothing is printed, or the program fails', () => {
    const noisy = 'class Node:\n    def __del__(self):\n        print("gone")\n';
    expect(posed(predictOutput, programOf(['oak = Node()', 'print(1)'], noisy))).toEqual([]);
    expect(posed(predictOutput, programOf(['cup = [1]']))).toEqual([]);
    expect(posed(predictOutput, programOf(['print(1)', 'print(cup)']))).toEqual([]);
  });
});

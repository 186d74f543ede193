import { describe, expect, test } from 'vitest';
import { traceTable } from '../../../src/content/questions/trace-table.js';
import { plain } from '../../../src/document/index.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const PROGRAM = programOf(['cup = ["tea"]', 'mug = cup', 'mug.append("milk")', 'print(cup)', 'cup = []']);

describe('trace-table', () => {
  const [prompt] = posed(traceTable, PROGRAM);

  test('has a row for every line that changes what a name refers to, the first one printed', () => {
    expect(prompt?.table?.columns.map(plain)).toEqual(['after line', 'cup', 'mug']);
    expect(prompt?.table?.rows.map(({ head }) => plain(head))).toEqual(['1', '2', '3', '5']);
    expect(prompt?.table?.rows[0]?.cells).toEqual([{ given: '["tea"]' }, { given: '–' }]);
  });

  test('is answered by values as the program would write them', () => {
    expect(prompt?.answer({ trace: runOf(PROGRAM) })).toEqual({
      kind: 'cells',
      cells: ['["tea"]', '["tea"]', '["tea", "milk"]', '["tea", "milk"]', '[]', '["tea", "milk"]'],
    });
  });

  test('is answered otherwise by a machine on which a second name is a copy', () => {
    const copying = distorted(PROGRAM, {
      hold: (machine, value, place, origin) =>
        place.kind === 'name' && origin.from === 'name' ? machine.clone(value, 'shallow') : value,
    });
    const answer = prompt?.answer(copying);
    expect(answer?.kind === 'cells' && answer.cells.slice(2, 4)).toEqual(['["tea"]', '["tea", "milk"]']);
  });

  test('prints a name that refers to nothing yet, so that nobody has to write that', () => {
    const late = programOf(['cup = ["tea"]', 'cup.append("milk")', 'mug = cup', 'mug.pop()', 'mug = []']);
    const [first] = posed(traceTable, late);
    expect(first?.table?.rows[1]?.cells).toEqual([{ choices: undefined }, { given: '–' }]);
  });

  test('is not asked of a program with one name, or with fewer than four blanks', () => {
    expect(posed(traceTable, programOf(['cup = ["tea"]', 'cup.append("milk")']))).toEqual([]);
    expect(posed(traceTable, programOf(['cup = ["tea"]', 'mug = cup']))).toEqual([]);
  });

  test('is not asked where a string cannot be written between quotation marks as it is', () => {
    const lines = ['cup = ["it\'s"]', 'mug = cup', 'mug.append("milk")', 'cup = []'];
    expect(posed(traceTable, programOf(lines))).toEqual([]);
  });
});

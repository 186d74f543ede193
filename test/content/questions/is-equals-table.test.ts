import { describe, expect, test } from 'vitest';
import { isEqualsTable } from '../../../src/content/questions/is-equals-table.js';
import { plain } from '../../../src/document/index.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const PROGRAM = programOf(['pan = [1]', 'pot = pan', 'lid = pan[:]']);

describe('is-equals-table', () => {
  const [prompt] = posed(isEqualsTable, PROGRAM);

  test('asks of every two names whether they refer to one object, and to equal ones', () => {
    expect(prompt?.table?.rows.map(({ head }) => plain(head))).toEqual(['pan and pot', 'pan and lid', 'pot and lid']);
    expect(prompt?.answer({ trace: runOf(PROGRAM) })).toEqual({
      kind: 'cells',
      cells: ['True', 'True', 'False', 'True', 'False', 'True'],
    });
    expect(plain(prompt?.because({ trace: runOf(PROGRAM) }) ?? [])).toBe(
      'pan and pot refer to one list. pan and lid refer to two objects with the same value.',
    );
  });

  test('offers the two words that may stand in a cell', () => {
    expect(prompt?.table?.rows[0]?.cells).toEqual([{ choices: ['True', 'False'] }, { choices: ['True', 'False'] }]);
  });

  test('asks the identity that a wrong machine believes in', () => {
    const equal = distorted(PROGRAM, { identity: (view, object) => (view.type(object) === 'list' ? 1 : object) });
    expect(prompt?.answer(equal)).toEqual({ kind: 'cells', cells: Array(6).fill('True') });
  });

  test('is asked only where one pair is the same object and another is equal without that', () => {
    expect(posed(isEqualsTable, programOf(['pan = [1]', 'pot = pan', 'lid = [2]']))).toEqual([]);
    expect(posed(isEqualsTable, programOf(['pan = [1]', 'pot = [1]', 'lid = [1]']))).toEqual([]);
  });

  test('is not asked where the texts of values do not tell whether they are equal', () => {
    const asked = (...values: readonly string[]) =>
      posed(isEqualsTable, programOf(['pan = [1]', 'pot = pan', 'lid = pan[:]', ...values])).length;
    expect(asked()).toBeGreaterThan(0);
    expect(asked('pan.append(True)', 'lid.append(1)', 'print(pan == lid)')).toBe(0);
    expect(asked('pan.append(2.0)', 'lid.append(2)', 'print(pan == lid)')).toBe(0);
  });
});

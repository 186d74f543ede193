import { describe, expect, test } from 'vitest';
import { refcountAtLine } from '../../../src/content/questions/refcount-at-line.js';
import { plain } from '../../../src/document/index.js';
import { posed, programOf, runOf } from './posing.fixture.js';

const GOLD = programOf([
  'cup = ["tea"]',
  'tray = [cup, cup]',
  'order = {"table 4": cup}',
  'bill = order',
  'del cup',
  'order = None',
  'bill["table 4"] = None',
]);

const stems = (lines: readonly string[]) => posed(refcountAtLine, programOf(lines)).map(({ stem }) => plain(stem));

describe('refcount-at-line', () => {
  test('counts names, slots and values', () => {
    const asked = posed(refcountAtLine, GOLD).filter(({ stem }) => plain(stem).includes('the list ["tea"]'));
    const trace = runOf(GOLD);
    expect(asked.map(({ stem, answer }) => [plain(stem), answer({ trace })])).toEqual([
      ['How many references to the list ["tea"] are there after line 2?', { kind: 'number', value: 3 }],
      ['How many references to the list ["tea"] are there after line 3?', { kind: 'number', value: 4 }],
      ['How many references to the list ["tea"] are there after line 7?', { kind: 'number', value: 2 }],
    ]);
    const last = asked.at(-1);
    expect(plain(last?.because({ trace }) ?? [])).toBe(
      'Only the two slots tray[0] and tray[1] still refer to the list.',
    );
    expect(plain(last?.tryIt ?? [])).toBe(
      'Add import sys and print(sys.getrefcount(tray[0])) after line 7. It prints 3: the 2 references, and 1 more while getrefcount runs.',
    );
    expect(last?.decisive.map(({ line }) => line)).toEqual([3, 7]);
  });

  test('is asked after lines where the count has changed, not only after the last one', () => {
    const lines = posed(refcountAtLine, GOLD).map(({ moment }) => moment?.line);
    expect(new Set(lines)).toEqual(new Set([2, 3, 4, 6, 7]));
  });

  test('names an object by its value at that moment, by a path where another looks the same', () => {
    expect(stems(['cup = [1]', 'pot = cup', 'cup.append(2)'])).toContain(
      'How many references to the list [1, 2] are there after line 3?',
    );
    expect(stems(['cup = [1]', 'pot = cup', 'mug = [1]'])).toContain(
      'How many references to the list that cup refers to are there after line 3?',
    );
    expect(stems(['cup = []', 'pot = cup'])).toEqual(['How many references to the empty list are there after line 2?']);
    expect(stems(['plan = {"x": 1}', 'yard = plan'])).toEqual([
      'How many references to the dictionary {"x": 1} are there after line 2?',
    ]);
  });

  test('is not asked inside loops, or where something invisible refers to the object', () => {
    expect(stems(['cup = [1]', 'for each in [1, 2]:', '    pot = cup', 'mug = cup'])).toEqual(
      expect.not.arrayContaining([expect.stringContaining('line 3')]),
    );
    expect(stems(['cup = [1]', 'steps = iter(cup)', 'pot = cup'])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { computeSize } from '../../../src/content/questions/compute-size.js';
import { plain } from '../../../src/document/index.js';
import { posed, programOf, runOf } from './posing.fixture.js';

const GROWN = ['import sys', 'scores = [12, 30]', 'scores.append(41)', 'print(sys.getsizeof(scores))'];

describe('compute-size', () => {
  const program = programOf(GROWN);
  const [prompt] = posed(computeSize, program);

  test('asks what getsizeof gives, with a table to look it up', () => {
    expect(plain(prompt?.stem ?? [])).toBe('How many bytes does sys.getsizeof(scores) give on line 4?');
    expect(prompt?.answer({ trace: runOf(program) })).toEqual({ kind: 'number', value: 120 });
    expect(prompt?.lookup?.rows.map(([what]) => plain(what))).toEqual([
      'a list',
      'a small whole number',
      'room of a new list or slice',
      'room when append finds no free slot',
    ]);
  });

  test('tells how the size comes about', () => {
    expect(plain(prompt?.because({ trace: runOf(program) }) ?? [])).toBe(
      'Since line 3 the list has room for 8 slots, 3 of them used: 56 + 8 × 8 = 120 bytes.',
    );
  });

  test('asks for sums and differences of sizes', () => {
    const lines = ['import sys', 'scores = [12]', 'old = sys.getsizeof(scores)', 'scores.append(4)'];
    const [grown] = posed(computeSize, programOf([...lines, 'print(sys.getsizeof(scores) - old)']));
    const [both] = posed(computeSize, programOf([...lines, 'print(old + sys.getsizeof(scores))']));
    expect(grown?.brief({ kind: 'number', value: 56 })).toBe('56');
    expect(plain(both?.stem ?? [])).toBe('Which number does line 5 print?');
  });

  test('is not asked where the table does not lead to what Python prints', () => {
    const three = ['import sys', 'scores = [12, 30, 41]', 'print(sys.getsizeof(scores))'];
    const words = ['import sys', 'word = "tea"', 'print(sys.getsizeof(word))'];
    const shrunk = [
      'import sys',
      'scores = [1, 2, 3, 4, 5, 6, 7, 8]',
      'del scores[0:6]',
      'print(sys.getsizeof(scores))',
    ];
    for (const lines of [three, words, shrunk]) expect(posed(computeSize, programOf(lines))).toEqual([]);
  });
});

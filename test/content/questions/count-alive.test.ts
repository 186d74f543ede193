import { describe, expect, test } from 'vitest';
import { countAlive } from '../../../src/content/questions/count-alive.js';
import { plain } from '../../../src/document/index.js';
import { NODE } from './classes.fixture.js';
import { posed, programOf, runOf } from './posing.fixture.js';

const LINES = ['grove = [Node("oak"), Node("elm")]', 'part = grove[:1]', 'del grove', 'part = None'];

describe('count-alive', () => {
  const program = programOf(LINES, NODE);
  const [first, second] = posed(countAlive, program);

  test('asks from the line on that takes something away', () => {
    expect(plain(first?.stem ?? [])).toBe('How many nodes are in memory after line 3?');
    expect(first?.answer({ trace: runOf(program) })).toEqual({ kind: 'number', value: 1 });
    expect(second?.answer({ trace: runOf(program) })).toEqual({ kind: 'number', value: 0 });
  });

  test('names what is there and what is gone', () => {
    expect(plain(first?.because({ trace: runOf(program) }) ?? [])).toBe(
      'After line 3, oak (part[0]) is in memory. Line 3 has freed elm.',
    );
  });

  test('is not asked where nothing is taken away', () => {
    expect(posed(countAlive, programOf(LINES.slice(0, 2), NODE))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { drawProgram } from '../../../src/content/questions/draw-program.js';
import { plain } from '../../../src/document/index.js';
import { posed, programOf } from './posing.fixture.js';

const PROGRAM = programOf(['row = ["tea"]', 'tray = [row, row]', 'cup = row', 'row = ["milk"]']);

describe('draw-program', () => {
  const prompt = posed(drawProgram, PROGRAM).at(-1);

  test('asks for a drawing after a line', () => {
    expect(plain(prompt?.stem ?? [])).toBe('What does the memory look like after line 4?');
    expect(prompt?.forms).toEqual(['essay']);
    expect(prompt?.rubric?.space).toBe('drawing');
    expect(prompt?.decisive).toEqual([{ line: 4, visit: 1 }]);
  });

  test('marks names, boxes and arrows', () => {
    expect((prompt?.rubric?.points ?? []).map(plain)).toEqual([
      'The names row, tray and cup are there, with one arrow each. Each of row, tray and cup refers to an object of its own.',
      'There is one box for each object, 3 lists: ["tea"], [["tea"], ["tea"]] and ["milk"].',
      'From inside the boxes, 2 arrows go to a box.',
    ]);
  });
});

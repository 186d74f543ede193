import { describe, expect, test } from 'vitest';
import { completeDiagram } from '../../../src/content/questions/complete-diagram.js';
import { plain } from '../../../src/document/index.js';
import { posed, programOf, runOf } from './posing.fixture.js';

const PROGRAM = programOf(['cup = ["tea"]', 'mug = cup', 'tray = [mug]', 'cup = ["tea"]']);

describe('complete-diagram', () => {
  const prompt = posed(completeDiagram, PROGRAM).find(({ ask: asked }) => asked.line === 4);

  test('has a row for every name and slot that refers to an object, and names the objects by their lines', () => {
    expect(prompt?.table?.rows.map(({ head }) => plain(head))).toEqual(['cup', 'mug', 'tray', 'tray[0]']);
    expect(prompt?.table?.rows[0]?.cells).toEqual([{ choices: ['list (line 1)', 'list (line 3)', 'list (line 4)'] }]);
    expect(prompt?.answer({ trace: runOf(PROGRAM) })).toEqual({
      kind: 'cells',
      cells: ['list (line 4)', 'list (line 1)', 'list (line 3)', 'list (line 1)'],
    });
  });

  test('is not asked where two objects cannot be told apart by their lines or their values', () => {
    expect(posed(completeDiagram, programOf(['tray = [[], []]', 'cup = tray[0]']))).toEqual([]);
  });
});

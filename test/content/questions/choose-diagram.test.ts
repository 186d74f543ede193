import { describe, expect, test } from 'vitest';
import { chooseDiagram } from '../../../src/content/questions/choose-diagram.js';
import { plain } from '../../../src/document/index.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const PROGRAM = programOf(['cup = ["tea"]', 'mug = cup', 'mug.append("milk")', 'jug = [cup]']);
const ask = (line: number) => posed(chooseDiagram, PROGRAM).find(({ ask: asked }) => asked.line === line);

const copying = distorted(PROGRAM, {
  hold: (machine, value, place, origin) =>
    place.kind === 'name' && origin.from === 'name' ? machine.clone(value, 'shallow') : value,
});

describe('choose-diagram', () => {
  test('asks which picture shows the memory after a line', () => {
    expect(plain(ask(3)?.stem ?? [])).toBe('Which picture shows the memory after line 3?');
    expect(ask(3)?.answer({ trace: runOf(PROGRAM) })).toEqual({
      kind: 'picture',
      text: "cup refers to object 1; mug refers to object 1; object 1: list [0] 'tea', [1] 'milk'",
    });
  });

  test('draws the heap of the machine that gives the answer', () => {
    const prompt = ask(3);
    const wrong = prompt?.answer(copying);
    const shown = wrong && prompt?.show(wrong);
    expect(shown?.kind).toBe('drawing');
    expect(shown?.kind === 'drawing' && shown.text).toContain('mug refers to object 2');
  });

  test('numbers objects in the order in which names lead to them, so that equal heaps are equal answers', () => {
    const other = programOf(['mug = []', 'cup = ["tea"]', 'mug = cup', 'mug.append("milk")', 'jug = [cup]']);
    const text = posed(chooseDiagram, other)
      .find(({ ask: asked }) => asked.line === 4)
      ?.answer({ trace: runOf(other) });
    expect(text?.kind === 'picture' && text.text).toContain('mug refers to object 1; cup refers to object 1');
  });

  test('is not asked where an object is in memory to which no name leads, or with one name only', () => {
    const ring = programOf(['pan = []', 'pot = []', 'pan.append(pan)', 'pan = 1', 'lid = pot']);
    expect(posed(chooseDiagram, ring).map(({ ask: asked }) => asked.line)).toEqual([2, 3]);
    expect(posed(chooseDiagram, programOf(['cup = ["tea"]', 'cup.append(1)']))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/assessment/items/item.js';
import { solutionFor, traceOf } from '../../src/assessment/items/solution.js';
import { parse } from '../../src/machine/python/index.js';
import { sketchOf } from '../../src/output/figures/index.js';
import { picturesFor } from '../../src/output/pictures.js';
import { sketchFor } from '../../src/output/sketches.js';
import { cells, itemsOf } from './items.fixture.js';

/** Items of beginners' levels, of every topic. */
const items: readonly Item[] = cells
  .filter(({ level }) => level <= 2)
  .flatMap((cell) => itemsOf(cell, 40, 'auto').map(({ item }) => item));
const sketched = items.flatMap((item) => {
  const sketch = sketchFor(item);
  return sketch === undefined ? [] : [{ item, sketch }];
});

const sketchOfText = (...lines: readonly string[]) => sketchOf(parse(`${lines.join('\n')}\n`, 'main.py'));

describe('a picture to draw in', () => {
  test('is offered with most questions of beginners about references', () => {
    const asked = items.filter(({ ask }) => ask.what === 'refcount' || ask.what === 'alias-groups');
    expect(asked.length).toBeGreaterThan(20);
    expect(sketched.length).toBeGreaterThan(0.8 * asked.length);
  });

  test('is the same whether a line copies, refers to the same object or creates another one', () => {
    const rest = ['lid = pot', 'pot = None'];
    const [copy, ...others] = ['list(pan)', 'pan', 'pan[:]', '[pan, pan]', '{"lid": pan}', '[[7], [7]]', 'None'].map(
      (value) => sketchOfText('pan = ["rice"]', `pot = ${value}`, ...rest),
    );
    expect(copy?.names).toEqual(['pan', 'pot', 'lid']);
    for (const other of others) expect(other).toEqual(copy);
  });

  test('depends on the first line and the names alone: a program that does nothing more has the same one', () => {
    for (const { item, sketch } of sketched) {
      const first = item.program.source.split('\n')[(sketch.line ?? 1) - 1] ?? '';
      const imports = item.program.source.split('\n').slice(0, (sketch.line ?? 1) - 1);
      const others = sketch.names.map((name) => `${name} = None`);
      if (sketch.line === undefined)
        expect(sketch).toEqual(sketchOfText(...others.map((line) => line.replace('None', 'x()'))));
      else {
        const named = sketch.names.find((name) => first.startsWith(`${name} = `));
        expect(named, first).toBe(sketch.names[0]);
        expect(sketchOfText(...imports, first, ...others.slice(1))).toEqual(sketch);
      }
    }
  });

  test('says no number of references, and nothing of what comes later', () => {
    for (const { sketch } of sketched) {
      for (const words of [sketch.text, sketch.svg]) expect(words).not.toMatch(/\d references?|freed|no name leads/);
      expect(sketch.svg.match(/<circle/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('goes on in the worked solution: the same names in the same rows, the first object with the same title', () => {
    for (const { item, sketch } of sketched.slice(0, 60)) {
      for (const { svg } of picturesFor(item, solutionFor(item).figures, traceOf)) {
        for (const name of sketch.names)
          expect(heightOf(svg, name), `${name} in ${item.program.source}`).toBe(heightOf(sketch.svg, name));
        const title = /> ?([a-z]+ 1)</.exec(sketch.svg)?.[1];
        if (title !== undefined) expect(svg).toContain(`>${title}<`);
      }
    }
  });
});

/** How far down the row of a name is; pictures may begin higher where an arrow passes above. */
function heightOf(svg: string, name: string): number {
  const [, top] = /y="([^"]*)"[^>]*>names</.exec(svg) ?? [];
  const [, row] = new RegExp(`y="([^"]*)"[^>]*>${name}<`).exec(svg) ?? [];
  return Number((Number(row) - Number(top)).toFixed(2));
}

import { expect, describe as group, it } from 'vitest';
import { describe, picturesOf, type Scene } from '../../../src/output/figures/index.js';
import { grove, nestedCalls, selfContaining, tray } from './scenes.js';
import { SmallHeap } from './small-heap.js';

const at = (scenes: readonly Scene[], index: number): Scene => scenes[index] as Scene;

group('the text equivalent', () => {
  it('says what every name and slot refers to', () => {
    expect(describe(at(picturesOf(tray()), 1))).toBe(
      [
        'The name `cup` does not exist now.',
        'The name `tray` refers to list 2.',
        'The name `order` refers to None.',
        'The name `bill` refers to dict 1.',
        "list 1: slot 0: 'tea'; 2 references.",
        'list 2: slot 0 refers to list 1, slot 1 refers to list 1; 1 reference.',
        "dict 1: value under 'table 4': None; 1 reference.",
      ].join('\n'),
    );
  });

  it('says what is freed and what no name leads to', () => {
    expect(
      describe(at(picturesOf(grove()), 1))
        .split('\n')
        .slice(3),
    ).toEqual([
      'Node oak: attribute `peer` refers to Node elm; 1 reference. No name leads here.',
      'Node elm: attribute `peer` refers to Node oak, attribute `item` refers to Node fir; 1 reference. No name leads here.',
      'Node fir: 1 reference. No name leads here.',
      'Node ash: freed, line 10.',
      'list 1: freed, line 11.',
    ]);
  });

  it('tells the names of functions apart', () => {
    const lines = describe(at(picturesOf(nestedCalls()), 1)).split('\n');
    expect(lines).toContain('In `pack()`, the name `goods` refers to list 1.');
    expect(lines).toContain("set 1: 'new', 'hot'; 1 reference.");
  });

  it('names keys and values of a dictionary whose key is a tuple', () => {
    const heap = new SmallHeap();
    heap.bind('grid', heap.dict([heap.tuple('0'), "'wall'"]));
    expect(describe(at(picturesOf([heap.snapshot()]), 0))).toContain(
      "dict 1: key 1 refers to tuple 1, value 1: 'wall'; 1 reference.",
    );
  });

  it('says that a container is empty and that a reference is to a freed object', () => {
    const heap = new SmallHeap();
    const list = heap.list();
    heap.bind('x', list).bind('y', heap.list()).line(2).free(list);
    const text = describe(at(picturesOf([heap.snapshot()]), 0));
    expect(text).toContain('The name `x` refers to list 1, which is freed.');
    expect(text).toContain('list 2: empty; 1 reference.');
  });

  it('lists what is to be completed, and nothing else', () => {
    expect(describe(at(picturesOf(selfContaining()), 1), { blank: true })).toBe(
      'Names to complete: `loop`.\nlist 1, to complete: slot 0, slot 1.',
    );
  });
});

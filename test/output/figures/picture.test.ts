import { expect, describe as group, it } from 'vitest';
import { type HeapPicture, type PictureObject, picturesOf } from '../../../src/output/figures/index.js';
import { grove, SCENES, tray } from './scenes.js';
import { SmallHeap } from './small-heap.js';

const only = (heap: SmallHeap, options = {}): HeapPicture => picturesOf([heap.snapshot()], options)[0] as HeapPicture;
const titles = ({ objects }: HeapPicture): readonly string[] => objects.map(({ title }) => title);
const named = ({ objects }: HeapPicture, title: string): PictureObject =>
  objects.find((object) => object.title === title) as PictureObject;
const names = ({ frames }: HeapPicture): readonly (readonly string[])[] =>
  frames.map(({ slots }) => slots.map(({ key }) => key));

group('what a picture shows', () => {
  it('writes numbers, strings and None into the slot and numbers boxes by type and creation', () => {
    const heap = new SmallHeap();
    heap
      .bind('x', '5')
      .bind('pair', heap.tuple('1', heap.list("'a'")))
      .bind('more', heap.list('None'));
    const picture = only(heap);
    expect(titles(picture)).toEqual(['list 1', 'tuple 1', 'list 2']);
    expect(picture.frames[0]?.slots[0]?.target).toEqual({ kind: 'atom', text: '5' });
    expect(named(picture, 'tuple 1').form).toBe('rows');
    expect(named(picture, 'list 1').form).toBe('cells');
  });

  it('draws numbers and strings as boxes when asked', () => {
    const heap = new SmallHeap();
    heap.bind('a', '256').bind('b', '256').bind('c', "'hi'");
    const picture = only(heap, { atoms: 'as boxes' });
    expect(titles(picture)).toEqual(['int 1', 'str 1']);
    expect(named(picture, 'int 1').references).toBe(2);
  });

  it('counts every slot, value, key and attribute as one reference', () => {
    const [third, seventh] = picturesOf(tray()) as [HeapPicture, HeapPicture];
    expect(named(third, 'list 1').references).toBe(4);
    expect(named(seventh, 'list 1').references).toBe(2);
    const heap = new SmallHeap();
    const key = heap.tuple('1');
    heap.bind('x', heap.dict([key, key]));
    expect(named(only(heap), 'tuple 1').references).toBe(2);
  });

  it('keeps the row of a name that is not bound', () => {
    const [third, seventh] = picturesOf(tray()) as [HeapPicture, HeapPicture];
    expect(names(third)).toEqual([['cup', 'tray', 'order', 'bill']]);
    expect(names(seventh)).toEqual(names(third));
    expect(third.frames[0]?.slots[3]?.target.kind).toBe('unbound');
    expect(seventh.frames[0]?.slots[0]?.target.kind).toBe('unbound');
  });

  it('heads an instance with its label and leaves that attribute out of its rows', () => {
    const [eighth] = picturesOf(grove()) as [HeapPicture];
    expect(titles(eighth)).toEqual(['Node oak', 'Node elm', 'Node fir', 'Node ash', 'list 1']);
    expect(named(eighth, 'Node elm').slots.map(({ key }) => key)).toEqual(['peer', 'item']);
  });

  it('numbers instances whose labels are equal or change', () => {
    const heap = new SmallHeap();
    const [one, two, three] = [heap.node('x'), heap.node('x'), heap.node('y')];
    heap.bind('one', one).bind('two', two).bind('three', three);
    const before = heap.snapshot();
    heap.change(three, heap.instance({ label: "'z'" }));
    const [picture] = picturesOf([before, heap.snapshot()]) as [HeapPicture];
    expect(titles(picture)).toEqual(['Node 1', 'Node 2', 'Node 3']);
    expect(named(picture, 'Node 1').slots[0]?.key).toBe('label');
  });

  it('tells freed objects from those that no name leads to', () => {
    const [, eleventh, twelfth] = picturesOf(grove()) as [HeapPicture, HeapPicture, HeapPicture];
    expect(named(eleventh, 'Node fir').state).toEqual({ kind: 'unreachable' });
    expect(named(eleventh, 'Node ash').state).toEqual({ kind: 'freed', line: 10 });
    expect(twelfth.arrows).toEqual([]);
  });

  it('leaves out functions, classes and modules, but not a function that keeps a list alive', () => {
    const heap = new SmallHeap();
    const list = heap.list();
    const other = (type: string, text: string, ...holds: number[]): number =>
      heap.create(type, { kind: 'other', text, holds });
    heap.bind('gc', other('module', "<module 'gc'>")).bind('Node', other('type', "<class 'Node'>"));
    heap.bind('f', other('function', '<function f>')).bind('add', other('function', '<function add>', list));
    const picture = only(heap);
    expect(titles(picture)).toEqual(['list 1', 'function add']);
    expect(names(picture)).toEqual([['add']]);
    expect(titles(only(heap, { definitions: true }))).toHaveLength(5);
  });

  it('leaves out what only a running loop keeps alive', () => {
    const heap = new SmallHeap();
    const list = heap.list('1');
    heap.create('list_iterator', { kind: 'other', text: 'list_iterator', holds: [list] });
    expect(titles(only(heap))).toEqual([]);
  });

  it('leaves out temporary objects that were freed on the line that created them', () => {
    const heap = new SmallHeap().line(3);
    heap.free(heap.list('1'));
    const gone = heap.line(4).list('2');
    heap.line(5).free(gone);
    expect(titles(only(heap))).toEqual(['list 1']);
  });

  it('shows a reference to an object that a wrong machine has freed without an arrow', () => {
    const heap = new SmallHeap();
    const list = heap.list('1');
    heap.bind('x', list).line(2).free(list);
    const picture = only(heap);
    expect(picture.frames[0]?.slots[0]?.target.kind).toBe('dangling');
    expect(picture.arrows).toEqual([]);
  });

  it('leaves out the end of a long list of numbers, never a reference', () => {
    const heap = new SmallHeap();
    const inner = heap.list();
    const numbers = Array.from({ length: 40 }, (_, index) => String(index));
    heap.bind('long', heap.list(...numbers)).bind('mixed', heap.list(...numbers.slice(0, 30), inner));
    const picture = only(heap);
    expect(named(picture, 'list 2')).toMatchObject({ more: 18 });
    expect(named(picture, 'list 3')).toMatchObject({ more: 0 });
  });

  it('gives frames that never run together the same place', () => {
    const heap = new SmallHeap().call('f').bind('p', '1');
    const first = heap.snapshot();
    heap.leave().call('g').bind('q', '2');
    const [one, two] = picturesOf([first, heap.snapshot()]) as [HeapPicture, HeapPicture];
    expect(one.boxes.get('frame 1')?.y).toBe(two.boxes.get('frame 2')?.y);
  });

  it('is at most half a page wide for everyday programs', () => {
    for (const [name, scene] of Object.entries(SCENES)) {
      expect(picturesOf(scene())[0]?.width, name).toBeLessThanOrEqual(235);
    }
  });

  it('uses more width where it is wanted', () => {
    const scene = SCENES.linked?.() ?? [];
    expect(picturesOf(scene, { width: 480 })[0]?.width).toBeGreaterThan(235);
  });
});

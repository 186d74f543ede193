import type { Snapshot } from '../../../src/machine/trace/snapshot.js';
import { SmallHeap } from './small-heap.js';

/** `a = [1, 2]; b = a` */
export function twoNames(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const list = heap.list('1', '2');
  heap.bind('a', list).line(2).bind('b', list);
  return [heap.snapshot()];
}

/** A list under two names, changed, then one of the names moves to a new list. After lines 2, 3 and 4. */
export function team(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const list = heap.list("'Ana'", "'Ben'", "'Caro'");
  heap.bind('team', list).line(2).bind('squad', list);
  const second = heap.snapshot();
  heap.line(3).change(list, heap.sequence("'Ana'", "'Caro'"));
  const third = heap.snapshot();
  heap.line(4).bind('squad', heap.list("'Dev'"));
  return [second, third, heap.snapshot()];
}

/** A list in two slots of another and under a dictionary key. After lines 3 and 7. */
export function tray(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const cup = heap.list("'tea'");
  heap.bind('cup', cup).line(2).bind('tray', heap.list(cup, cup)).line(3);
  const order = heap.dict(["'table 4'", cup]);
  heap.bind('order', order);
  const third = heap.snapshot();
  heap.line(4).bind('bill', order).line(5).unbind('cup').line(6).bind('order', 'None');
  heap.line(7).change(order, heap.mapping([["'table 4'", 'None']]));
  return [third, heap.snapshot()];
}

/** A ring of two nodes, one more that hangs on it, and a list. After lines 8, 11 and 12. */
export function grove(): readonly Snapshot[] {
  const heap = new SmallHeap().line(3);
  const oak = heap.node('oak');
  const elm = heap.line(4).node('elm');
  heap.bind('oak', oak).bind('elm', elm).line(7);
  const fir = heap.node('fir');
  heap.change(oak, heap.instance({ label: "'oak'", peer: elm }));
  heap.change(elm, heap.instance({ label: "'elm'", peer: oak, item: fir })).line(8);
  const ash = heap.node('ash');
  const list = heap.list(oak, ash);
  heap.bind('grove', list);
  const eighth = heap.snapshot();
  heap.line(9).unbind('oak', 'elm').line(10).change(list, heap.sequence(oak)).free(ash);
  heap.line(11).unbind('grove').free(list);
  const eleventh = heap.snapshot();
  heap.line(12).free(oak, elm, fir);
  return [eighth, eleventh, heap.snapshot()];
}

/** `loop = [1]; loop.append(loop); del loop` */
export function selfContaining(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const list = heap.list('1');
  heap.bind('loop', list).line(2).change(list, heap.sequence('1', list));
  const second = heap.snapshot();
  heap.line(3).unbind('loop');
  return [second, heap.snapshot()];
}

/** `row = [0, 0, 0]; grid = [row, row, row]` and a copy of the outer list. */
export function sharedRows(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const row = heap.list('0', '0', '0');
  heap
    .bind('grid', heap.list(row, row, row))
    .line(2)
    .bind('other', heap.list(row, heap.list('7', '0', '0')));
  return [heap.snapshot()];
}

/** Two functions running, with a tuple, a set and a parameter. */
export function nestedCalls(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const basket = heap.list("'egg'", "'oil'");
  heap.bind('basket', basket).bind('price', '12').line(5).call('pack').bind('goods', basket);
  const pair = heap.tuple(basket, '3');
  heap.bind('pair', pair).line(8);
  const before = heap.snapshot();
  const tags = heap.set("'new'", "'hot'");
  heap.call('seal').bind('what', pair).bind('tags', tags);
  const inside = heap.snapshot();
  heap.leave().leave().line(9).free(pair, tags);
  return [before, inside, heap.snapshot()];
}

/** Five objects, many references among them. */
export function dense(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const grid = heap.list();
  const pair = heap.list('1', '2');
  const one = heap.create('Node', heap.instance({ tag: "'n'" }));
  const two = heap.create('Node', heap.instance({ tag: "'q'" }));
  heap.change(grid, heap.sequence(pair, grid, two)).change(one, heap.instance({ tag: "'n'", next: two, up: grid }));
  heap.change(two, heap.instance({ tag: "'q'", next: one }));
  const seen = heap.dict(["'last'", two], ["'all'", grid]);
  heap.bind('grid', grid).bind('n', one).bind('seen', seen).line(6).call('link');
  heap.bind('p', one).bind('cache', seen).bind('q', two);
  return [heap.snapshot()];
}

/** A chain that goes when its only name is removed; a tuple survives. */
export function cascade(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const inner = heap.list('1', '2');
  const kept = heap.tuple(inner, "'x'");
  const middle = heap.dict(["'k'", kept], ["'w'", '5']);
  const outer = heap.list(middle, '4');
  heap.bind('outer', outer).line(2).bind('kept', kept);
  const second = heap.snapshot();
  heap.line(3).unbind('outer').free(outer, middle);
  const third = heap.snapshot();
  heap.line(4).bind('kept', 'None').free(kept, inner);
  return [second, third, heap.snapshot()];
}

/** A doubly linked list of three nodes. */
export function linked(): readonly Snapshot[] {
  const heap = new SmallHeap();
  const nodes = ['ant', 'bee', 'cow'].map((label) => heap.node(label));
  nodes.forEach((node, index) => {
    const attributes: Record<string, string | number> = { label: `'${['ant', 'bee', 'cow'][index]}'` };
    attributes.next = nodes[index + 1] ?? 'None';
    attributes.back = nodes[index - 1] ?? 'None';
    heap.change(node, heap.instance(attributes));
  });
  heap.bind('head', nodes[0] ?? 'None').line(7);
  const before = heap.snapshot();
  heap.line(8).unbind('head');
  return [before, heap.snapshot()];
}

export const SCENES: Readonly<Record<string, () => readonly Snapshot[]>> = {
  twoNames,
  team,
  tray,
  grove,
  selfContaining,
  sharedRows,
  nestedCalls,
  dense,
  cascade,
  linked,
};

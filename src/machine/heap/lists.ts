import type { Heap } from './heap.js';
import type { HeapObject, ListObject } from './object.js';

/** Capacity of a list made from an iterator, whose guess of its length decides it: not modelled. */
export const UNKNOWN_CAPACITY = Number.NaN;

/**
 * Capacity of a list's block, in slots, after it was resized to `size` (`list_resize`, Objects/listobject.c):
 * kept while it fits and is at least half used, else over-allocated by about an eighth.
 */
export function resized(allocated: number, old: number, size: number): number {
  if (Number.isNaN(allocated)) return allocated;
  // Whether the last of a single slot goes too depends on the version and on the way: pop(), del, a slice.
  if (allocated === 1 && size === 0) return Number.NaN;
  if (allocated >= size && size >= allocated >> 1) return allocated;
  if (size === 0) return 0;
  const roomy = (size + (size >> 3) + 6) & ~3;
  return size - old > roomy - size ? (size + 3) & ~3 : roomy;
}

/** Capacity of a list filled at once from `count` values by extending an empty one: rounded up to even. */
export const extendedCapacity = (count: number): number => count + (count % 2);

/**
 * Replaces `removed` items from `start` on by `items`, whose references become the list's; gives back the items
 * taken out, whose references become the caller's.
 */
export function spliceList(
  heap: Heap,
  list: ListObject,
  start: number,
  removed: number,
  items: readonly HeapObject[],
): HeapObject[] {
  const old = list.value.length;
  const taken = spliced(list, start, removed, items);
  if (!heap.options.itemsOwn) {
    for (const item of items) heap.drop(item);
    for (const item of taken) heap.own(item);
  }
  if (list.value.length !== old) list.allocated = resized(list.allocated, old, list.value.length);
  heap.log.splice(list.id, start, removed, items);
  return taken;
}

/** `splice`, which takes no more than some thousand items as arguments. */
function spliced(list: ListObject, start: number, removed: number, items: readonly HeapObject[]): HeapObject[] {
  if (items.length < 1000) return list.value.splice(start, removed, ...items);
  const taken = list.value.slice(start, start + removed);
  list.value = [...list.value.slice(0, start), ...items, ...list.value.slice(start + removed)];
  return taken;
}

/** Drops items that were taken out, from the last to the first. */
export function dropReversed(heap: Heap, items: readonly HeapObject[]): void {
  for (let index = items.length - 1; index >= 0; index--) heap.drop(items[index] as HeapObject);
}

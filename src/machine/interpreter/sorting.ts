import type { HeapObject } from '../heap/index.js';
import { order } from './comparison.js';
import type { Vm } from './vm.js';

interface Ranked {
  readonly item: HeapObject;
  readonly rank: HeapObject;
}

const LONGEST_RUN = 63;

/**
 * Sorts stably by `<` of the ranks. Up to 63 items the comparisons are CPython's (`count_run`, `binarysort`,
 * Objects/listobject.c), which decides what an exception of a comparison says.
 */
export function sortRanked(vm: Vm, items: Ranked[]): void {
  const less = (a: Ranked, b: Ranked): boolean => order(vm, '<', a.rank, b.rank);
  if (items.length > LONGEST_RUN) {
    items.sort((a, b) => (less(b, a) ? 1 : less(a, b) ? -1 : 0));
    return;
  }
  if (items.length < 2) return;
  let sortedUpTo = firstRun(items, less);
  for (; sortedUpTo < items.length; sortedUpTo++) {
    const pivot = items[sortedUpTo] as Ranked;
    let left = 0;
    let right = sortedUpTo;
    while (left < right) {
      const middle = left + ((right - left) >> 1);
      if (less(pivot, items[middle] as Ranked)) right = middle;
      else left = middle + 1;
    }
    items.splice(sortedUpTo, 1);
    items.splice(left, 0, pivot);
  }
}

/** Length of the ascending run at the start; a strictly descending one is turned round. */
function firstRun(items: Ranked[], less: (a: Ranked, b: Ranked) => boolean): number {
  const at = (index: number): Ranked => items[index] as Ranked;
  let count = 2;
  if (less(at(1), at(0))) {
    while (count < items.length && less(at(count), at(count - 1))) count++;
    items.splice(0, count, ...items.slice(0, count).reverse());
  } else {
    while (count < items.length && !less(at(count), at(count - 1))) count++;
  }
  return count;
}

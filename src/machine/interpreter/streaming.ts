import { dropReversed, type HeapObject } from '../heap/index.js';
import { iteratorOf, nextElement } from './iteration.js';
import { WORK } from './sequences.js';
import type { Vm } from './vm.js';

/** Whether code of the program may run between two elements. */
export function isLazy({ kind, cls }: HeapObject): boolean {
  return kind === 'generator' || kind === 'iterator' || kind === 'extension' || cls?.kind === 'class';
}

/**
 * Gives each element of an iterable, as a new reference, to `visit` as soon as it is there; stops when `visit` says
 * true.
 */
export function eachElement(
  vm: Vm,
  iterable: HeapObject,
  visit: (item: HeapObject, index: number) => boolean | undefined,
): void {
  if (!isLazy(iterable)) {
    const items = elements(vm, iterable);
    let index = 0;
    try {
      while (index < items.length) if (visit(items[index] as HeapObject, index++)) return;
    } finally {
      for (; index < items.length; index++) vm.heap.drop(items[index] as HeapObject);
    }
    return;
  }
  const iterator = iteratorOf(vm, iterable);
  try {
    let index = 0;
    for (let item = nextElement(vm, iterator); item; item = nextElement(vm, iterator)) {
      if (visit(item, index++)) return;
      if (index > vm.limits.size) throw vm.limit('an iterable');
    }
  } finally {
    vm.heap.drop(iterator);
  }
}

/** All elements of an iterable, as new references. */
export function elements(vm: Vm, object: HeapObject): HeapObject[] {
  const { heap } = vm;
  if ((object.kind === 'list' || object.kind === 'tuple') && object.cls === undefined) {
    vm.steps += object.value.length >> WORK;
    return object.value.map((item) => heap.own(item));
  }
  const iterator = iteratorOf(vm, object);
  const items: HeapObject[] = [];
  try {
    for (let item = nextElement(vm, iterator); item; item = nextElement(vm, iterator)) {
      items.push(item);
      if (items.length > vm.limits.size) throw vm.limit('an iterable');
    }
  } catch (error) {
    dropReversed(heap, items);
    throw error;
  } finally {
    vm.steps += items.length >> WORK;
    heap.drop(iterator);
  }
  return items;
}

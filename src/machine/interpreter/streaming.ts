import type { HeapObject } from '../heap/index.js';
import { iteratorOf, nextElement } from './iteration.js';
import { elements } from './protocol.js';
import type { Vm } from './vm.js';

/** Whether code of the program may run between two elements. */
export function isLazy({ kind }: HeapObject): boolean {
  return kind === 'generator' || kind === 'iterator' || kind === 'instance';
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

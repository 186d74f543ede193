import type { HeapObject, TupleObject } from '../../heap/index.js';
import type { Vm } from '../vm.js';

/**
 * The tuple that enumerate and zip give again and again while nobody else holds it (`enum_next`,
 * Objects/enumobject.c): it keeps the last elements alive.
 */
export function newSlots(
  vm: Vm,
  count: number,
): { readonly tuple: TupleObject; fill(items: readonly HeapObject[]): HeapObject } {
  const { heap } = vm;
  const nothing = new Array<HeapObject>(count).fill(heap.none);
  const tuple = heap.allocate(
    'tuple',
    nothing.map((none) => heap.own(none)),
  );
  return {
    tuple,
    fill: (items) => {
      if (tuple.refcount !== 1) return heap.allocate('tuple', [...items]);
      const old = tuple.value;
      tuple.value = [...items];
      heap.track(tuple);
      heap.log.splice(tuple.id, 0, old.length, items);
      for (const item of old) heap.drop(item);
      return heap.own(tuple);
    },
  };
}

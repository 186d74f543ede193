import { dropReversed, type HeapObject, type TupleObject } from '../../heap/index.js';
import { orDrop } from '../or-drop.js';
import type { Vm } from '../vm.js';

/**
 * The tuple that enumerate and zip give again and again while nobody else holds it (`enum_next`,
 * Objects/enumobject.c): it keeps the last elements alive.
 */
export function newSlots(
  vm: Vm,
  count: number,
): {
  readonly tuple: TupleObject;
  fill(items: readonly HeapObject[]): HeapObject;
  /** Fills it one by one as the elements come; undefined once one of them does not (`zip_next`). */
  collect(nexts: readonly (() => HeapObject | undefined)[]): HeapObject | undefined;
} {
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
    collect: (nexts) => {
      if (tuple.refcount !== 1) return collectFresh(vm, nexts);
      heap.own(tuple);
      return orDrop(vm, [tuple], () => {
        for (const [index, next] of nexts.entries()) {
          const item = next();
          if (item === undefined) {
            heap.drop(tuple);
            return undefined;
          }
          const old = tuple.value[index] as HeapObject;
          tuple.value[index] = item;
          heap.track(tuple);
          heap.log.splice(tuple.id, index, 1, [item]);
          heap.drop(old);
        }
        return tuple;
      });
    },
  };
}

function collectFresh(vm: Vm, nexts: readonly (() => HeapObject | undefined)[]): HeapObject | undefined {
  const items: HeapObject[] = [];
  try {
    for (const next of nexts) {
      const item = next();
      if (item === undefined) {
        dropReversed(vm.heap, items);
        return undefined;
      }
      items.push(item);
    }
  } catch (error) {
    dropReversed(vm.heap, items);
    throw error;
  }
  return vm.heap.allocate('tuple', items);
}

import type { HeapObject } from '../../../heap/index.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';
import { tupleOf } from '../../sequences.js';

/** `itertools.chain`: keeps all its iterables in a tuple, and the iterator of the one it goes over. */
export const chain: Native = (vm, args) => {
  const { heap } = vm;
  const tuple = tupleOf(
    vm,
    args.map((argument) => heap.own(argument)),
  );
  let index = 0;
  let active: HeapObject | undefined;
  const held: HeapObject[] = [tuple];
  return newIterator(vm, 'itertools.chain', held, () => {
    for (;;) {
      if (active === undefined) {
        const iterable = args[index++];
        if (iterable === undefined) return undefined;
        active = iteratorOf(vm, iterable);
        held[1] = active;
      }
      const item = nextElement(vm, active);
      if (item) return item;
      held.length = 1;
      heap.drop(active);
      active = undefined;
    }
  });
};

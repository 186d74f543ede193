import type { HeapObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';
import { plus } from './endless.js';

/** `itertools.accumulate`: keeps the running total. */
export const accumulate: Native = (vm, args, keywords) => {
  upTo(vm, args, 'accumulate', 1, 2);
  const [iterable, func = keywords?.get('func')] = args as [HeapObject, HeapObject | undefined];
  const initial = keywords?.get('initial');
  const { heap } = vm;
  const source = iteratorOf(vm, iterable);
  const given = func && func.kind !== 'none' ? func : undefined;
  const held = [source, ...(given ? [heap.own(given)] : [])];
  let total: HeapObject | undefined;
  let first = initial && initial.kind !== 'none' ? initial : undefined;
  if (first) held.push(heap.own(first));
  return newIterator(
    vm,
    'itertools.accumulate',
    held,
    () => {
      if (first) {
        total = first;
        first = undefined;
        return heap.own(total);
      }
      const item = nextElement(vm, source);
      if (item === undefined) return undefined;
      if (total === undefined) {
        total = item;
        held.push(heap.own(item));
        return item;
      }
      const next = given ? callOpaquely(vm, given, [total, item]) : plus(vm, [total, item], undefined);
      heap.drop(item);
      held[held.length - 1] = heap.own(next);
      heap.drop(total);
      total = next;
      return next;
    },
    true,
  );
};

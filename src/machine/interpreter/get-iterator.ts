import { ANY_ORDER } from '../compiler/index.js';
import { iteratorInAnyOrder } from './any-order.js';
import type { Frame } from './frame.js';
import { iteratorOf } from './iteration.js';
import { orDrop } from './or-drop.js';
import type { Vm } from './vm.js';

/** GET_ITER: the iterator of the object on top takes its place. */
export function getIterator(vm: Vm, frame: Frame, arg: number, extra: number): void {
  const iterable = frame.popOwned();
  if (arg === 1 && iterable.kind === 'instance') {
    throw vm.refusal("a generator expression over the program's own iterator: 3.13.0 and 3.13.1 differ");
  }
  const iterator = orDrop(vm, [iterable], () => {
    if (arg === ANY_ORDER) return iteratorInAnyOrder(vm, iterable, frame.code.calls[extra]?.keywords ?? []);
    return iteratorOf(vm, iterable);
  });
  frame.push(iterator, true);
  vm.heap.drop(iterable);
}

import type { HeapObject } from '../heap/index.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** An element of an update sequence must be iterable. */
export function checkPair(vm: Vm, pair: HeapObject, index: number): void {
  if (isIterable(pair)) return;
  throw vm.error(
    'TypeError',
    vm.profile.containerWording
      ? 'object is not iterable'
      : `cannot convert dictionary update sequence element #${index} to a sequence`,
  );
}

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

/** A pair has two parts. */
export function checkLength(vm: Vm, parts: readonly HeapObject[], index: number): void {
  if (parts.length === 2) return;
  const message = `dictionary update sequence element #${index} has length ${parts.length}; 2 is required`;
  throw vm.error('ValueError', message);
}

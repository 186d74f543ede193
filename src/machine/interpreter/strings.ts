import type { HeapObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** A str computed at run time, a new reference: '' and one latin-1 character are shared objects. */
export function text(vm: Vm, value: string): HeapObject {
  const single = value.length === 1 && value.charCodeAt(0) < 256;
  return value === '' || single ? vm.heap.own(sharedText(vm, value)) : vm.str(value);
}

/** A str computed as a whole (`str(5)`, `repr(x)`), a new reference: only '' is a shared object. */
export function computed(vm: Vm, value: string): HeapObject {
  return value === '' ? vm.heap.own(sharedText(vm, value)) : vm.str(value);
}

/** The one str object of a run for '' or a single character. */
export function sharedText(vm: Vm, value: string): HeapObject {
  let shared = vm.characters.get(value);
  if (shared === undefined) {
    shared = vm.heap.shared('str', value);
    vm.characters.set(value, shared);
  }
  return shared;
}

import type { HeapObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** A bytes object computed at run time, a new reference: b'' and single bytes are shared objects. */
export function bytes(vm: Vm, value: string): HeapObject {
  if (value.length < 2) return vm.heap.own(sharedBytes(vm, value));
  if (value.length > vm.limits.size) throw vm.limit('a bytes object');
  return vm.heap.allocate('bytes', value);
}

/** The one bytes object of a run for b'' or a single byte. */
export function sharedBytes(vm: Vm, value: string): HeapObject {
  let shared = vm.singleBytes.get(value);
  if (shared === undefined) {
    shared = vm.heap.shared('bytes', value);
    vm.singleBytes.set(value, shared);
  }
  return shared;
}

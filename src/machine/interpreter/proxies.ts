import type { HeapObject, WeakrefObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** A proxy of the module weakref. */
export function isProxy(object: HeapObject): object is WeakrefObject & { readonly value: { readonly proxy: true } } {
  return object.kind === 'weakref' && object.value.proxy;
}

/** Does to the target what was asked of its proxy; the target stays while that runs. */
export function behind<T>(vm: Vm, proxy: WeakrefObject, action: (target: HeapObject) => T): T {
  const { target } = proxy.value;
  if (target === undefined || target.freed) {
    throw vm.error('ReferenceError', 'weakly-referenced object no longer exists');
  }
  vm.heap.own(target);
  try {
    return action(target);
  } finally {
    vm.heap.drop(target);
  }
}

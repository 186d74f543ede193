import type { HeapObject } from '../heap/index.js';
import { callObject } from './calls.js';
import { Raised } from './raised.js';
import { lookup } from './types.js';
import type { Vm } from './vm.js';

/** The `__del__` of an instance's class. */
export function finalizerOf(object: HeapObject): HeapObject | undefined {
  return object.cls?.kind === 'class' ? lookup(object.cls, '__del__') : undefined;
}

/** Runs `__del__`; an exception in it goes to stderr, which is not modelled, and the program goes on. */
export function runFinalizer(vm: Vm, object: HeapObject): void {
  const finalizer = finalizerOf(object);
  if (finalizer) callQuietly(vm, finalizer, object);
}

/** Runs the callback of a cleared weak reference with that reference as its argument. */
export function runCallback(vm: Vm, weakref: HeapObject): void {
  if (weakref.kind === 'weakref' && weakref.value.callback) callQuietly(vm, weakref.value.callback, weakref);
}

function callQuietly(vm: Vm, callable: HeapObject, argument: HeapObject): void {
  try {
    vm.heap.drop(callObject(vm, callable, [argument]));
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    vm.heap.drop(error.exception);
  }
}

import type { HeapObject } from '../heap/index.js';
import { callObject } from './calls.js';
import { closeGenerator } from './closing.js';
import { Raised } from './raised.js';
import { lookup } from './types.js';
import type { Vm } from './vm.js';

/** The `__del__` of an instance's class. */
export function finalizerOf(object: HeapObject): HeapObject | undefined {
  return object.cls?.kind === 'class' ? lookup(object.cls, '__del__') : undefined;
}

/** Whether code of the program may run when the object is freed. */
export function hasFinalizer(object: HeapObject): boolean {
  if (object.kind !== 'generator') return finalizerOf(object) !== undefined;
  const { state } = object.value;
  return state === 'created' || state === 'suspended';
}

/** Runs `__del__`, or closes a generator; an exception in it goes to stderr, which is not modelled, and the program goes on. */
export function runFinalizer(vm: Vm, object: HeapObject): void {
  const finalizer = finalizerOf(object);
  if (finalizer) quietly(vm, () => callObject(vm, finalizer, [object]));
  else if (object.kind === 'generator') quietly(vm, () => closeGenerator(vm, object));
}

/** Runs the callback of a cleared weak reference with that reference as its argument. */
export function runCallback(vm: Vm, weakref: HeapObject): void {
  const callback = weakref.kind === 'weakref' ? weakref.value.callback : undefined;
  if (callback) quietly(vm, () => callObject(vm, callback, [weakref]));
}

function quietly(vm: Vm, action: () => HeapObject): void {
  try {
    vm.heap.drop(action());
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    vm.heap.drop(error.exception);
  }
}

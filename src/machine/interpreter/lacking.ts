import { EVENT, type HeapObject } from '../heap/index.js';
import { Raised } from './raised.js';
import { mroOf } from './types.js';
import type { Vm } from './vm.js';

export function isAttributeError({ exception }: Raised): boolean {
  return exception.cls !== undefined && mroOf(exception.cls).some(({ value }) => value.name === 'AttributeError');
}

/** An AttributeError keeps the object that it is about, unless it keeps one already (`_PyObject_SetAttributeErrorContext`). */
export function kept(vm: Vm, object: HeapObject, error: unknown): unknown {
  if (error instanceof Raised && isAttributeError(error) && error.exception.value.object === undefined) {
    error.exception.value.object = vm.heap.own(object);
    vm.heap.log.add2(EVENT.hold, error.exception.id, object.id);
  }
  return error;
}

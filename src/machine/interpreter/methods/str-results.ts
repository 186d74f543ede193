import type { HeapObject, StrObject } from '../../heap/index.js';
import { exact } from '../exact.js';
import { text } from '../strings.js';
import type { Vm } from '../vm.js';

/** A result that CPython copies character by character: a new object however short, but for ''. */
export function newText(vm: Vm, value: string): HeapObject {
  return value === '' ? text(vm, value) : vm.str(value);
}

/** A piece of the receiver: the receiver itself if it is all of it. */
export function pieceOf(vm: Vm, self: StrObject, value: string): HeapObject {
  return value === self.value ? exact(vm, self) : text(vm, value);
}

/** A padded receiver: itself if nothing was added. */
export function paddedText(vm: Vm, self: StrObject, value: string): HeapObject {
  return value === self.value ? exact(vm, self) : newText(vm, value);
}

/** A new list of exactly these, whose references it takes over. */
export function newList(vm: Vm, items: HeapObject[]): HeapObject {
  const list = vm.heap.allocate('list', items);
  list.allocated = items.length;
  return list;
}

/** Refuses a text of more units than the run allows before it is built. */
export function checkSize(vm: Vm, units: number): void {
  if (units > vm.limits.size) throw vm.limit('a string');
}

import { addElement, type HeapObject, type SetObject, SetTable, type ViewObject } from '../heap/index.js';
import { keyFor } from './keys.js';
import { elements } from './protocol.js';
import { combineSets } from './set-operations.js';
import { typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** Keys or items of a dict, which behave like a set. */
export function isSetLike(object: HeapObject): object is ViewObject {
  return object.kind === 'view' && object.value.of !== 'values';
}

/** Any iterable as a set: a new reference. */
export function asTable(vm: Vm, object: HeapObject): SetObject | Extract<HeapObject, { kind: 'frozenset' }> {
  if (object.kind === 'set' || object.kind === 'frozenset') return vm.heap.own(object);
  const set = vm.heap.allocate('set', new SetTable());
  for (const item of elements(vm, object)) addElement(vm.heap, set, keyFor(vm, set.value, item, 'set element'), item);
  return set;
}

/** `view op other` or `other op view` for `&`, `|`, `-`, `^`: a new set; undefined where they do not go together. */
export function combineViews(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject | undefined {
  if (!'&|-^'.includes(op) || (!isSetLike(left) && !isSetLike(right))) return undefined;
  for (const side of [left, right]) {
    if (!isIterable(side)) throw vm.error('TypeError', `'${typeName(side)}' object is not iterable`);
  }
  const a = asTable(vm, left);
  const b = asTable(vm, right);
  const result = combineSets(vm, op, a, b);
  vm.heap.drop(a);
  vm.heap.drop(b);
  return result;
}

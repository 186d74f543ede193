import {
  dropReversed,
  type ExtensionObject,
  type HeapObject,
  type ListObject,
  removeEntry,
  resized,
  setEntry,
  spliceList,
} from '../heap/index.js';
import { byteOf, byteTextOf } from './byte-values.js';
import { exceptionWith } from './exceptions.js';
import { extensionType } from './extension.js';
import { keyFor, keyIn } from './keys.js';
import { isCounter } from './module-operators.js';
import { displaced, held, originOf } from './names.js';
import { callSpecial, elements } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { bound, byteIndex, indexNumber, indicesOf } from './subscripts.js';
import { special, typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** `object[key] = value`; the reference of `value` moves in, `key` stays the caller's. */
export function setItem(vm: Vm, object: HeapObject, key: HeapObject, value: HeapObject, origin: number): void {
  const method = object.cls === undefined ? undefined : special(object, '__setitem__');
  if (method) {
    vm.heap.drop(callSpecial(vm, object, method, [key, value]));
    vm.heap.drop(value);
  } else plainSetItem(vm, object, key, value, origin);
}

/** `object[key] = value` as builtin types do it; the reference of `value` moves in, `key` stays the caller's. */
export function plainSetItem(vm: Vm, object: HeapObject, key: HeapObject, value: HeapObject, origin: number): void {
  const { heap } = vm;
  switch (object.kind) {
    case 'list': {
      if (key.kind === 'slice') {
        setSlice(vm, object, key, value);
        return;
      }
      const index = setIndex(vm, object, key);
      const kept = slotValue(vm, object, index, value, origin);
      const [old] = spliceList(heap, object, index, 1, [kept]);
      if (old) displaced(vm, { kind: 'item', owner: object.id, key: index }, old);
      return;
    }
    case 'dict': {
      if (object.mirror && key.kind !== 'str') throw vm.refusal('a key of a __dict__ that is no str');
      const hashed = keyFor(vm, object.value, key, 'dict key');
      const kept = slotValue(vm, object, key.kind === 'str' ? key.value : key.id, value, origin);
      const old = vm.custom.displace ? object.value.entries.get(hashed)?.value : undefined;
      if (old) heap.own(old);
      setEntry(heap, object, hashed, heap.own(key), kept);
      if (old) displaced(vm, { kind: 'item', owner: object.id, key: key.id }, old);
      return;
    }
    case 'bytearray':
      setBytes(vm, object, key, value);
      heap.drop(value);
      return;
    default: {
      if (isProxy(object)) {
        behind(vm, object, (target) => setItem(vm, target, key, value, origin));
        return;
      }
      const put = object.kind === 'extension' ? extensionType(object).setItem : undefined;
      if (put) put(vm, (object as ExtensionObject).value.state, key, value, object as ExtensionObject);
      else throw vm.error('TypeError', `'${typeName(object)}' object does not support item assignment`);
    }
  }
}

function slotValue(vm: Vm, owner: HeapObject, key: string | number, value: HeapObject, origin: number): HeapObject {
  if (!vm.custom.hold || vm.frame === undefined) return value;
  const from = originOf(vm, vm.frame, vm.frame.code.origins[origin]);
  return held(vm, value, { kind: 'item', owner: owner.id, key }, from);
}

function setIndex(vm: Vm, list: ListObject, key: HeapObject): number {
  const value = indexNumber(vm, key);
  if (value === undefined) {
    throw vm.error('TypeError', `list indices must be integers or slices, not ${typeName(key)}`);
  }
  const index = value < 0 ? value + list.value.length : value;
  if (index < 0 || index >= list.value.length) {
    throw vm.error('IndexError', 'list assignment index out of range');
  }
  return index;
}

function setBytes(vm: Vm, array: Extract<HeapObject, { kind: 'bytearray' }>, key: HeapObject, value: HeapObject): void {
  const old = array.value;
  if (key.kind !== 'slice') {
    const at = byteIndex(vm, array, key);
    array.value = old.slice(0, at) + byteOf(vm, value) + old.slice(at + 1);
    return;
  }
  const [first, last, step] = key.value;
  if ((bound(vm, step) ?? 1) !== 1) throw vm.refusal('storing into a slice of a bytearray with a step');
  const indices = indicesOf(vm, key, old.length);
  if (value.kind === 'int' || value.kind === 'str') throw vm.refusal('storing this into a slice of a bytearray');
  const start = indices[0] ?? sliceStart(vm, first, last, old.length);
  array.value = old.slice(0, start) + byteTextOf(vm, value, 'bytearray') + old.slice(start + indices.length);
}

function setSlice(vm: Vm, list: ListObject, slice: Extract<HeapObject, { kind: 'slice' }>, value: HeapObject): void {
  const [first, last, step] = slice.value;
  const stride = bound(vm, step) ?? 1;
  const indices = indicesOf(vm, slice, list.value.length);
  if (!isIterable(value)) {
    const wording = stride === 1 ? vm.profile.extendedSliceWording : 'always';
    if (wording === 'unsure') throw vm.refusal(`assigning a ${typeName(value)} to a slice`);
    const message = wording === 'never' ? 'can only assign an iterable' : 'must assign iterable to extended slice';
    throw vm.error('TypeError', message);
  }
  const items = elements(vm, value);
  if (stride !== 1) {
    if (items.length !== indices.length) {
      throw vm.error(
        'ValueError',
        `attempt to assign sequence of size ${items.length} to extended slice of size ${indices.length}`,
      );
    }
    const old = indices.flatMap((at, index) => spliceList(vm.heap, list, at, 1, [items[index] as HeapObject]));
    for (const object of old) vm.heap.drop(object);
  } else {
    const start = indices[0] ?? sliceStart(vm, first, last, list.value.length);
    dropReversed(vm.heap, spliceList(vm.heap, list, start, indices.length, items));
  }
  vm.heap.drop(value);
}

function sliceStart(vm: Vm, first: HeapObject, _last: HeapObject, length: number): number {
  const start = bound(vm, first) ?? 0;
  return Math.min(Math.max(start < 0 ? start + length : start, 0), length);
}

/** Items of a slice with a step go in the order of their indexes, those of a plain one from the last on. */
function deleteSlice(vm: Vm, list: ListObject, slice: Extract<HeapObject, { kind: 'slice' }>): void {
  const indices = indicesOf(vm, slice, list.value.length);
  const [first, second] = indices;
  if (first === undefined) return;
  const step = bound(vm, slice.value[2]) ?? 1;
  if (step === 1 || second === undefined) {
    dropReversed(vm.heap, spliceList(vm.heap, list, first, indices.length, []));
    return;
  }
  const { allocated } = list;
  const old = list.value.length;
  const descending = indices.toSorted((a, b) => b - a);
  const taken = descending.flatMap((at) => spliceList(vm.heap, list, at, 1, []));
  list.allocated = resized(allocated, old, list.value.length);
  dropReversed(vm.heap, taken);
}

/** `del object[key]` */
export function deleteItem(vm: Vm, object: HeapObject, key: HeapObject): void {
  const method = special(object, '__delitem__');
  if (method) vm.heap.drop(callSpecial(vm, object, method, [key]));
  else plainDeleteItem(vm, object, key);
}

/** `del object[key]` as builtin types do it. */
export function plainDeleteItem(vm: Vm, object: HeapObject, key: HeapObject): void {
  const { heap } = vm;
  switch (object.kind) {
    case 'list': {
      if (key.kind === 'slice') {
        deleteSlice(vm, object, key);
        return;
      }
      const index = setIndex(vm, object, key);
      const [old] = spliceList(heap, object, index, 1, []);
      if (old) heap.drop(old);
      return;
    }
    case 'dict': {
      const removed = removeEntry(heap, object, keyIn(vm, object.value, key, 'dict key'));
      if (removed === undefined && isCounter(object)) return;
      if (removed === undefined) throw exceptionWith(vm, 'KeyError', key);
      heap.drop(removed[0]);
      heap.drop(removed[1]);
      return;
    }
    case 'bytearray': {
      const indices = key.kind === 'slice' ? indicesOf(vm, key, object.value.length) : [byteIndex(vm, object, key)];
      const gone = new Set(indices);
      object.value = [...object.value].filter((_, at) => !gone.has(at)).join('');
      return;
    }
    default: {
      if (isProxy(object)) {
        behind(vm, object, (target) => deleteItem(vm, target, key));
        return;
      }
      const remove = object.kind === 'extension' ? extensionType(object).deleteItem : undefined;
      if (remove) remove(vm, (object as ExtensionObject).value.state, key, object as ExtensionObject);
      else throw vm.error('TypeError', `'${typeName(object)}' object doesn't support item deletion`);
    }
  }
}

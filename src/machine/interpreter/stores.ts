import {
  addElement,
  type DictObject,
  type HeapObject,
  type Key,
  type ListObject,
  resized,
  setEntry,
  spliceList,
  UNKNOWN_CAPACITY,
} from '../heap/index.js';
import type { Origin } from '../rules/index.js';
import { type Hash, keyFor } from './keys.js';
import { held, originOf } from './names.js';

import { elements } from './protocol.js';
import { mergeInto } from './set-operations.js';
import { eachElement, isLazy } from './streaming.js';

import { special, typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** Where a native's argument came from in the source of the running call. */
export function argumentOrigin(vm: Vm, value: HeapObject): Origin {
  const { call } = vm;
  if (call === undefined) return { from: 'call' };
  const index = call.args.lastIndexOf(value);
  if (index < 0) return { from: 'call' };
  const offset = call.args.length - (call.shape.origins.length - 1);
  return originOf(vm, call.frame, call.shape.origins[index - offset + 1]);
}

/** What a container slot holds for a value whose reference is given. */
export function heldItem(vm: Vm, owner: HeapObject, key: string | number, value: HeapObject): HeapObject {
  if (!vm.custom.hold) return value;
  return held(vm, value, { kind: 'item', owner: owner.id, key }, argumentOrigin(vm, value));
}

/** Appends; the reference of `value` becomes the list's. */
export function appendToList(vm: Vm, list: HeapObject, value: HeapObject): void {
  if (list.kind !== 'list') throw new Error('append to something that is no list');
  if (list.value.length >= vm.limits.size) throw vm.limit('a list');
  const kept = heldItem(vm, list, list.value.length, value);
  spliceList(vm.heap, list, list.value.length, 0, [kept]);
}

/** Extends by an iterable; `display`: part of a list display. */
export function extendList(vm: Vm, list: HeapObject, iterable: HeapObject, display: boolean): void {
  if (list.kind !== 'list') throw new Error('extend of something that is no list');
  if (display && !isIterable(iterable)) {
    throw vm.error('TypeError', `Value after * must be an iterable, not ${typeName(iterable)}`);
  }
  if (isLazy(iterable)) {
    eachElement(vm, iterable, (item): undefined => appendToList(vm, list, item) as undefined);
    list.allocated = UNKNOWN_CAPACITY;
    return;
  }
  const items = elements(vm, iterable).map((item, index) => heldItem(vm, list, list.value.length + index, item));
  if (list.value.length + items.length > vm.limits.size) throw vm.limit('a list');
  const before = list.allocated;
  const old = list.value.length;
  spliceList(vm.heap, list, old, 0, items);
  list.allocated = capacityAfterExtend(before, old, items.length, iterable, list);
}

function capacityAfterExtend(
  before: number,
  old: number,
  count: number,
  iterable: HeapObject,
  list: ListObject,
): number {
  const known = iterable.kind === 'list' || iterable.kind === 'tuple';
  if (known && before === 0) return count + (count % 2);
  if (known) return resized(before, old, old + count);
  return list.allocated;
}

/** Adds an element whose reference becomes the set's. */
export function addToSet(vm: Vm, set: HeapObject, value: HeapObject): void {
  if (set.kind !== 'set') throw new Error('add to something that is no set');
  addElement(vm.heap, set, keyFor(vm, set.value, value, 'set element'), value);
}

export function updateSet(vm: Vm, set: HeapObject, iterable: HeapObject): void {
  if (set.kind === 'set' && (iterable.kind === 'set' || iterable.kind === 'frozenset')) {
    mergeInto(vm, set, iterable);
    return;
  }
  if (set.kind === 'set' && iterable.kind === 'dict' && iterable.cls === undefined) {
    set.value.reserve(iterable.value.entries.size);
  }
  eachElement(vm, iterable, (item): undefined => addToSet(vm, set, item) as undefined);
}

/** Sets an entry; both references become the dict's. */
export function addToDict(vm: Vm, dict: HeapObject, key: HeapObject, value: HeapObject, hash?: Hash): void {
  if (dict.kind !== 'dict') throw new Error('entry of something that is no dict');
  addUnder(vm, dict, keyFor(vm, dict.value, key, 'dict key', hash), key, value);
}

/** The same where the key's place is known. */
export function addUnder(vm: Vm, dict: DictObject, hashed: Key, key: HeapObject, value: HeapObject): void {
  if (dict.mirror && key.kind !== 'str') throw vm.refusal('a key of a __dict__ that is no str');
  const kept = heldItem(vm, dict, key.kind === 'str' ? key.value : key.id, value);
  setEntry(vm.heap, dict, hashed, key, kept);
}

/** Copying a dict whose class says how to iterate goes by way of its `keys` and `__getitem__`: refused. */
export function checkCopied(vm: Vm, dict: HeapObject): void {
  if (special(dict, '__iter__')) throw vm.refusal(`copying a ${typeName(dict)}`);
}

/** `dict.update(mapping)` for a dict. */
export function updateDict(vm: Vm, dict: HeapObject, mapping: HeapObject): void {
  if (mapping.kind !== 'dict') {
    throw vm.error('TypeError', `'${typeName(mapping)}' object is not a mapping`);
  }
  checkCopied(vm, mapping);
  const { hashes } = mapping.value;
  for (const [known, { key, value }] of [...mapping.value.entries]) {
    addToDict(vm, dict, vm.heap.own(key), vm.heap.own(value), hashes?.get(known));
  }
}

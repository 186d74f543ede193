import {
  type DictObject,
  DictTable,
  dropReversed,
  type HeapObject,
  type ListObject,
  setEntry,
  spliceList,
} from '../heap/index.js';
import { addPair } from './pairs.js';
import { elements } from './protocol.js';
import { checkCopied, extendList, updateDict } from './stores.js';
import { typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** `list += iterable`: the same list, a new reference to it. */
export function extendInPlace(vm: Vm, list: ListObject, iterable: HeapObject): HeapObject {
  extendList(vm, list, iterable, false);
  return vm.heap.own(list);
}

/** `list *= count`: the same list; undefined where the count is no number. */
export function repeatInPlace(vm: Vm, list: ListObject, count: HeapObject): HeapObject | undefined {
  if (count.kind !== 'int' && count.kind !== 'bool') return undefined;
  const { heap } = vm;
  const times = Math.max(0, Number(count.value));
  if (list.value.length * times > vm.limits.size) throw vm.limit('a list');
  if (times === 0) dropReversed(heap, spliceList(heap, list, 0, list.value.length, []));
  else {
    const items = Array.from({ length: times - 1 }, () => [...list.value]).flat();
    for (const item of items) heap.own(item);
    spliceList(heap, list, list.value.length, 0, items);
  }
  return heap.own(list);
}

/** `dict |= dict`: the same dict. */
export function updateDictInPlace(vm: Vm, dict: DictObject, other: HeapObject): HeapObject {
  if (other.kind === 'dict') updateDict(vm, dict, other);
  else if (!isIterable(other)) throw vm.error('TypeError', `'${typeName(other)}' object is not iterable`);
  else for (const [index, pair] of elements(vm, other).entries()) addPair(vm, dict, pair, index);
  return vm.heap.own(dict);
}

/** `left | right` of two dicts: a new dict. */
export function mergeDicts(vm: Vm, left: DictObject, right: DictObject): HeapObject {
  if (left.value.hashes || right.value.hashes) throw vm.refusal('combining dicts with keys that have a __hash__');
  checkCopied(vm, left);
  checkCopied(vm, right);
  const dict = vm.heap.allocate('dict', new DictTable());
  for (const source of [left, right]) {
    for (const [key, entry] of source.value.entries) {
      setEntry(vm.heap, dict, key, vm.heap.own(entry.key), vm.heap.own(entry.value));
    }
  }
  return dict;
}

/** `+=` and `*=` of a bytearray: the same one; undefined where they do not go together. */
export function changeBytearray(
  vm: Vm,
  op: string,
  left: Extract<HeapObject, { kind: 'bytearray' }>,
  right: HeapObject,
): HeapObject | undefined {
  if (op === '+' && (right.kind === 'bytes' || right.kind === 'bytearray')) left.value += right.value;
  else if (op === '*' && (right.kind === 'int' || right.kind === 'bool')) {
    const times = Math.max(0, Number(right.value));
    if (left.value.length * times > vm.limits.size) throw vm.limit('a bytearray');
    left.value = left.value.repeat(times);
  } else return undefined;
  return vm.heap.own(left);
}

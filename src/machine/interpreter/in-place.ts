import {
  addElement,
  type DictObject,
  DictTable,
  dropReversed,
  type HeapObject,
  type ListObject,
  removeElement,
  type SetObject,
  SetTable,
  setEntry,
  spliceList,
} from '../heap/index.js';
import { extendList, updateDict } from './stores.js';
import type { Vm } from './vm.js';

type SetLike = Extract<HeapObject, { kind: 'set' | 'frozenset' }>;

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
  if (other.kind !== 'dict') throw vm.refusal('|= of a dict and something else');
  updateDict(vm, dict, other);
  return vm.heap.own(dict);
}

/** `&`, `|`, `-`, `^` of two sets: a new set. */
export function combineSets(vm: Vm, op: string, left: SetLike, right: SetLike): HeapObject | undefined {
  if (!'&|-^'.includes(op)) return undefined;
  if (left.value.hashes && right.value.hashes) throw vm.refusal('combining sets of objects with a __hash__');
  const a = left.value.elements;
  const b = right.value.elements;
  const set = vm.heap.allocate('set', new SetTable());
  const take = (from: SetLike, keep: (key: unknown) => boolean): void => {
    for (const object of from.value.inOrder() ?? [...from.value.elements.values()]) {
      for (const [key, element] of from.value.elements) {
        if (element === object && keep(key)) addElement(vm.heap, set, key, vm.heap.own(object));
      }
    }
  };
  const inRight = (key: unknown): boolean => b.has(key as never);
  const inLeft = (key: unknown): boolean => a.has(key as never);
  if (op === '&') {
    if (b.size > a.size) take(left, inRight);
    else take(right, inLeft);
  } else if (op === '-') take(left, (key) => !inRight(key));
  else if (op === '|') {
    take(left, () => true);
    take(right, (key) => !inLeft(key));
  } else {
    take(left, (key) => !inRight(key));
    take(right, (key) => !inLeft(key));
  }
  return set;
}

/** `set op= set`: the same set. */
export function updateSetInPlace(vm: Vm, op: string, left: SetObject, right: SetLike): HeapObject | undefined {
  if (left.value.hashes || right.value.hashes) throw vm.refusal('combining sets of objects with a __hash__');
  if (op === '|') {
    for (const [key, object] of right.value.elements) addElement(vm.heap, left, key, vm.heap.own(object));
    return vm.heap.own(left);
  }
  if (op !== '-' && op !== '&') return undefined;
  for (const key of [...left.value.elements.keys()]) {
    if (right.value.elements.has(key) !== (op === '-')) continue;
    const removed = removeElement(vm.heap, left, key);
    if (removed) vm.heap.drop(removed);
  }
  return vm.heap.own(left);
}

/** `left | right` of two dicts: a new dict. */
export function mergeDicts(vm: Vm, left: DictObject, right: DictObject): HeapObject {
  if (left.value.hashes || right.value.hashes) throw vm.refusal('combining dicts with keys that have a __hash__');
  const dict = vm.heap.allocate('dict', new DictTable());
  for (const source of [left, right]) {
    for (const [key, entry] of source.value.entries) {
      setEntry(vm.heap, dict, key, vm.heap.own(entry.key), vm.heap.own(entry.value));
    }
  }
  return dict;
}

import {
  addElement,
  type DictObject,
  DictTable,
  type HeapObject,
  type ListObject,
  removeElement,
  type SetObject,
  SetTable,
  setEntry,
} from '../heap/index.js';
import { extendList } from './stores.js';
import type { Vm } from './vm.js';

type SetLike = Extract<HeapObject, { kind: 'set' | 'frozenset' }>;

/** `list += iterable`: the same list, a new reference to it. */
export function extendInPlace(vm: Vm, list: ListObject, iterable: HeapObject): HeapObject {
  extendList(vm, list, iterable, false);
  return vm.heap.own(list);
}

/** `&`, `|`, `-`, `^` of two sets: a new set. */
export function combineSets(vm: Vm, op: string, left: SetLike, right: SetLike): HeapObject | undefined {
  if (!'&|-^'.includes(op)) return undefined;
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
  const dict = vm.heap.allocate('dict', new DictTable());
  for (const source of [left, right]) {
    for (const [key, entry] of source.value.entries) {
      setEntry(vm.heap, dict, key, vm.heap.own(entry.key), vm.heap.own(entry.value));
    }
  }
  return dict;
}

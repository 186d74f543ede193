import {
  addElement,
  type HeapObject,
  type Key,
  mergeSet,
  removeElement,
  type SetObject,
  SetTable,
} from '../heap/index.js';
import type { Vm } from './vm.js';

/** A set or frozenset. */
export type SetLike = Extract<HeapObject, { kind: 'set' | 'frozenset' }>;

/** Elements in the order in which CPython goes over them; any order where that order cannot be seen. */
export function inAnyOrder(set: SetLike): readonly (readonly [Key, HeapObject])[] {
  const ordered = set.value.inOrder();
  if (ordered === undefined) return [...set.value.elements];
  const keys = new Map([...set.value.elements].map(([key, object]) => [object, key]));
  return ordered.map((object) => [keys.get(object) as Key, object]);
}

/** Adds all elements of another set. The hashes that objects of the program have are kept, not asked for again. */
export function mergeInto(vm: Vm, set: SetLike, from: SetLike): void {
  const own = set.value.hashes !== undefined || from.value.hashes !== undefined;
  if (own && set.value.elements.size > 0) checkPlain(vm, set, from);
  if (own) set.value.hashes = from.value.hashes && new Map(from.value.hashes);
  mergeSet(vm.heap, set, from.value);
}

/** Objects with a `__hash__` of their own are not found by their keys alone. */
export function checkPlain(vm: Vm, ...sets: readonly SetLike[]): void {
  if (sets.some(({ value }) => value.hashes)) throw vm.refusal('combining sets of objects with a __hash__');
}

/** A new set of the given kind with the elements of another. */
export function copiedSet(vm: Vm, set: SetLike, kind: SetLike['kind'] = set.kind): SetLike {
  const copy = vm.heap.allocate(kind, new SetTable());
  mergeInto(vm, copy, set);
  return copy;
}

/** `&`, `|`, `-`, `^` of two sets: a new set of the kind of the left one, with the table that CPython builds. */
export function combineSets(vm: Vm, op: string, left: SetLike, right: SetLike): SetLike | undefined {
  const { heap } = vm;
  checkPlain(vm, left, right);
  switch (op) {
    case '|': {
      const result = copiedSet(vm, left);
      mergeSet(heap, result, right.value);
      return result;
    }
    case '^': {
      const result = copiedSet(vm, right, left.kind);
      toggle(vm, result, left);
      return result;
    }
    case '&': {
      const [small, large] = right.value.elements.size > left.value.elements.size ? [left, right] : [right, left];
      return filtered(vm, left.kind, small, (key) => large.value.elements.has(key));
    }
    case '-': {
      if (left.value.elements.size >> 2 <= right.value.elements.size) {
        return filtered(vm, left.kind, left, (key) => !right.value.elements.has(key));
      }
      const result = copiedSet(vm, left);
      subtract(vm, result, right);
      return result;
    }
    default:
      return undefined;
  }
}

function filtered(vm: Vm, kind: SetLike['kind'], from: SetLike, keeps: (key: Key) => boolean): SetLike {
  const result = vm.heap.allocate(kind, new SetTable());
  for (const [key, object] of inAnyOrder(from)) {
    if (keeps(key)) addElement(vm.heap, result as SetObject, key, vm.heap.own(object));
  }
  return result;
}

/** What is in both goes, what is only in `other` comes. */
function toggle(vm: Vm, set: SetLike, other: SetLike): void {
  for (const [key, object] of inAnyOrder(other)) {
    const removed = removeElement(vm.heap, set as SetObject, key);
    if (removed) vm.heap.drop(removed);
    else addElement(vm.heap, set as SetObject, key, vm.heap.own(object));
  }
}

function subtract(vm: Vm, set: SetLike, other: SetLike): void {
  for (const [key] of inAnyOrder(other)) {
    const removed = removeElement(vm.heap, set as SetObject, key);
    if (removed) vm.heap.drop(removed);
  }
  set.value.tidy();
}

/** `set op= set`: the same set, a new reference. */
export function updateSetInPlace(vm: Vm, op: string, left: SetObject, right: SetLike): HeapObject | undefined {
  const { heap } = vm;
  checkPlain(vm, left, right);
  switch (op) {
    case '|':
      mergeSet(heap, left, right.value);
      break;
    case '^':
      if (left === right) emptied(vm, left);
      else toggle(vm, left, right);
      break;
    case '-':
      if (left === right) emptied(vm, left);
      else subtract(vm, left, right);
      break;
    case '&':
      swapIn(vm, left, combineSets(vm, '&', left, right) as SetLike);
      break;
    default:
      return undefined;
  }
  return heap.own(left);
}

function emptied(vm: Vm, set: SetObject): void {
  swapIn(vm, set, vm.heap.allocate('set', new SetTable()));
}

/** The set takes the elements of another, whose reference goes (`set_swap_bodies`). */
function swapIn(vm: Vm, set: SetObject, other: SetLike): void {
  const { heap } = vm;
  const old = set.value;
  set.value = other.value;
  other.value = old;
  heap.log.splice(set.id, 0, old.elements.size, [...set.value.elements.values()]);
  heap.log.splice(other.id, 0, set.value.elements.size, [...old.elements.values()]);
  heap.drop(other);
}

import {
  addElement,
  type HeapObject,
  removeElement,
  type SetObject,
  SetTable,
  tellUnordered,
} from '../../heap/index.js';
import { isSet } from '../comparison.js';
import { exceptionWith } from '../exceptions.js';
import { keyIn } from '../keys.js';
import type { Native, Natives } from '../native.js';
import { orDrop } from '../or-drop.js';
import { setOf } from '../set-of.js';
import { checkPlain, combineSets, copiedSet, type SetLike, updateSetInPlace } from '../set-operations.js';
import { addToSet, updateSet } from '../stores.js';
import { eachElement } from '../streaming.js';
import { typeName } from '../types.js';
import { isIterable } from '../unpacking.js';
import type { Vm } from '../vm.js';

function only(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  const [value] = args;
  if (value === undefined || args.length !== 1) {
    throw vm.error('TypeError', `set.${name}() takes exactly one argument (${args.length} given)`);
  }
  return value;
}

/** `left op other op …` where the others may be any iterables. */
function combining(op: string, name: string): Native {
  return (vm, [self, ...args]) => {
    if (op === '^') only(vm, args, name);
    let result = args.length === 0 ? copyOf(vm, self as SetLike) : vm.heap.own(self as SetLike);
    for (const other of args) {
      const before = result;
      result = orDrop(vm, [before], () => combined(vm, op, before, other));
      vm.heap.drop(before);
    }
    return result;
  };
}

function combined(vm: Vm, op: string, left: SetLike, other: HeapObject): SetLike {
  if (op === '&' && !isSet(other)) return common(vm, left, other);
  const right = asSet(vm, other);
  const result = combineSets(vm, op, left, right) as SetLike;
  vm.heap.drop(right);
  return result;
}

/** The same on the set itself. */
function changing(op: string, name: string): Native {
  return (vm, [self, ...args]) => {
    if (op === '^') only(vm, args, name);
    for (const other of args) {
      const right = op === '&' && !isSet(other) ? common(vm, self as SetLike, other) : asSet(vm, other);
      const result = updateSetInPlace(vm, op, self as SetObject, right);
      vm.heap.drop(right);
      if (result) vm.heap.drop(result);
    }
    return vm.none();
  };
}

function copyOf(vm: Vm, set: SetLike): SetLike {
  return copySet(vm, set) as SetLike;
}

/** The elements of an iterable that are in the set: the iterable's own ones. */
function common(vm: Vm, set: SetLike, iterable: HeapObject): SetLike {
  if (!isIterable(iterable)) throw vm.error('TypeError', `'${typeName(iterable)}' object is not iterable`);
  const result = vm.heap.allocate(set.kind, new SetTable());
  orDrop(vm, [result], () =>
    eachElement(vm, iterable, (item): undefined => {
      const key = orDrop(vm, [item], () => keyIn(vm, set.value, item));
      checkPlain(vm, set);
      if (set.value.elements.has(key)) addElement(vm.heap, result as SetObject, key, item);
      else vm.heap.drop(item);
    }),
  );
  return result;
}

/** The object as a set: a new reference. */
function asSet(vm: Vm, object: HeapObject, use: 'set element' | '' = 'set element'): SetLike {
  return isSet(object) ? vm.heap.own(object) : setOf(vm, object, use);
}

function comparing(name: string, holds: (left: SetLike, right: SetLike) => boolean): Native {
  return (vm, [self, ...args]) => {
    const right = asSet(vm, only(vm, args, name), name === 'issubset' ? '' : 'set element');
    checkPlain(vm, self as SetLike, right);
    const result = holds(self as SetLike, right);
    vm.heap.drop(right);
    return vm.heap.bool(result);
  };
}

const within = (left: SetLike, right: SetLike): boolean =>
  [...left.value.elements.keys()].every((key) => right.value.elements.has(key));

/** Methods of frozenset. */
export const frozensetMethods: Natives = {
  union: combining('|', 'union'),
  intersection: combining('&', 'intersection'),
  difference: combining('-', 'difference'),
  symmetric_difference: combining('^', 'symmetric_difference'),
  issubset: comparing('issubset', within),
  issuperset: comparing('issuperset', (left, right) => within(right, left)),
  isdisjoint: comparing(
    'isdisjoint',
    (left, right) => ![...left.value.elements.keys()].some((key) => right.value.elements.has(key)),
  ),
  copy: (vm, [self]) => copySet(vm, self as SetLike),
};

/** Methods of set. */
export const setMethods: Natives = {
  ...frozensetMethods,
  difference_update: changing('-', 'difference_update'),
  intersection_update: changing('&', 'intersection_update'),
  symmetric_difference_update: changing('^', 'symmetric_difference_update'),
  add: (vm, [self, ...args]) => {
    addToSet(vm, self as SetObject, vm.heap.own(only(vm, args, 'add')));
    return vm.none();
  },
  remove: (vm, [self, ...args]) => {
    const value = only(vm, args, 'remove');
    const removed = removeElement(
      vm.heap,
      self as SetObject,
      keyIn(vm, (self as SetObject).value, value, 'set element'),
    );
    if (removed === undefined) throw exceptionWith(vm, 'KeyError', value);
    vm.heap.drop(removed);
    return vm.none();
  },
  discard: (vm, [self, ...args]) => {
    const removed = removeElement(
      vm.heap,
      self as SetObject,
      keyIn(vm, (self as SetObject).value, only(vm, args, 'discard'), 'set element'),
    );
    if (removed) vm.heap.drop(removed);
    return vm.none();
  },
  pop: (vm, [self]) => {
    const set = self as SetObject;
    const first = set.value.inOrder();
    if (first === undefined) throw vm.refusal('set.pop(): its choice is different in every run');
    const [object] = first;
    if (object === undefined) {
      throw exceptionWith(vm, 'KeyError', vm.heap.shared('str', 'pop from an empty set'));
    }
    if (first.length > 1) throw vm.refusal('set.pop() of several elements');
    return removeElement(vm.heap, set, keyIn(vm, set.value, object)) ?? vm.none();
  },
  clear: (vm, [self]) => {
    const set = self as SetObject;
    const all = [...set.value.elements.values()];
    tellUnordered(vm.heap.hooks, set);
    vm.heap.log.splice(set.id, 0, all.length, []);
    set.value.clear();
    for (const object of all) vm.heap.dropItem(object);
    return vm.none();
  },
  update: (vm, [self, ...args]) => {
    for (const iterable of args) updateSet(vm, self as SetObject, iterable);
    return vm.none();
  },
};

/** A new set of the same kind and elements. */
export function copySet(vm: Vm, set: SetLike): HeapObject {
  if (set.kind === 'frozenset') return vm.heap.own(set);
  return copiedSet(vm, set);
}

import {
  addElement,
  type FrozensetObject,
  type HeapObject,
  removeElement,
  type SetObject,
  SetTable,
  tellUnordered,
} from '../../heap/index.js';
import { isSet } from '../comparison.js';
import { exceptionWith } from '../exceptions.js';
import { combineSets } from '../in-place.js';
import { keyFor, keyIn } from '../keys.js';
import type { Native, Natives } from '../native.js';
import { elements } from '../protocol.js';
import { addToSet, updateSet } from '../stores.js';
import type { Vm } from '../vm.js';

type SetLike = SetObject | FrozensetObject;

function only(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  const [value] = args;
  if (value === undefined || args.length !== 1) {
    throw vm.error('TypeError', `set.${name}() takes exactly one argument (${args.length} given)`);
  }
  return value;
}

/** `left op other` where the other may be any iterable. */
function combining(op: string): Native {
  return (vm, [self, ...args]) => {
    const [other] = args;
    if (other === undefined || args.length !== 1) throw vm.refusal('a set method with several arguments');
    const right = asSet(vm, other);
    const result = combineSets(vm, op, self as SetLike, right);
    vm.heap.drop(right);
    return result ?? vm.none();
  };
}

/** The object as a set: a new reference. */
function asSet(vm: Vm, object: HeapObject): SetLike {
  if (isSet(object)) return vm.heap.own(object);
  const set = vm.heap.allocate('set', new SetTable());
  for (const item of elements(vm, object)) addElement(vm.heap, set, keyFor(vm, set.value, item, 'set element'), item);
  return set;
}

function comparing(holds: (left: SetLike, right: SetLike) => boolean): Native {
  return (vm, [self, ...args]) => {
    const right = asSet(vm, only(vm, args, 'issubset'));
    const result = holds(self as SetLike, right);
    vm.heap.drop(right);
    return vm.heap.bool(result);
  };
}

const within = (left: SetLike, right: SetLike): boolean =>
  [...left.value.elements.keys()].every((key) => right.value.elements.has(key));

/** Methods of frozenset. */
export const frozensetMethods: Natives = {
  union: combining('|'),
  intersection: combining('&'),
  difference: combining('-'),
  symmetric_difference: combining('^'),
  issubset: comparing(within),
  issuperset: comparing((left, right) => within(right, left)),
  isdisjoint: comparing((left, right) => ![...left.value.elements.keys()].some((key) => right.value.elements.has(key))),
  copy: (vm, [self]) => copySet(vm, self as SetLike),
};

/** Methods of set. */
export const setMethods: Natives = {
  ...frozensetMethods,
  add: (vm, [self, ...args]) => {
    addToSet(vm, self as SetObject, vm.heap.own(only(vm, args, 'add')));
    return vm.none();
  },
  remove: (vm, [self, ...args]) => {
    const value = only(vm, args, 'remove');
    const removed = removeElement(vm.heap, self as SetObject, keyIn(vm, (self as SetObject).value, value));
    if (removed === undefined) throw exceptionWith(vm, 'KeyError', value);
    vm.heap.drop(removed);
    return vm.none();
  },
  discard: (vm, [self, ...args]) => {
    const removed = removeElement(
      vm.heap,
      self as SetObject,
      keyIn(vm, (self as SetObject).value, only(vm, args, 'discard')),
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
  const copy = vm.heap.allocate('set', new SetTable());
  for (const object of set.value.inOrder() ?? [...set.value.elements.values()]) {
    addElement(vm.heap, copy, keyFor(vm, copy.value, object), vm.heap.own(object));
  }
  return copy;
}

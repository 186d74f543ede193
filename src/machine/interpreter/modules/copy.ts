import { addElement, DictTable, EVENT, type HeapObject, SetTable, setEntry } from '../../heap/index.js';
import { upTo } from '../builtins/arity.js';
import { enumOf } from '../classes/enumeration.js';
import { holdsAgain, newExtension, stateOf } from '../extension.js';
import { keyFor } from '../keys.js';
import { emptyLike } from '../methods/defaultdict.js';
import { copyDict } from '../methods/dict.js';
import { copySet } from '../methods/set.js';
import { callSpecial } from '../protocol.js';
import { copies, filledList } from '../sequences.js';
import { updateDict } from '../stores.js';
import { lookup, special, typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { copyDeque, dequeType } from './collections/deque.js';
import type { ModuleContents } from './module-contents.js';

/** `copy.copy(object)`: a new reference. */
export function shallowCopy(vm: Vm, object: HeapObject): HeapObject {
  const { heap } = vm;
  if (isMember(object)) return heap.own(object);
  const own = special(object, '__copy__');
  if (own) return callSpecial(vm, object, own, []);
  checkCopied(vm, object);
  switch (object.kind) {
    case 'list': {
      const list = filledList(vm, object.value);
      list.allocated = object.value.length;
      return list;
    }
    case 'dict': {
      if (object.cls === undefined) return copyDict(vm, object);
      const copy = emptyLike(vm, object);
      updateDict(vm, copy, object);
      return copy;
    }
    case 'tuple':
      if (object.cls === undefined) return heap.own(object);
      return heap.allocate('tuple', copies(vm, object.value), object.cls);
    case 'extension': {
      const deque = stateOf(dequeType, object);
      if (deque) return copyDeque(vm, deque);
      throw vm.refusal(`copying a ${typeName(object)}`);
    }
    case 'set':
      return copySet(vm, object);
    case 'instance': {
      const copy = heap.allocate('instance', new Map(), object.cls);
      object.materialized = true;
      copy.materialized = object.value.size > 0;
      for (const [name, value] of object.value) setOn(vm, copy, name, heap.own(value));
      return copy;
    }
    case 'bytearray':
      return heap.allocate('bytearray', object.value);
    case 'exception':
    case 'iterator':
    case 'generator':
    case 'module':
    case 'view':
    case 'method':
    case 'slice':
    case 'cell':
      throw vm.refusal(`copying a ${typeName(object)}`);
    default:
      return heap.own(object);
  }
}

/** The memos of running copies by the dict that `__deepcopy__` gets for them. */
const memos = new WeakMap<HeapObject, Map<HeapObject, HeapObject>>();

function copyByMethod(vm: Vm, object: HeapObject, method: HeapObject, memo: Map<HeapObject, HeapObject>): HeapObject {
  const given = vm.heap.allocate('dict', new DictTable());
  memos.set(given, memo);
  const copy = callSpecial(vm, object, method, [given]);
  if (given.value.entries.size > 0) throw vm.refusal('a __deepcopy__ that changes its memo');
  vm.heap.drop(given);
  memo.set(object, copy);
  return copy;
}

/** A member of an enumeration is copied as itself (`Enum.__copy__`, `Enum.__deepcopy__`). */
function isMember({ cls }: HeapObject): boolean {
  return cls?.kind === 'class' && enumOf(cls) !== undefined && !lookup(cls, '__copy__') && !lookup(cls, '__deepcopy__');
}

/** Copies that a class makes in its own way, or that are no plain instances, are refused. */
function checkCopied(vm: Vm, object: HeapObject): void {
  const { cls } = object;
  if (cls === undefined || object.kind === 'exception' || (cls.kind === 'type' && object.kind !== 'instance')) return;
  if (cls.kind !== 'class' || object.kind !== 'instance' || !cls.value.hasDict || enumOf(cls)) {
    throw vm.refusal(`copying a ${typeName(object)}`);
  }
  const own = ['__new__', '__setattr__', '__getattr__', '__getattribute__'];
  if (
    own.some((name) => lookup(cls, name)) ||
    cls.value.mro.some((each) => each.kind === 'class' && each.value.slots)
  ) {
    throw vm.refusal(`copying a ${typeName(object)}`);
  }
}

function setOn(vm: Vm, instance: Extract<HeapObject, { kind: 'instance' }>, name: string, value: HeapObject): void {
  instance.value.set(name, value);
  vm.heap.log.add3(EVENT.attribute, instance.id, vm.heap.log.string(name), value.id);
}

/** `copy.deepcopy(object)`: a new reference; `memo` maps what was copied. */
export function deepCopy(vm: Vm, object: HeapObject, memo: Map<HeapObject, HeapObject> = new Map()): HeapObject {
  const { heap } = vm;
  const known = memo.get(object);
  if (known) return heap.own(known);
  if (isMember(object)) return heap.own(object);
  if (memo.size > 2000) throw vm.limit('a deep copy');
  const own = special(object, '__deepcopy__');
  if (own) return copyByMethod(vm, object, own, memo);
  checkCopied(vm, object);
  switch (object.kind) {
    case 'list': {
      const copy = heap.allocate('list', []);
      memo.set(object, copy);
      for (const item of object.value) {
        copy.value.push(heap.moveIntoItem(deepCopy(vm, item, memo)));
        copy.allocated = Math.max(copy.allocated, copy.value.length);
      }
      heap.log.splice(copy.id, 0, 0, copy.value);
      return copy;
    }
    case 'tuple': {
      const items = object.value.map((item) => deepCopy(vm, item, memo));
      if (object.cls === undefined && items.every((item, index) => item === object.value[index])) {
        for (const item of items) heap.drop(item);
        return heap.own(object);
      }
      const made = memo.get(object);
      if (made) {
        for (const item of items) heap.drop(item);
        return heap.own(made);
      }
      const copy = heap.allocate('tuple', items, object.cls);
      memo.set(object, copy);
      return copy;
    }
    case 'dict': {
      const copy = object.cls ? emptyLike(vm, object) : heap.allocate('dict', new DictTable());
      memo.set(object, copy);
      for (const { key, value } of object.value.entries.values()) {
        const newKey = deepCopy(vm, key, memo);
        setEntry(heap, copy, keyFor(vm, copy.value, newKey), newKey, deepCopy(vm, value, memo));
      }
      return copy;
    }
    case 'set': {
      const copy = heap.allocate('set', new SetTable());
      memo.set(object, copy);
      for (const item of object.value.inOrder() ?? [...object.value.elements.values()]) {
        const copied = deepCopy(vm, item, memo);
        addElement(heap, copy, keyFor(vm, copy.value, copied), copied);
      }
      return copy;
    }
    case 'instance': {
      const copy = heap.allocate('instance', new Map(), object.cls);
      memo.set(object, copy);
      object.materialized = true;
      copy.materialized = object.value.size > 0;
      for (const [name, value] of object.value) setOn(vm, copy, name, deepCopy(vm, value, memo));
      return copy;
    }
    case 'frozenset':
    case 'slice':
    case 'method':
      throw vm.refusal(`a deep copy of a ${typeName(object)}`);
    case 'extension': {
      const deque = stateOf(dequeType, object);
      if (deque === undefined) return shallowCopy(vm, object);
      const copy = newExtension(vm, dequeType, { items: [], maxlen: deque.maxlen, changes: 0 });
      memo.set(object, copy);
      const state = stateOf(dequeType, copy);
      for (const item of deque.items) state?.items.push(deepCopy(vm, item, memo));
      holdsAgain(vm, copy);
      return copy;
    }
    default:
      return shallowCopy(vm, object);
  }
}

/** copy.copy and copy.deepcopy */
export const copyModule: ModuleContents = {
  copy: (vm, args) => {
    upTo(vm, args, 'copy', 1, 1);
    const object = args[0] as HeapObject;
    const plain = (): HeapObject => shallowCopy(vm, object);
    return vm.custom.apply ? vm.applied('copy', [object], 0, plain) : plain();
  },
  deepcopy: (vm, args, keywords) => {
    if (keywords && keywords.size > 0) throw vm.refusal('deepcopy() with a memo');
    upTo(vm, args, 'deepcopy', 1, 2);
    const [object, given] = args as [HeapObject, HeapObject | undefined];
    const memo = given && memos.get(given);
    if (given && !memo) throw vm.refusal('a memo of deepcopy()');
    const plain = (): HeapObject => deepCopy(vm, object, memo);
    return vm.custom.apply ? vm.applied('deepcopy', [object], 0, plain) : plain();
  },
};

import { type DictObject, DictTable, type HeapObject, removeEntry } from '../../heap/index.js';
import { exceptionWith } from '../exceptions.js';
import { keyIn } from '../keys.js';
import type { Natives } from '../native.js';
import { truth } from '../protocol.js';
import { addToDict, updateDict } from '../stores.js';

/** Methods that OrderedDict does not share with dict. */
export const orderedDictMethods: Natives = {
  move_to_end: (vm, [self, ...args], keywords) => {
    const [key, where = keywords?.get('last')] = args as [HeapObject, HeapObject | undefined];
    const dict = self as DictObject;
    const hashed = keyIn(vm, dict.value, key);
    const { entries } = dict.value;
    const entry = entries.get(hashed);
    if (entry === undefined) throw exceptionWith(vm, 'KeyError', key);
    dict.value.rememberInsertions();
    entries.delete(hashed);
    const rest = [...entries];
    if (where === undefined || truth(vm, where)) entries.set(hashed, entry);
    else {
      entries.clear();
      entries.set(hashed, entry);
      for (const [other, kept] of rest) entries.set(other, kept);
    }
    return vm.none();
  },
  popitem: (vm, [self, ...args], keywords) => {
    const where = args[0] ?? keywords?.get('last');
    const { entries } = (self as DictObject).value;
    const keys = [...entries.keys()];
    const key = where === undefined || truth(vm, where) ? keys.at(-1) : keys[0];
    const removed = key === undefined ? undefined : removeEntry(vm.heap, self as DictObject, key);
    if (removed) return vm.heap.allocate('tuple', [...removed]);
    throw exceptionWith(vm, 'KeyError', vm.heap.shared('str', 'dictionary is empty'));
  },
  copy: (vm, [self]) => {
    const copy = vm.heap.allocate('dict', new DictTable(), (self as DictObject).cls);
    updateDict(vm, copy, self as DictObject);
    return copy;
  },
  setdefault: (vm, [self, ...args]) => {
    const [key, fallback = vm.heap.none] = args as [HeapObject, HeapObject | undefined];
    const entry = (self as DictObject).value.entries.get(keyIn(vm, (self as DictObject).value, key));
    if (entry) return vm.heap.own(entry.value);
    addToDict(vm, self as HeapObject, vm.heap.own(key), vm.heap.own(fallback));
    return vm.heap.own(fallback);
  },
};

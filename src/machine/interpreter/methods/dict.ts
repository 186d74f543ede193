import { clearDict, type DictObject, DictTable, type HeapObject, removeEntry, setEntry } from '../../heap/index.js';
import { upTo } from '../builtins/arity.js';
import { exceptionWith } from '../exceptions.js';
import { keyFor, keyIn } from '../keys.js';
import type { Natives } from '../native.js';
import { addPair, checkNoKeys } from '../pairs.js';
import { trackedTuple, WORK } from '../sequences.js';
import { addToDict, addUnder, checkCopied, updateDict } from '../stores.js';
import { eachElement } from '../streaming.js';
import { sharedText } from '../strings.js';
import { fromKeys } from '../type-attributes.js';
import { typeName } from '../types.js';
import { isIterable } from '../unpacking.js';
import type { Vm } from '../vm.js';

function view(vm: Vm, dict: DictObject, of: 'keys' | 'values' | 'items'): HeapObject {
  vm.heap.own(dict);
  return vm.heap.allocate('view', { dict, of });
}

function none(vm: Vm, args: readonly HeapObject[], name: string): void {
  if (args.length > 0) throw vm.error('TypeError', `dict.${name}() takes no arguments (${args.length} given)`);
}

/** Methods of dict. */
export const dictMethods: Natives = {
  fromkeys: (vm, [, ...args], keywords) => fromKeys(vm, args, keywords),
  keys: (vm, [self]) => view(vm, self as DictObject, 'keys'),
  values: (vm, [self]) => view(vm, self as DictObject, 'values'),
  items: (vm, [self]) => view(vm, self as DictObject, 'items'),
  get: (vm, [self, ...args]) => {
    upTo(vm, args, 'get', 1, 2);
    const entry = (self as DictObject).value.entries.get(
      keyIn(vm, (self as DictObject).value, args[0] as HeapObject, 'dict key'),
    );
    return vm.heap.own(entry?.value ?? args[1] ?? vm.heap.none);
  },
  pop: (vm, [self, ...args]) => {
    upTo(vm, args, 'pop', 1, 2);
    const [key, fallback] = args as [HeapObject, HeapObject | undefined];
    const removed = removeEntry(vm.heap, self as DictObject, keyIn(vm, (self as DictObject).value, key, 'dict key'));
    if (removed === undefined) {
      if (fallback) return vm.heap.own(fallback);
      throw exceptionWith(vm, 'KeyError', key);
    }
    vm.heap.drop(removed[0]);
    return removed[1];
  },
  popitem: (vm, [self, ...args]) => {
    none(vm, args, 'popitem');
    const { entries } = (self as DictObject).value;
    vm.steps += entries.size >> WORK;
    const last = [...entries.keys()].at(-1);
    const removed = last === undefined ? undefined : removeEntry(vm.heap, self as DictObject, last);
    if (removed) return trackedTuple(vm, [...removed]);
    throw exceptionWith(vm, 'KeyError', vm.heap.shared('str', 'popitem(): dictionary is empty'));
  },
  setdefault: (vm, [self, ...args]) => {
    upTo(vm, args, 'setdefault', 1, 2);
    const [key, fallback] = args as [HeapObject, HeapObject | undefined];
    const dict = self as DictObject;
    const hashed = keyFor(vm, dict.value, key, 'dict key');
    const entry = dict.value.entries.get(hashed);
    if (entry) return vm.heap.own(entry.value);
    const value = fallback ?? vm.heap.none;
    addUnder(vm, dict, hashed, vm.heap.own(key), vm.heap.own(value));
    return vm.heap.own(value);
  },
  update: (vm, [self, ...args], keywords) => {
    upTo(vm, args, 'update', 0, 1);
    const [source] = args;
    if (source?.kind === 'dict') updateDict(vm, self as DictObject, source);
    else if (source) {
      checkNoKeys(vm, source);
      if (!isIterable(source)) throw vm.error('TypeError', `'${typeName(source)}' object is not iterable`);
      eachElement(vm, source, (pair, index): undefined => addPair(vm, self as DictObject, pair, index) as undefined);
    }
    for (const [name, value] of keywords ?? []) {
      addToDict(vm, self as DictObject, vm.heap.own(sharedText(vm, name)), vm.heap.own(value));
    }
    return vm.none();
  },
  clear: (vm, [self, ...args]) => {
    none(vm, args, 'clear');
    if ((self as DictObject).mirror) throw vm.refusal('clearing a __dict__');
    clearDict(vm.heap, self as DictObject);
    return vm.none();
  },
  copy: (vm, [self, ...args]) => {
    none(vm, args, 'copy');
    const plain = (): HeapObject => copyDict(vm, self as DictObject);
    return vm.custom.apply ? vm.applied('copy', [self as HeapObject], 0, plain) : plain();
  },
};

/** A new dict with the same entries. */
export function copyDict(vm: Vm, dict: DictObject): DictObject {
  checkCopied(vm, dict);
  const copy = vm.heap.allocate('dict', new DictTable());
  for (const [key, entry] of dict.value.entries) {
    setEntry(vm.heap, copy, key, vm.heap.own(entry.key), vm.heap.own(entry.value));
  }
  copy.value.hashes = dict.value.hashes && new Map(dict.value.hashes);
  copy.value.slots = Math.max(copy.value.slots, dict.value.slots);
  return copy;
}

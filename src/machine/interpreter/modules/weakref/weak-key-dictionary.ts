import { type HeapObject, type Key, type WeakrefObject, weakReference } from '../../../heap/index.js';
import { noKeywords, upTo } from '../../builtins/arity.js';
import { type ExtensionType, holdsAgain, newExtension } from '../../extension.js';
import { plainKey } from '../../keys.js';

import type { Vm } from '../../vm.js';
import { checkReferenceable, isReferenceable, missingKey } from './references.js';
import { weakIterator } from './weak-iteration.js';

interface Entry {
  readonly weakref: WeakrefObject;
  readonly value: HeapObject;
}

interface WeakKeys {
  readonly entries: Map<Key, Entry>;
}

function forget(vm: Vm, self: HeapObject, { weakref, value }: Entry): void {
  holdsAgain(vm, self);
  vm.heap.drop(weakref);
  vm.heap.drop(value);
}

/** Key of an object that can be weakly referenced; `in` and `get` find no other. */
function keyFor(vm: Vm, object: HeapObject): Key {
  checkReferenceable(vm, object);
  return plainKey(vm, object);
}

function put(vm: Vm, state: WeakKeys, self: HeapObject, key: HeapObject, value: HeapObject): void {
  const { heap } = vm;
  const hashed = keyFor(vm, key);
  const old = state.entries.get(hashed);
  if (old) {
    state.entries.set(hashed, { weakref: old.weakref, value: heap.own(value) });
    holdsAgain(vm, self);
    heap.drop(old.value);
    return;
  }
  const remove = heap.shared('builtin', {
    name: 'remove',
    run: (running: Vm, [weakref]: readonly HeapObject[]) => {
      const entry = state.entries.get(hashed);
      if (entry && entry.weakref === weakref && !self.freed) {
        state.entries.delete(hashed);
        forget(running, self, entry);
      }
      return running.none();
    },
  });
  const weakref = weakReference(heap, key, remove, { silent: true });
  state.entries.set(hashed, { weakref, value: heap.own(value) });
  holdsAgain(vm, self);
}

function list(vm: Vm, self: HeapObject, { entries }: WeakKeys, of: 'keys' | 'values' | 'items'): HeapObject {
  const { heap } = vm;
  return weakIterator(vm, self, [...entries.values()], {
    give: ({ weakref, value }) => {
      const key = weakref.value.target;
      if (key === undefined) return undefined;
      if (of === 'values') return heap.own(value);
      return of === 'keys' ? heap.own(key) : heap.allocate('tuple', [heap.own(key), heap.own(value)]);
    },
    kept: ({ weakref, value }) => {
      const key = weakref.value.target;
      const first = of === 'values' || key === undefined ? [] : [key];
      return of === 'keys' ? first : [...first, value];
    },
  });
}

/** `weakref.WeakKeyDictionary` */
export const weakKeyDictionaryType: ExtensionType<WeakKeys> = {
  name: 'WeakKeyDictionary',
  uncounted: true,
  construct: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'WeakKeyDictionary');
    upTo(vm, args, 'WeakKeyDictionary', 0, 1);
    const state: WeakKeys = { entries: new Map() };
    const self = newExtension(vm, weakKeyDictionaryType, state);
    const [source] = args;
    if (source === undefined || source.kind === 'none') return self;
    if (source.kind !== 'dict') throw vm.refusal('a WeakKeyDictionary of this');
    for (const { key, value } of source.value.entries.values()) put(vm, state, self, key, value);
    return self;
  },
  references: ({ entries }) => [...entries.values()].flatMap(({ weakref, value }) => [weakref, value]),
  length: (_vm, { entries }) => [...entries.values()].filter(({ weakref }) => weakref.value.target).length,
  getItem: (vm, { entries }, key) => {
    const entry = entries.get(keyFor(vm, key));
    if (entry === undefined) throw missingKey(vm, key);
    return vm.heap.own(entry.value);
  },
  setItem: (vm, state, key, value, self) => {
    try {
      put(vm, state, self, key, value);
    } finally {
      vm.heap.drop(value);
    }
  },
  deleteItem: (vm, state, key, self) => {
    const hashed = keyFor(vm, key);
    const entry = state.entries.get(hashed);
    if (entry === undefined) throw missingKey(vm, key);
    state.entries.delete(hashed);
    forget(vm, self, entry);
  },
  contains: (vm, { entries }, key) => {
    if (!isReferenceable(vm, key)) return false;
    return entries.has(plainKey(vm, key));
  },
  iterate: (vm, state, self) => list(vm, self, state, 'keys'),
  methods: {
    keys: (vm, state, _args, _keywords, self) => list(vm, self, state, 'keys'),
    values: (vm, state, _args, _keywords, self) => list(vm, self, state, 'values'),
    items: (vm, state, _args, _keywords, self) => list(vm, self, state, 'items'),
    get: (vm, { entries }, args) => {
      upTo(vm, args, 'get', 1, 2);
      const entry = entries.get(keyFor(vm, args[0] as HeapObject));
      return vm.heap.own(entry?.value ?? args[1] ?? vm.heap.none);
    },
    pop: (vm, state, args, _keywords, self) => {
      upTo(vm, args, 'pop', 1, 2);
      const hashed = keyFor(vm, args[0] as HeapObject);
      const entry = state.entries.get(hashed);
      if (entry === undefined) {
        if (args[1]) return vm.heap.own(args[1]);
        throw missingKey(vm, args[0] as HeapObject);
      }
      vm.heap.own(entry.value);
      state.entries.delete(hashed);
      forget(vm, self, entry);
      return entry.value;
    },
    setdefault: (vm, state, args, _keywords, self) => {
      upTo(vm, args, 'setdefault', 1, 2);
      const [key, value = vm.heap.none] = args as [HeapObject, HeapObject | undefined];
      const entry = state.entries.get(keyFor(vm, key));
      if (entry) return vm.heap.own(entry.value);
      put(vm, state, self, key, value);
      return vm.heap.own(value);
    },
    clear: (vm, state, _args, _keywords, self) => {
      const all = [...state.entries.values()];
      if (all.length > 1) throw vm.refusal('clearing a WeakKeyDictionary of several keys');
      state.entries.clear();
      for (const entry of all) forget(vm, self, entry);
      return vm.none();
    },
  },
  refused: ['popitem', 'keyrefs', 'update', 'copy', 'data'],
};

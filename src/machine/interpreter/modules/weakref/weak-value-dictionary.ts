import { type HeapObject, type Key, type WeakrefObject, weakReference } from '../../../heap/index.js';
import { noKeywords, upTo } from '../../builtins/arity.js';
import { exceptionWith } from '../../exceptions.js';
import { type ExtensionType, holdsAgain, newExtension, stateOf } from '../../extension.js';
import { plainKey } from '../../keys.js';
import { elements } from '../../protocol.js';
import type { Vm } from '../../vm.js';
import { checkReferenceable } from './references.js';
import { weakIterator } from './weak-iteration.js';

interface Entry {
  /** Held twice: by the dictionary, and by the weak reference that must find its entry again. */
  readonly key: HeapObject;
  readonly weakref: WeakrefObject;
}

interface WeakValues {
  readonly entries: Map<Key, Entry>;
}

const live = ({ weakref }: Entry): HeapObject | undefined => weakref.value.target;

function forget(vm: Vm, self: HeapObject, entry: Entry): void {
  holdsAgain(vm, self);
  vm.heap.drop(entry.key);
  vm.heap.drop(entry.weakref);
  vm.heap.drop(entry.key);
}

function put(vm: Vm, state: WeakValues, self: HeapObject, key: HeapObject, value: HeapObject): void {
  const { heap } = vm;
  const hashed = plainKey(vm, key, 'dict key');
  checkReferenceable(vm, value);
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
  const old = state.entries.get(hashed);
  const kept = heap.own(old?.key ?? key);
  heap.own(kept);
  state.entries.set(hashed, { key: kept, weakref: weakReference(heap, value, remove, { silent: true }) });
  if (old) forget(vm, self, old);
  else holdsAgain(vm, self);
}

/** Takes over everything from a dict or another weak dictionary. */
function fill(vm: Vm, state: WeakValues, self: HeapObject, source: HeapObject): void {
  const theirs = stateOf(weakValueDictionaryType, source);
  if (theirs) {
    for (const entry of [...theirs.entries.values()]) {
      const value = live(entry);
      if (value) put(vm, state, self, entry.key, value);
    }
  } else if (source.kind === 'dict') {
    for (const { key, value } of source.value.entries.values()) put(vm, state, self, key, value);
  } else {
    for (const pair of elements(vm, source)) {
      const [key, value, ...rest] = elements(vm, pair);
      if (key === undefined || value === undefined || rest.length > 0) throw vm.refusal('these pairs');
      put(vm, state, self, key, value);
      vm.heap.drop(key);
      vm.heap.drop(value);
      vm.heap.drop(pair);
    }
  }
}

function list(vm: Vm, self: HeapObject, state: WeakValues, of: 'keys' | 'values' | 'items'): HeapObject {
  const { heap } = vm;
  return weakIterator(vm, self, [...state.entries.values()], {
    give: (entry) => {
      const value = live(entry);
      if (value === undefined) return undefined;
      if (of === 'keys') return heap.own(entry.key);
      return of === 'values' ? heap.own(value) : heap.allocate('tuple', [heap.own(entry.key), heap.own(value)]);
    },
    kept: (entry) =>
      of === 'keys' ? [entry.key] : [live(entry) as HeapObject, ...(of === 'items' ? [entry.key] : [])],
  });
}

/** `weakref.WeakValueDictionary` */
export const weakValueDictionaryType: ExtensionType<WeakValues> = {
  name: 'WeakValueDictionary',
  uncounted: true,
  construct: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'WeakValueDictionary');
    upTo(vm, args, 'WeakValueDictionary', 0, 1);
    const state: WeakValues = { entries: new Map() };
    const self = newExtension(vm, weakValueDictionaryType, state);
    if (args[0] && args[0].kind !== 'none') fill(vm, state, self, args[0]);
    return self;
  },
  references: ({ entries }) => [...entries.values()].flatMap(({ key, weakref }) => [key, weakref, key]),
  length: (_vm, { entries }) => [...entries.values()].filter(live).length,
  getItem: (vm, { entries }, key) => {
    const entry = entries.get(plainKey(vm, key, 'dict key'));
    const value = entry && live(entry);
    if (value === undefined) throw exceptionWith(vm, 'KeyError', key);
    return vm.heap.own(value);
  },
  setItem: (vm, state, key, value, self) => {
    try {
      put(vm, state, self, key, value);
    } finally {
      vm.heap.drop(value);
    }
  },
  deleteItem: (vm, state, key, self) => {
    const hashed = plainKey(vm, key);
    const entry = state.entries.get(hashed);
    if (entry === undefined) throw exceptionWith(vm, 'KeyError', key);
    state.entries.delete(hashed);
    forget(vm, self, entry);
  },
  contains: (vm, { entries }, key) => {
    const entry = entries.get(plainKey(vm, key, 'dict key'));
    return entry !== undefined && live(entry) !== undefined;
  },
  iterate: (vm, state, self) => list(vm, self, state, 'keys'),
  methods: {
    keys: (vm, state, _args, _keywords, self) => list(vm, self, state, 'keys'),
    values: (vm, state, _args, _keywords, self) => list(vm, self, state, 'values'),
    items: (vm, state, _args, _keywords, self) => list(vm, self, state, 'items'),
    get: (vm, { entries }, args) => {
      upTo(vm, args, 'get', 1, 2);
      const entry = entries.get(plainKey(vm, args[0] as HeapObject));
      return vm.heap.own((entry && live(entry)) ?? args[1] ?? vm.heap.none);
    },
    pop: (vm, state, args, _keywords, self) => {
      upTo(vm, args, 'pop', 1, 2);
      const hashed = plainKey(vm, args[0] as HeapObject);
      const entry = state.entries.get(hashed);
      const value = entry && live(entry);
      if (entry === undefined || value === undefined) {
        if (args[1]) return vm.heap.own(args[1]);
        throw exceptionWith(vm, 'KeyError', args[0] as HeapObject);
      }
      vm.heap.own(value);
      state.entries.delete(hashed);
      forget(vm, self, entry);
      return value;
    },
    setdefault: (vm, state, args, _keywords, self) => {
      upTo(vm, args, 'setdefault', 1, 2);
      const [key, value] = args as [HeapObject, HeapObject | undefined];
      const entry = state.entries.get(plainKey(vm, key));
      const found = entry && live(entry);
      if (found) return vm.heap.own(found);
      put(vm, state, self, key, value ?? vm.heap.none);
      return vm.heap.own(value ?? vm.heap.none);
    },
    update: (vm, state, args, keywords, self) => {
      noKeywords(vm, keywords, 'update');
      if (args[0]) fill(vm, state, self, args[0]);
      return vm.none();
    },
    clear: (vm, state, _args, _keywords, self) => {
      const all = [...state.entries.values()].toReversed();
      state.entries.clear();
      for (const entry of all) forget(vm, self, entry);
      return vm.none();
    },
    copy: (vm, state, _args, _keywords, _self) => {
      const copied: WeakValues = { entries: new Map() };
      const copy = newExtension(vm, weakValueDictionaryType, copied);
      for (const entry of state.entries.values()) {
        const value = live(entry);
        if (value) put(vm, copied, copy, entry.key, value);
      }
      return copy;
    },
    valuerefs: (vm, { entries }) =>
      vm.heap.allocate(
        'list',
        [...entries.values()].map(({ weakref }) => vm.heap.own(weakref)),
      ),
  },
  refused: ['popitem', 'itervaluerefs', 'data'],
};

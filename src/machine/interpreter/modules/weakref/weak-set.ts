import { type HeapObject, type Key, type WeakrefObject, weakReference } from '../../../heap/index.js';
import { noKeywords, upTo } from '../../builtins/arity.js';
import { type ExtensionType, holdsAgain, newExtension } from '../../extension.js';
import { plainKey } from '../../keys.js';
import { elements } from '../../protocol.js';
import type { Vm } from '../../vm.js';
import { checkReferenceable, isReferenceable, missingKey } from './references.js';
import { weakIterator } from './weak-iteration.js';

interface WeakSet {
  readonly weakrefs: Map<Key, WeakrefObject>;
}

const live = ({ weakrefs }: WeakSet): WeakrefObject[] => [...weakrefs.values()].filter(({ value }) => value.target);

function add(vm: Vm, state: WeakSet, self: HeapObject, item: HeapObject): void {
  checkReferenceable(vm, item);
  const key = plainKey(vm, item);
  if (state.weakrefs.get(key)?.value.target) return;
  const remove = vm.heap.shared('builtin', {
    name: '_remove',
    run: (running: Vm, [weakref]: readonly HeapObject[]) => {
      const found = state.weakrefs.get(key);
      if (found === weakref && !self.freed) discard(running, state, self, key);
      return running.none();
    },
  });
  state.weakrefs.set(key, weakReference(vm.heap, item, remove, { silent: true }));
  holdsAgain(vm, self);
}

function discard(vm: Vm, { weakrefs }: WeakSet, self: HeapObject, key: Key): boolean {
  const weakref = weakrefs.get(key);
  if (weakref === undefined) return false;
  weakrefs.delete(key);
  holdsAgain(vm, self);
  vm.heap.drop(weakref);
  return true;
}

function onlyArgument(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  if (args.length !== 1 || args[0] === undefined) throw vm.refusal(`${name} without one argument`);
  return args[0];
}

/** `weakref.WeakSet`; its order depends on addresses. */
export const weakSetType: ExtensionType<WeakSet> = {
  name: 'WeakSet',
  uncounted: true,
  construct: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'WeakSet');
    upTo(vm, args, 'WeakSet', 0, 1);
    const state: WeakSet = { weakrefs: new Map() };
    const self = newExtension(vm, weakSetType, state);
    if (args[0] === undefined || args[0].kind === 'none') return self;
    for (const item of elements(vm, args[0])) {
      add(vm, state, self, item);
      vm.heap.drop(item);
    }
    return self;
  },
  references: ({ weakrefs }) => [...weakrefs.values()],
  length: (_vm, state) => live(state).length,
  contains: (vm, { weakrefs }, item) => {
    if (!isReferenceable(vm, item)) return false;
    return weakrefs.has(plainKey(vm, item));
  },
  unordered: (_vm, state) => {
    const targets = live(state).flatMap(({ value }) => (value.target ? [value.target] : []));
    return targets.length > 1 ? targets : undefined;
  },
  iterate: (vm, state, self) => {
    const weakrefs = live(state);
    if (weakrefs.length > 1) throw vm.refusal('the order of a WeakSet: it depends on addresses');
    return weakIterator(vm, self, weakrefs, {
      give: ({ value }) => value.target && vm.heap.own(value.target),
      kept: ({ value }) => (value.target ? [value.target] : []),
    });
  },
  methods: {
    add: (vm, state, args, _keywords, self) => {
      add(vm, state, self, onlyArgument(vm, args, 'add'));
      return vm.none();
    },
    discard: (vm, state, args, _keywords, self) => {
      const item = onlyArgument(vm, args, 'discard');
      checkReferenceable(vm, item);
      discard(vm, state, self, plainKey(vm, item));
      return vm.none();
    },
    remove: (vm, state, args, _keywords, self) => {
      const item = onlyArgument(vm, args, 'remove');
      checkReferenceable(vm, item);
      if (discard(vm, state, self, plainKey(vm, item))) return vm.none();
      throw missingKey(vm, item);
    },
    clear: (vm, state, _args, _keywords, self) => {
      for (const key of [...state.weakrefs.keys()]) discard(vm, state, self, key);
      return vm.none();
    },
    update: (vm, state, args, _keywords, self) => {
      for (const item of elements(vm, onlyArgument(vm, args, 'update'))) {
        add(vm, state, self, item);
        vm.heap.drop(item);
      }
      return vm.none();
    },
  },
  refused: ['pop', 'copy', 'union', 'intersection', 'difference', 'issubset', 'issuperset', 'isdisjoint', 'data'],
};

import type { ExtensionObject, HeapObject } from '../../../heap/index.js';
import { noKeywords, upTo } from '../../builtins/arity.js';
import { equals, isNumber, numeric } from '../../comparison.js';
import { type ExtensionType, holds, holdsAgain, newExtension, stateOf } from '../../extension.js';
import { newIterator } from '../../iteration.js';
import { elements } from '../../protocol.js';
import { typeName } from '../../types.js';
import type { Vm } from '../../vm.js';

/** Items from left to right. */
export interface Deque {
  items: HeapObject[];
  readonly maxlen: number | undefined;
  /** Counts changes, which iterators look at. */
  changes: number;
}

/** So many changes from the middle of its first block on need no second one. */
const ONE_BLOCK = 31;

type Side = 'left' | 'right';

/** Puts in an item, whose reference becomes the deque's; over its length the other end goes. */
function push(vm: Vm, state: Deque, self: HeapObject, item: HeapObject, side: Side): void {
  state.changes++;
  if (state.items.length >= vm.limits.size) throw vm.limit('a deque');
  if (side === 'right') state.items.push(item);
  else state.items.unshift(item);
  holds(vm, self, item);
  if (state.maxlen === undefined || state.items.length <= state.maxlen) return;
  const old = side === 'right' ? state.items.shift() : state.items.pop();
  holdsAgain(vm, self);
  if (old) vm.heap.drop(old);
}

function extend(vm: Vm, state: Deque, self: ExtensionObject, source: HeapObject, side: Side): void {
  const items = stateOf(dequeType, source)?.items.map((item) => vm.heap.own(item)) ?? elements(vm, source);
  for (const item of items) push(vm, state, self, item, side);
}

function pop(vm: Vm, state: Deque, self: HeapObject, side: Side): HeapObject {
  const item = side === 'right' ? state.items.pop() : state.items.shift();
  if (item === undefined) throw vm.error('IndexError', 'pop from an empty deque');
  state.changes++;
  holdsAgain(vm, self);
  return item;
}

function wholeNumber(vm: Vm, object: HeapObject): number {
  if (isNumber(object) && object.kind !== 'float') return Number(numeric(object));
  throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
}

function position(vm: Vm, { items }: Deque, key: HeapObject): number {
  if (!isNumber(key) || key.kind === 'float') {
    throw vm.error('TypeError', `sequence index must be integer, not '${typeName(key)}'`);
  }
  const given = Number(numeric(key));
  const index = given < 0 ? given + items.length : given;
  if (index < 0 || index >= items.length) throw vm.error('IndexError', 'deque index out of range');
  return index;
}

function find(vm: Vm, { items }: Deque, value: HeapObject): number {
  return items.findIndex((item) => item === value || equals(vm, item, value));
}

function given(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  const [argument] = args;
  if (args.length === 1 && argument) return argument;
  throw vm.error('TypeError', `deque.${name}() takes exactly one argument (${args.length} given)`);
}

function maxlenFrom(vm: Vm, object: HeapObject | undefined): number | undefined {
  if (object === undefined || object.kind === 'none') return undefined;
  if (object.kind !== 'int') throw vm.error('TypeError', 'an integer is required');
  if (Number(object.value) < 0) throw vm.error('ValueError', 'maxlen must be non-negative');
  return Number(object.value);
}

/** `collections.deque` */
export const dequeType: ExtensionType<Deque> = {
  name: 'collections.deque',
  construct: (vm, args, keywords) => {
    upTo(vm, args, 'deque', 0, 2);
    const [source = keywords?.get('iterable'), limit = keywords?.get('maxlen')] = args;
    const state: Deque = { items: [], maxlen: maxlenFrom(vm, limit), changes: 0 };
    const self = newExtension(vm, dequeType, state);
    if (source) extend(vm, state, self, source, 'right');
    return self;
  },
  references: ({ items }) => [...items],
  size: (vm, { changes }) => {
    if (changes > ONE_BLOCK) throw vm.refusal('the size of a deque that has changed so often');
    return 760;
  },
  length: (_vm, { items }) => items.length,
  repr: (_vm, { items, maxlen }, shown) =>
    `deque([${items.map(shown).join(', ')}]${maxlen === undefined ? '' : `, maxlen=${maxlen}`})`,
  getItem: (vm, state, key) => vm.heap.own(state.items[position(vm, state, key)] as HeapObject),
  setItem: (vm, state, key, value, self) => {
    const at = position(vm, state, key);
    const old = state.items[at] as HeapObject;
    state.items[at] = value;
    holdsAgain(vm, self);
    vm.heap.drop(old);
  },
  deleteItem: (vm, state, key, self) => {
    const [old] = state.items.splice(position(vm, state, key), 1);
    state.changes++;
    holdsAgain(vm, self);
    if (old) vm.heap.drop(old);
  },
  contains: (vm, state, element) => find(vm, state, element) >= 0,
  iterate: (vm, state, self) => {
    const { changes } = state;
    let index = 0;
    return newIterator(vm, '_collections._deque_iterator', [vm.heap.own(self)], () => {
      if (state.changes !== changes) throw vm.error('RuntimeError', 'deque mutated during iteration');
      const item = state.items[index++];
      return item && vm.heap.own(item);
    });
  },
  equals: (vm, { items }, other) => {
    const theirs = stateOf(dequeType, other)?.items;
    if (theirs === undefined) return undefined;
    return (
      items.length === theirs.length &&
      items.every((item, index) => item === theirs[index] || equals(vm, item, theirs[index] as HeapObject))
    );
  },
  attribute: (vm, { maxlen }, name) =>
    name === 'maxlen' ? (maxlen === undefined ? vm.none() : vm.heap.int(maxlen)) : undefined,
  methods: {
    append: (vm, state, args, _keywords, self) => {
      push(vm, state, self, vm.heap.own(given(vm, args, 'append')), 'right');
      return vm.none();
    },
    appendleft: (vm, state, args, _keywords, self) => {
      push(vm, state, self, vm.heap.own(given(vm, args, 'appendleft')), 'left');
      return vm.none();
    },
    pop: (vm, state, _args, _keywords, self) => pop(vm, state, self, 'right'),
    popleft: (vm, state, _args, _keywords, self) => pop(vm, state, self, 'left'),
    extend: (vm, state, args, _keywords, self) => {
      extend(vm, state, self, given(vm, args, 'extend'), 'right');
      return vm.none();
    },
    extendleft: (vm, state, args, _keywords, self) => {
      extend(vm, state, self, given(vm, args, 'extendleft'), 'left');
      return vm.none();
    },
    rotate: (vm, state, args) => {
      upTo(vm, args, 'rotate', 0, 1);
      const { items } = state;
      const steps = args[0] ? wholeNumber(vm, args[0]) : 1;
      state.changes += Math.abs(steps) + 1;
      const shift = items.length === 0 ? 0 : ((steps % items.length) + items.length) % items.length;
      state.items = [...items.slice(items.length - shift), ...items.slice(0, items.length - shift)];
      return vm.none();
    },
    clear: (vm, state, _args, _keywords, self) => {
      const old = state.items;
      state.items = [];
      state.changes++;
      holdsAgain(vm, self);
      for (const item of old) vm.heap.drop(item);
      return vm.none();
    },
    copy: (vm, state) => copyDeque(vm, state),
    count: (vm, { items }, args) => {
      const value = given(vm, args, 'count');
      return vm.heap.int(items.filter((item) => item === value || equals(vm, item, value)).length);
    },
    index: (vm, state, args, keywords) => {
      noKeywords(vm, keywords, 'index');
      const [value] = args;
      if (value === undefined || args.length !== 1) throw vm.refusal('deque.index() with bounds');
      const at = find(vm, state, value);
      if (at < 0) {
        const wording = vm.profile.containerWording ? 'deque.index(x): x not' : `${vm.shown(value)} is not`;
        throw vm.error('ValueError', `${wording} in deque`);
      }
      return vm.heap.int(at);
    },
    insert: (vm, state, args, _keywords, self) => {
      // The sentence of this error differs between versions.
      if (args.length !== 2) throw vm.refusal('deque.insert() without a place and a value');
      const [at, value] = args as [HeapObject, HeapObject];
      if (state.items.length === state.maxlen) throw vm.error('IndexError', 'deque already at its maximum size');
      const index = wholeNumber(vm, at);
      const { length } = state.items;
      state.items.splice(Math.min(Math.max(index < 0 ? index + length : index, 0), length), 0, vm.heap.own(value));
      state.changes++;
      holds(vm, self, value);
      return vm.none();
    },
    remove: (vm, state, args, _keywords, self) => {
      const at = find(vm, state, given(vm, args, 'remove'));
      if (at < 0) {
        const wording = vm.profile.containerWording
          ? 'deque.remove(x): x not'
          : `${vm.shown(args[0] as HeapObject)} is not`;
        throw vm.error('ValueError', `${wording} in deque`);
      }
      const [old] = state.items.splice(at, 1);
      state.changes++;
      holdsAgain(vm, self);
      if (old) vm.heap.drop(old);
      return vm.none();
    },
    reverse: (vm, state) => {
      state.items = state.items.toReversed();
      state.changes++;
      return vm.none();
    },
  },
};

/** A new deque with its own references to the same items. */
export function copyDeque(vm: Vm, { items, maxlen }: Deque): HeapObject {
  const copies = items.map((item) => vm.heap.own(item));
  return newExtension(vm, dequeType, { items: copies, maxlen, changes: 0 });
}

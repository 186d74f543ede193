import type { HeapObject, Key, TypeObject } from '../../../heap/index.js';
import { callOpaquely } from '../../calls.js';
import { type ExtensionType, holdsAgain, newExtension, typeObject } from '../../extension.js';
import { plainKey } from '../../keys.js';
import type { Keywords, Native } from '../../native.js';

import { tupleOf } from '../../sequences.js';
import { sharedText, text } from '../../strings.js';
import type { Vm } from '../../vm.js';

interface Entry {
  readonly key: HeapObject;
  readonly result: HeapObject;
}

interface LruCache {
  /** Held twice: by the wrapper and by its attribute `__wrapped__`. */
  readonly func: HeapObject;
  /** undefined: without bound. */
  readonly maxsize: number | undefined;
  /** The entry used longest ago first. */
  readonly entries: Map<Key, Entry>;
  hits: number;
  misses: number;
}

/** The key of a call (`lru_cache_make_key`): the argument itself for one int or str, else a tuple; a new reference. */
function keyObject(vm: Vm, args: readonly HeapObject[], keywords: Keywords | undefined): HeapObject {
  const [only] = args;
  const { heap } = vm;
  if (keywords === undefined && args.length === 1 && only && (only.kind === 'int' || only.kind === 'str')) {
    return heap.own(only);
  }
  const parts = args.map((argument) => heap.own(argument));
  if (keywords) {
    parts.push(heap.own(mark(vm)));
    for (const [name, value] of keywords) parts.push(heap.own(sharedText(vm, name)), heap.own(value));
  }
  return tupleOf(vm, parts);
}

/** Stands between positional and keyword arguments in a key. */
function mark(vm: Vm): HeapObject {
  return typeObject(vm, { name: 'functools.kwd_mark' });
}

/** What an entry holds: a bounded cache knows the key twice, in its dict and in its list. */
function partsOf({ maxsize }: LruCache, { key, result }: Entry): readonly HeapObject[] {
  return maxsize === undefined ? [key, result] : [key, key, result];
}

function called(
  vm: Vm,
  state: LruCache,
  self: HeapObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const { entries, maxsize } = state;
  const { heap } = vm;
  if (maxsize === 0) {
    state.misses++;
    return callOpaquely(vm, state.func, args, keywords);
  }
  const key = keyObject(vm, args, keywords);
  let hashed: Key;
  try {
    hashed = plainKey(vm, key);
  } catch (error) {
    heap.drop(key);
    throw error;
  }
  const hit = entries.get(hashed);
  if (hit) {
    state.hits++;
    entries.delete(hashed);
    entries.set(hashed, hit);
    heap.own(hit.result);
    heap.drop(key);
    return hit.result;
  }
  state.misses++;
  vm.opaque.push([key]);
  let result: HeapObject;
  try {
    result = callOpaquely(vm, state.func, args, keywords);
  } catch (error) {
    heap.drop(key);
    throw error;
  } finally {
    vm.opaque.pop();
  }
  if (entries.has(hashed)) {
    heap.drop(key);
    return result;
  }
  const first = entries.keys().next();
  const oldest = maxsize !== undefined && entries.size >= maxsize && !first.done ? first.value : undefined;
  const evicted = oldest === undefined ? undefined : entries.get(oldest);
  if (oldest !== undefined) entries.delete(oldest);
  entries.set(hashed, { key: maxsize === undefined ? key : heap.own(key), result: heap.own(result) });
  holdsAgain(vm, self);
  if (evicted) for (const part of partsOf(state, evicted)) heap.drop(part);
  return result;
}

const lruCacheType: ExtensionType<LruCache> = {
  name: 'functools._lru_cache_wrapper',
  binds: true,
  uncounted: true,
  references: (state) => {
    const { func, entries, maxsize } = state;
    const kept = [...entries.values()].flatMap((entry) => partsOf(state, entry));
    return maxsize === undefined ? [...kept, func, func] : [func, func, ...kept];
  },
  call: (vm, state, args, keywords, self) =>
    called(vm, state, self, args, keywords && keywords.size > 0 ? keywords : undefined),
  attribute: (vm, { func }, name) => {
    if (name === '__wrapped__') return vm.heap.own(func);
    return name === '__name__' && func.kind === 'function' ? text(vm, func.value.name) : undefined;
  },
  methods: {
    cache_info: (vm, { hits, misses, maxsize, entries }) =>
      vm.heap.allocate(
        'tuple',
        [
          vm.heap.int(hits),
          vm.heap.int(misses),
          maxsize === undefined ? vm.none() : vm.heap.int(maxsize),
          vm.heap.int(entries.size),
        ],
        cacheInfoType(vm),
      ),
    cache_clear: (vm, state, _args, _keywords, self) => {
      const all = [...state.entries.values()];
      state.entries.clear();
      state.hits = 0;
      state.misses = 0;
      holdsAgain(vm, self);
      for (const entry of all) for (const part of partsOf(state, entry)) vm.heap.drop(part);
      return vm.none();
    },
  },
  refused: ['cache_parameters'],
};

function cacheInfoType(vm: Vm): TypeObject {
  return typeObject(vm, { name: 'CacheInfo', base: 'tuple', fields: ['hits', 'misses', 'maxsize', 'currsize'] });
}

function wrap(vm: Vm, func: HeapObject | undefined, maxsize: number | undefined): HeapObject {
  if (func?.kind !== 'function') throw vm.refusal('a cache around what is no function of the program');
  vm.heap.own(func);
  const state: LruCache = { func: vm.heap.own(func), maxsize, entries: new Map(), hits: 0, misses: 0 };
  return newExtension(vm, lruCacheType, state);
}

/** `functools.lru_cache`, with or without arguments */
export const lruCacheDecorator: Native = (vm, args, keywords) => {
  const [first] = args;
  if (args.length > 1) throw vm.refusal('lru_cache() with these arguments');
  for (const name of keywords?.keys() ?? []) if (name !== 'maxsize') throw vm.refusal(`lru_cache(${name}=…)`);
  if (first?.kind === 'function') return wrap(vm, first, 128);
  const given = first ?? keywords?.get('maxsize');
  if (given && given.kind !== 'int' && given.kind !== 'none') {
    throw vm.error('TypeError', 'Expected first argument to be an integer, a callable, or None');
  }
  const maxsize = given === undefined ? 128 : given.kind === 'none' ? undefined : Math.max(0, Number(given.value));
  return vm.heap.shared('builtin', {
    name: 'decorating_function',
    run: ((_vm, [func]) => wrap(vm, func, maxsize)) as Native,
  });
};

/** `functools.cache` */
export const cacheDecorator: Native = (vm, [func]) => wrap(vm, func, undefined);

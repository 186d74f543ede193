import { extendedCapacity, type HeapObject } from '../../heap/index.js';
import { callObject } from '../calls.js';
import { order } from '../comparison.js';
import { exceptionOf } from '../exceptions.js';
import { resume, yieldedOrStop } from '../generators.js';
import { iteratorOf, newIterator, nextElement } from '../iteration.js';
import type { Keywords, Natives } from '../native.js';
import { orDrop } from '../or-drop.js';
import { callSpecial, elements, truth } from '../protocol.js';
import { isProxy } from '../proxies.js';
import { sortRanked } from '../sorting.js';
import { eachElement } from '../streaming.js';
import { special, typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { one, upTo } from './arity.js';
import { callableIterator, lazy } from './lazy.js';
import { newSlots } from './result-tuple.js';
import { sum } from './sum.js';

/** Elements where their order cannot matter; sets of any kind are allowed. */
export function unordered(vm: Vm, object: HeapObject): HeapObject[] {
  if (object.kind === 'set' || object.kind === 'frozenset') {
    return [...object.value.elements.values()].map((item) => vm.heap.own(item));
  }
  return elements(vm, object);
}

/** Sorts stably by `<`, with a key function and in reverse if asked. */
export function sorted(vm: Vm, items: HeapObject[], keywords: Keywords | undefined): HeapObject[] {
  const key = keywords?.get('key');
  const reverse = keywords?.get('reverse');
  const backwards = reverse !== undefined && truth(vm, reverse);
  const keyed = items.map((item) => ({
    item,
    rank: key && key.kind !== 'none' ? callObject(vm, key, [item]) : vm.heap.own(item),
  }));
  if (backwards) keyed.reverse();
  sortRanked(vm, keyed);
  if (backwards) keyed.reverse();
  for (const { rank } of keyed) vm.heap.drop(rank);
  return keyed.map(({ item }) => item);
}

function extreme(vm: Vm, args: readonly HeapObject[], keywords: Keywords | undefined, op: '<' | '>'): HeapObject {
  const name = op === '<' ? 'min' : 'max';
  if (args.length === 0) throw vm.error('TypeError', `${name} expected at least 1 argument, got 0`);
  const key = keywords?.get('key');
  let best: HeapObject | undefined;
  let bestRank: HeapObject | undefined;
  const consider = (item: HeapObject): undefined => {
    const rank = key && key.kind !== 'none' ? orDrop(vm, [item], () => callObject(vm, key, [item])) : vm.heap.own(item);
    const [old, oldRank] = [best, bestRank];
    if (old === undefined || oldRank === undefined || orDrop(vm, [rank, item], () => order(vm, op, rank, oldRank))) {
      best = item;
      bestRank = rank;
      if (old) vm.heap.drop(old);
      if (oldRank) vm.heap.drop(oldRank);
    } else {
      vm.heap.drop(item);
      vm.heap.drop(rank);
    }
  };
  try {
    if (args.length === 1) eachUnordered(vm, args[0] as HeapObject, consider);
    else for (const item of args) consider(vm.heap.own(item));
  } catch (error) {
    if (best) vm.heap.drop(best);
    if (bestRank) vm.heap.drop(bestRank);
    throw error;
  }
  if (bestRank) vm.heap.drop(bestRank);
  if (best) return best;
  const fallback = keywords?.get('default');
  if (fallback) return vm.heap.own(fallback);
  throw vm.error(
    'ValueError',
    vm.profile.namesEmptyIterable ? `${name}() iterable argument is empty` : `${name}() arg is an empty sequence`,
  );
}

/** `reversed` of a dict or one of its views. */
function reversedEntries(vm: Vm, source: HeapObject): HeapObject {
  const dict = source.kind === 'view' ? source.value.dict : source;
  const of = source.kind === 'view' ? source.value.of : 'keys';
  if (dict.kind !== 'dict') throw new Error('no dict to go over');
  const entries = [...dict.value.entries.values()].reverse();
  const { heap } = vm;
  const { size } = dict.value.entries;
  const slots = of === 'items' ? newSlots(vm, 2) : undefined;
  const held = slots ? [heap.own(dict), slots.tuple] : [heap.own(dict)];
  let index = 0;
  return newIterator(vm, `dict_reverse${of.slice(0, -1)}iterator`, held, () => {
    if (dict.value.entries.size !== size) throw vm.error('RuntimeError', 'dictionary changed size during iteration');
    const entry = entries[index++];
    if (entry === undefined) return undefined;
    if (of === 'keys') return heap.own(entry.key);
    if (of === 'values') return heap.own(entry.value);
    return slots?.fill([heap.own(entry.key), heap.own(entry.value)]);
  });
}

/** The elements without references to them. */
function unheld(vm: Vm, sequence: HeapObject): readonly HeapObject[] {
  if (special(sequence, '__iter__')) throw vm.refusal(`reversed() of a ${typeName(sequence)} with an __iter__`);
  const items = elements(vm, sequence);
  for (const item of items) vm.heap.drop(item);
  return items;
}

/** Builtin functions over iterables. */
export const iterables: Natives = {
  iter: (vm, args) => {
    upTo(vm, args, 'iter', 1, 2);
    const [source, sentinel] = args as [HeapObject, HeapObject | undefined];
    return sentinel ? callableIterator(vm, source, sentinel) : iteratorOf(vm, source);
  },
  next: (vm, args) => {
    upTo(vm, args, 'next', 1, 2);
    const [iterator, fallback] = args as [HeapObject, HeapObject | undefined];
    if (iterator.kind === 'extension' || isProxy(iterator)) throw vm.refusal('next() of this');
    if (iterator.kind === 'generator') {
      const result = resume(vm, iterator, vm.none());
      if (iterator.value.state === 'suspended' || fallback === undefined) return yieldedOrStop(vm, iterator, result);
      vm.heap.drop(result);
      return vm.heap.own(fallback);
    }
    if (iterator.kind !== 'iterator' && !special(iterator, '__next__')) {
      throw vm.error('TypeError', `'${typeName(iterator)}' object is not an iterator`);
    }
    const method = special(iterator, '__next__');
    if (method && fallback === undefined) return callObject(vm, method, [iterator]);
    const item = nextElement(vm, iterator);
    if (item) return item;
    if (fallback) return vm.heap.own(fallback);
    throw exceptionOf(vm, 'StopIteration', undefined);
  },
  sorted: (vm, args, keywords) => {
    const items = sorted(vm, unordered(vm, one(vm, args, 'sorted')), keywords);
    const list = vm.heap.allocate('list', items);
    list.allocated = extendedCapacity(items.length);
    return list;
  },
  reversed: (vm, args) => {
    const sequence = one(vm, args, 'reversed');
    const method = special(sequence, '__reversed__');
    if (method) return callSpecial(vm, sequence, method, []);
    if (sequence.cls !== undefined && (special(sequence, '__getitem__') || special(sequence, '__len__'))) {
      throw vm.refusal('reversed() by __getitem__ and __len__');
    }
    if (sequence.kind === 'set' || sequence.kind === 'frozenset') {
      throw vm.error('TypeError', `'${sequence.kind}' object is not reversible`);
    }
    const mapping = (sequence.kind === 'dict' || sequence.kind === 'view') && sequence.cls === undefined;
    if (mapping) return reversedEntries(vm, sequence);
    if (!['list', 'tuple', 'str', 'range', 'bytes', 'bytearray'].includes(sequence.kind)) {
      if (['int', 'float', 'bool', 'none', 'generator', 'iterator'].includes(sequence.kind)) {
        throw vm.error('TypeError', `'${typeName(sequence)}' object is not reversible`);
      }
      throw vm.refusal('reversed() of this');
    }
    const items = sequence.kind === 'list' || sequence.kind === 'tuple' ? sequence.value : unheld(vm, sequence);
    let index = items.length - 1;
    return newIterator(vm, 'reversed', [vm.heap.own(sequence)], () => {
      const live = sequence.kind === 'list' ? sequence.value : items;
      const item = index < live.length ? live[index--] : undefined;
      return item && vm.heap.own(item);
    });
  },
  ...lazy,
  sum,
  min: (vm, args, keywords) => extreme(vm, args, keywords, '<'),
  max: (vm, args, keywords) => extreme(vm, args, keywords, '>'),
  any: (vm, args) => quantified(vm, one(vm, args, 'any'), true),
  all: (vm, args) => quantified(vm, one(vm, args, 'all'), false),
};

function quantified(vm: Vm, iterable: HeapObject, stopsAt: boolean): HeapObject {
  let decided = false;
  eachUnordered(vm, iterable, (item) => {
    decided = orDrop(vm, [item], () => truth(vm, item)) === stopsAt;
    vm.heap.drop(item);
    return decided;
  });
  return vm.heap.bool(decided === stopsAt);
}

/** The same as `eachElement` where the order of a set's elements cannot matter. */
export function eachUnordered(
  vm: Vm,
  object: HeapObject,
  visit: (item: HeapObject, index: number) => boolean | undefined,
): void {
  if (object.kind !== 'set' && object.kind !== 'frozenset') {
    eachElement(vm, object, visit);
    return;
  }
  const items = vm.heap.allocate('tuple', unordered(vm, object));
  try {
    eachElement(vm, items, visit);
  } finally {
    vm.heap.drop(items);
  }
}

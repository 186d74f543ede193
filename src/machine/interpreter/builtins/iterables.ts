import { extendedCapacity, type HeapObject } from '../../heap/index.js';
import { callObject } from '../calls.js';
import { order } from '../comparison.js';
import { iteratorOf, newIterator, nextElement } from '../iteration.js';
import type { Keywords, Natives } from '../native.js';
import { elements, truth } from '../protocol.js';
import { sortRanked } from '../sorting.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { noKeywords, one, upTo } from './arity.js';
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
  const items = args.length === 1 ? unordered(vm, args[0] as HeapObject) : args.map((item) => vm.heap.own(item));
  const key = keywords?.get('key');
  let best: HeapObject | undefined;
  let bestRank: HeapObject | undefined;
  for (const item of items) {
    const rank = key && key.kind !== 'none' ? callObject(vm, key, [item]) : vm.heap.own(item);
    if (best === undefined || bestRank === undefined || order(vm, op, rank, bestRank)) {
      if (best) vm.heap.drop(best);
      if (bestRank) vm.heap.drop(bestRank);
      best = item;
      bestRank = rank;
    } else {
      vm.heap.drop(item);
      vm.heap.drop(rank);
    }
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

/** Builtin functions over iterables. */
export const iterables: Natives = {
  iter: (vm, args) => iteratorOf(vm, one(vm, args, 'iter')),
  next: (vm, args) => {
    upTo(vm, args, 'next', 1, 2);
    const [iterator, fallback] = args as [HeapObject, HeapObject | undefined];
    if (iterator.kind !== 'iterator' && iterator.kind !== 'instance') {
      throw vm.error('TypeError', `'${typeName(iterator)}' object is not an iterator`);
    }
    const item = nextElement(vm, iterator);
    if (item) return item;
    if (fallback) return vm.heap.own(fallback);
    const raised = vm.error('StopIteration', '');
    raised.exception.value.args = [];
    throw raised;
  },
  sorted: (vm, args, keywords) => {
    const items = sorted(vm, unordered(vm, one(vm, args, 'sorted')), keywords);
    const list = vm.heap.allocate('list', items);
    list.allocated = extendedCapacity(items.length);
    return list;
  },
  reversed: (vm, args) => {
    const sequence = one(vm, args, 'reversed');
    if (sequence.kind === 'set' || sequence.kind === 'frozenset') {
      throw vm.error('TypeError', `'${sequence.kind}' object is not reversible`);
    }
    const mapping = sequence.kind === 'dict' || sequence.kind === 'view';
    if (mapping) return reversedEntries(vm, sequence);
    if (!['list', 'tuple', 'str', 'range', 'bytes', 'bytearray'].includes(sequence.kind)) {
      if (['int', 'float', 'bool', 'none'].includes(sequence.kind)) {
        throw vm.error('TypeError', `'${typeName(sequence)}' object is not reversible`);
      }
      throw vm.refusal('reversed() of this');
    }
    const items = elements(vm, sequence);
    for (const item of items) vm.heap.drop(item);
    let index = items.length - 1;
    return newIterator(vm, 'reversed', [vm.heap.own(sequence)], () => {
      const live = sequence.kind === 'list' ? sequence.value : items;
      const item = index < live.length ? live[index--] : undefined;
      return item && vm.heap.own(item);
    });
  },
  enumerate: (vm, args, keywords) => {
    upTo(vm, args, 'enumerate', 1, 2);
    const [iterable, start] = args as [HeapObject, HeapObject | undefined];
    const first = start ?? keywords?.get('start');
    let index = first?.kind === 'int' ? Number(first.value) : 0;
    const iterator = iteratorOf(vm, iterable);
    const slots = newSlots(vm, 2);
    return newIterator(vm, 'enumerate', [iterator, slots.tuple], () => {
      const item = nextElement(vm, iterator);
      return item && slots.fill([vm.heap.int(index++), item]);
    });
  },
  zip: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'zip');
    const iterators = args.map((argument) => iteratorOf(vm, argument));
    const slots = newSlots(vm, args.length);
    return newIterator(vm, 'zip', [...iterators, slots.tuple], () => {
      const items: HeapObject[] = [];
      for (const iterator of iterators) {
        const item = nextElement(vm, iterator);
        if (item === undefined) {
          for (const taken of items) vm.heap.drop(taken);
          return undefined;
        }
        items.push(item);
      }
      return items.length === 0 ? undefined : slots.fill(items);
    });
  },
  map: (vm, args) => {
    if (args.length !== 2) throw vm.refusal('map() over several iterables');
    const [callable, iterable] = args as [HeapObject, HeapObject];
    const iterator = iteratorOf(vm, iterable);
    return newIterator(vm, 'map', [iterator, vm.heap.own(callable)], () => {
      const item = nextElement(vm, iterator);
      if (item === undefined) return undefined;
      const result = callObject(vm, callable, [item]);
      vm.heap.drop(item);
      return result;
    });
  },
  sum,
  min: (vm, args, keywords) => extreme(vm, args, keywords, '<'),
  max: (vm, args, keywords) => extreme(vm, args, keywords, '>'),
  any: (vm, args) => quantified(vm, one(vm, args, 'any'), true),
  all: (vm, args) => quantified(vm, one(vm, args, 'all'), false),
};

function quantified(vm: Vm, iterable: HeapObject, stopsAt: boolean): HeapObject {
  const items = unordered(vm, iterable);
  const decided = items.some((item) => truth(vm, item) === stopsAt);
  for (const item of items) vm.heap.drop(item);
  return vm.heap.bool(decided === stopsAt);
}

import type { HeapObject } from '../../heap/index.js';
import { callObject } from '../calls.js';
import { iteratorOf, newIterator, nextElement } from '../iteration.js';
import type { Natives } from '../native.js';
import { orDrop } from '../or-drop.js';
import { truth } from '../protocol.js';
import type { Vm } from '../vm.js';
import { noKeywords, upTo } from './arity.js';
import { newSlots } from './result-tuple.js';

/** Builtins that give iterators over iterators; these keep theirs until they are freed. */
export const lazy: Natives = {
  enumerate: (vm, args, keywords) => {
    upTo(vm, args, 'enumerate', 1, 2);
    const [iterable, start] = args as [HeapObject, HeapObject | undefined];
    const first = start ?? keywords?.get('start');
    if (first && first.kind !== 'int') throw vm.refusal('enumerate() from this');
    let index = first === undefined ? 0 : Number(first.value);
    const iterator = iteratorOf(vm, iterable);
    const slots = newSlots(vm, 2);
    const next = (): HeapObject | undefined => {
      const item = nextElement(vm, iterator);
      return item && slots.fill([vm.heap.int(index++), item]);
    };
    return newIterator(vm, 'enumerate', [iterator, slots.tuple], next, true);
  },
  zip: (vm, args, keywords) => {
    const strict = keywords?.get('strict');
    if (keywords && [...keywords.keys()].some((name) => name !== 'strict')) noKeywords(vm, keywords, 'zip');
    if (strict && truth(vm, strict)) throw vm.refusal('zip() with strict');
    const iterators = iteratorsOf(vm, args);
    const slots = newSlots(vm, args.length);
    const next = (): HeapObject | undefined =>
      iterators.length === 0 ? undefined : slots.collect(iterators.map((iterator) => () => nextElement(vm, iterator)));
    return newIterator(vm, 'zip', [...iterators, slots.tuple], next, true);
  },
  map: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'map');
    const [callable, ...iterables] = args;
    if (callable === undefined || iterables.length === 0) {
      throw vm.error('TypeError', 'map() must have at least two arguments.');
    }
    const iterators = iteratorsOf(vm, iterables);
    const next = (): HeapObject | undefined => {
      const items: HeapObject[] = [];
      for (const iterator of iterators) {
        const item = orDrop(vm, items, () => nextElement(vm, iterator));
        if (item === undefined) {
          for (const taken of items) vm.heap.drop(taken);
          return undefined;
        }
        items.push(item);
      }
      const result = orDrop(vm, items, () => callObject(vm, callable, items));
      for (const item of items) vm.heap.drop(item);
      return result;
    };
    return newIterator(vm, 'map', [...iterators, vm.heap.own(callable)], next, true);
  },
  filter: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'filter');
    upTo(vm, args, 'filter', 2, 2);
    const [callable, iterable] = args as [HeapObject, HeapObject];
    const iterator = iteratorOf(vm, iterable);
    const next = (): HeapObject | undefined => {
      for (let item = nextElement(vm, iterator); item; item = nextElement(vm, iterator)) {
        const candidate = item;
        if (orDrop(vm, [candidate], () => passes(vm, callable, candidate))) return candidate;
        vm.heap.drop(candidate);
      }
      return undefined;
    };
    return newIterator(vm, 'filter', [vm.heap.own(callable), iterator], next, true);
  },
};

function passes(vm: Vm, callable: HeapObject, item: HeapObject): boolean {
  if (callable.kind === 'none') return truth(vm, item);
  const result = callObject(vm, callable, [item]);
  const holds = truth(vm, result);
  vm.heap.drop(result);
  return holds;
}

function iteratorsOf(vm: Vm, iterables: readonly HeapObject[]): HeapObject[] {
  const iterators: HeapObject[] = [];
  for (const iterable of iterables) iterators.push(orDrop(vm, iterators, () => iteratorOf(vm, iterable)));
  return iterators;
}

import type { HeapObject } from '../../heap/index.js';
import { callObject } from '../calls.js';
import { equals } from '../comparison.js';
import { isStopIteration } from '../exceptions.js';
import { iteratorOf, newIterator, nextElement } from '../iteration.js';
import type { Natives } from '../native.js';
import { orDrop } from '../or-drop.js';
import { truth } from '../protocol.js';
import { Raised } from '../raised.js';
import type { Vm } from '../vm.js';
import { noKeywords, upTo } from './arity.js';
import { newSlots } from './result-tuple.js';

const CALLABLE: ReadonlySet<string> = new Set(['function', 'method', 'builtin', 'class', 'type']);

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
    const checks = strict !== undefined && truth(vm, strict);
    const iterators = iteratorsOf(vm, args);
    const slots = newSlots(vm, args.length);
    vm.heap.track(slots.tuple);
    const nexts = iterators.map((iterator, index) => () => {
      const item = nextElement(vm, iterator);
      if (item === undefined && checks) checkLengths(vm, iterators, index);
      return item;
    });
    const next = (): HeapObject | undefined => (iterators.length === 0 ? undefined : slots.collect(nexts));
    return newIterator(vm, 'zip', [...iterators.toReversed(), slots.tuple], next, true);
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
    return newIterator(vm, 'map', [...iterators.toReversed(), vm.heap.own(callable)], next, true);
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

/** `zip(strict=True)`, once the iterator of that index is exhausted. */
function checkLengths(vm: Vm, iterators: readonly HeapObject[], ended: number): void {
  const differs = (index: number, how: string): unknown => {
    const others = index === 1 ? 'argument 1' : `arguments 1-${index}`;
    return vm.error('ValueError', `zip() argument ${index + 1} is ${how} than ${others}`);
  };
  if (ended > 0) throw differs(ended, 'shorter');
  for (const [index, iterator] of iterators.entries()) {
    const item = index > 0 ? nextElement(vm, iterator) : undefined;
    if (item === undefined) continue;
    vm.heap.drop(item);
    throw differs(index, 'longer');
  }
}

/** `iter(callable, sentinel)`: calls until the sentinel comes. */
export function callableIterator(vm: Vm, callable: HeapObject, sentinel: HeapObject): HeapObject {
  if (!CALLABLE.has(callable.kind)) throw vm.refusal('iter() of this callable');
  const held = [vm.heap.own(callable), vm.heap.own(sentinel)];
  return newIterator(vm, 'callable_iterator', held, () => {
    let item: HeapObject;
    try {
      item = callObject(vm, callable, []);
    } catch (error) {
      if (!(error instanceof Raised) || !isStopIteration(vm, error.exception)) throw error;
      vm.heap.drop(error.exception);
      return undefined;
    }
    if (item !== sentinel && !equals(vm, sentinel, item)) return item;
    vm.heap.drop(item);
    return undefined;
  });
}

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

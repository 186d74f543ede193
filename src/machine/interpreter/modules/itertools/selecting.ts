import type { HeapObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';
import { elements, truth } from '../../protocol.js';
import type { Vm } from '../../vm.js';

function holds(vm: Vm, predicate: HeapObject, item: HeapObject): boolean {
  if (predicate.kind === 'none') return truth(vm, item);
  const result = callOpaquely(vm, predicate, [item]);
  const answer = truth(vm, result);
  vm.heap.drop(result);
  return answer;
}

/** An iterator over a source and a function, both of which it keeps. */
function over(
  name: string,
  next: (vm: Vm, func: HeapObject, source: HeapObject) => () => HeapObject | undefined,
): Native {
  return (vm, args) => {
    upTo(vm, args, name, 2, 2);
    const [func, iterable] = args as [HeapObject, HeapObject];
    const source = iteratorOf(vm, iterable);
    return newIterator(vm, `itertools.${name}`, [vm.heap.own(func), source], next(vm, func, source), true);
  };
}

/** `itertools.takewhile` */
export const takewhile = over('takewhile', (vm, func, source) => {
  let over = false;
  return () => {
    const item = over ? undefined : nextElement(vm, source);
    if (item === undefined) return undefined;
    if (holds(vm, func, item)) return item;
    over = true;
    vm.heap.drop(item);
    return undefined;
  };
});

/** `itertools.dropwhile` */
export const dropwhile = over('dropwhile', (vm, func, source) => {
  let started = false;
  return () => {
    for (;;) {
      const item = nextElement(vm, source);
      if (item === undefined || started) return item;
      if (!holds(vm, func, item)) {
        started = true;
        return item;
      }
      vm.heap.drop(item);
    }
  };
});

/** `itertools.filterfalse` */
export const filterfalse = over('filterfalse', (vm, func, source) => () => {
  for (;;) {
    const item = nextElement(vm, source);
    if (item === undefined || !holds(vm, func, item)) return item;
    vm.heap.drop(item);
  }
});

/** `itertools.starmap` */
export const starmap = over('starmap', (vm, func, source) => () => {
  const group = nextElement(vm, source);
  if (group === undefined) return undefined;
  const args = elements(vm, group);
  const result = callOpaquely(vm, func, args);
  for (const argument of args) vm.heap.drop(argument);
  vm.heap.drop(group);
  return result;
});

/** `itertools.compress` */
export const compress: Native = (vm, args) => {
  upTo(vm, args, 'compress', 2, 2);
  const [data, selectors] = (args as [HeapObject, HeapObject]).map((iterable) => iteratorOf(vm, iterable)) as [
    HeapObject,
    HeapObject,
  ];
  const next = (): HeapObject | undefined => {
    for (;;) {
      const item = nextElement(vm, data);
      if (item === undefined) return undefined;
      const selector = nextElement(vm, selectors);
      if (selector === undefined) {
        vm.heap.drop(item);
        return undefined;
      }
      const chosen = truth(vm, selector);
      vm.heap.drop(selector);
      if (chosen) return item;
      vm.heap.drop(item);
    }
  };
  return newIterator(vm, 'itertools.compress', [data, selectors], next, true);
};

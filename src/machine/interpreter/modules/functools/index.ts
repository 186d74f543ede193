import type { HeapObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { iteratorOf, nextElement } from '../../iteration.js';
import { type ModuleContents, typeMember } from '../module-contents.js';
import { cacheDecorator, lruCacheDecorator } from './lru-cache.js';
import { partialType } from './partial.js';
import { wraps } from './wraps.js';

/** The module functools. */
export const functoolsModule: ModuleContents = {
  cache: cacheDecorator,
  lru_cache: lruCacheDecorator,
  partial: typeMember(() => partialType),
  wraps,
  reduce: (vm, args) => {
    upTo(vm, args, 'reduce', 2, 3);
    const [func, iterable, initial] = args as [HeapObject, HeapObject, HeapObject | undefined];
    const { heap } = vm;
    const iterator = iteratorOf(vm, iterable);
    let total = initial && heap.own(initial);
    try {
      for (let item = nextElement(vm, iterator); item; item = nextElement(vm, iterator)) {
        if (total === undefined) total = item;
        else {
          const next = callOpaquely(vm, func, [total, item]);
          heap.drop(total);
          heap.drop(item);
          total = next;
        }
      }
    } finally {
      heap.drop(iterator);
    }
    if (total) return total;
    throw vm.error('TypeError', 'reduce() of empty iterable with no initial value');
  },
};

import type { TupleObject } from '../../heap/index.js';
import { equals } from '../comparison.js';
import type { Natives } from '../native.js';
import { indexWithin } from '../search.js';

/** Methods of tuple. */
export const tupleMethods: Natives = {
  index: (vm, [self, ...args]) => {
    const index = indexWithin(vm, self as TupleObject, args);
    if (index < 0) throw vm.error('ValueError', 'tuple.index(x): x not in tuple');
    return vm.heap.int(index);
  },
  count: (vm, [self, ...args]) => {
    const value = args[0];
    if (value === undefined || args.length !== 1) {
      throw vm.error('TypeError', `tuple.count() takes exactly one argument (${args.length} given)`);
    }
    return vm.heap.int((self as TupleObject).value.filter((item) => item === value || equals(vm, item, value)).length);
  },
};

import type { FloatObject, HeapObject } from '../../heap/index.js';
import { exact } from '../exact.js';
import type { Native, Natives } from '../native.js';
import { floatHex, floatRatio } from '../text/float-hex.js';
import { normalInt } from '../text/numbers.js';
import type { Vm } from '../vm.js';

function plain(name: string, run: (vm: Vm, self: FloatObject) => HeapObject): Native {
  return (vm, [self, ...args]) => {
    if (args.length > 0) throw vm.error('TypeError', `float.${name}() takes no arguments (${args.length} given)`);
    return run(vm, self as FloatObject);
  };
}

/** Methods of float. */
export const floatMethods: Natives = {
  is_integer: plain('is_integer', (vm, { value }) => vm.heap.bool(Number.isInteger(value))),
  conjugate: plain('conjugate', (vm, self) => exact(vm, self)),
  hex: plain('hex', (vm, { value }) => vm.str(floatHex(value))),
  as_integer_ratio: plain('as_integer_ratio', (vm, { value }) => {
    if (Number.isNaN(value)) throw vm.error('ValueError', 'cannot convert NaN to integer ratio');
    if (!Number.isFinite(value)) throw vm.error('OverflowError', 'cannot convert Infinity to integer ratio');
    const [above, below] = floatRatio(value);
    return vm.heap.allocate('tuple', [vm.heap.int(normalInt(above)), vm.heap.int(normalInt(below))]);
  }),
};

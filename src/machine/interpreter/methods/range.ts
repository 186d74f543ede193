import type { HeapObject, RangeObject } from '../../heap/index.js';
import { plainContains } from '../membership.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';

function only(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  const [value] = args;
  if (value === undefined || args.length !== 1) {
    throw vm.error('TypeError', `range.${name}() takes exactly one argument (${args.length} given)`);
  }
  return value;
}

/** Methods of range. */
export const rangeMethods: Natives = {
  count: (vm, [self, ...args]) => vm.heap.int(plainContains(vm, self as RangeObject, only(vm, args, 'count')) ? 1 : 0),
  index: (vm, [self, ...args]) => {
    const value = only(vm, args, 'index');
    const { start, step } = (self as RangeObject).value;
    if (value.kind !== 'int' && value.kind !== 'bool') throw vm.refusal('range.index() of this');
    if (!plainContains(vm, self as RangeObject, value)) {
      throw vm.error(
        'ValueError',
        vm.profile.containerWording ? 'range.index(x): x not in range' : `${vm.shown(value)} is not in range`,
      );
    }
    return vm.heap.int((Number(value.value) - start) / step);
  },
};

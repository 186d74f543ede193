import type { HeapObject, ViewObject } from '../../heap/index.js';
import type { Natives } from '../native.js';
import { typeName } from '../types.js';
import { isIterable } from '../unpacking.js';
import { asTable } from '../view-sets.js';
import type { Vm } from '../vm.js';

function other(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  const [value] = args;
  if (value === undefined || args.length !== 1) {
    throw vm.error('TypeError', `${name}() takes exactly one argument (${args.length} given)`);
  }
  if (!isIterable(value)) throw vm.error('TypeError', `'${typeName(value)}' object is not iterable`);
  return value;
}

/** Methods of dict views. */
export const viewMethods: Natives = {
  isdisjoint: (vm, [self, ...args]) => {
    const view = self as ViewObject;
    if (view.value.of === 'values') throw vm.refusal('isdisjoint() of dictionary values');
    const right = asTable(vm, other(vm, args, `dict_${view.value.of}.isdisjoint`));
    const left = asTable(vm, view);
    const shared = [...left.value.elements.keys()].some((key) => right.value.elements.has(key));
    vm.heap.drop(left);
    vm.heap.drop(right);
    return vm.heap.bool(!shared);
  },
};

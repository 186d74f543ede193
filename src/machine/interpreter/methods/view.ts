import type { HeapObject, ViewObject } from '../../heap/index.js';
import { isSet } from '../comparison.js';
import { plainContains } from '../membership.js';
import type { Natives } from '../native.js';
import { lengthOf } from '../protocol.js';
import { typeName } from '../types.js';
import { isIterable } from '../unpacking.js';
import { eachOf, isSetLike } from '../view-sets.js';
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
    const given = other(vm, args, `dict_${view.value.of}.isdisjoint`);
    const longer = (isSet(given) || isSetLike(given)) && lengthOf(vm, given) > lengthOf(vm, view);
    const [inner, outer] = longer ? [view, given] : [given, view];
    return vm.heap.bool(eachOf(vm, inner, (element) => !plainContains(vm, outer, element)));
  },
};

import { type DictObject, DictTable } from '../../heap/index.js';
import type { Natives } from '../native.js';
import { updateDict } from '../stores.js';
import type { Vm } from '../vm.js';

/** A new dict of the same subclass, with the same factory and no entries. */
export function emptyLike(vm: Vm, source: DictObject): DictObject {
  const copy = vm.heap.allocate('dict', new DictTable(), source.cls);
  const { factory } = source.value;
  if (factory) copy.value.factory = vm.heap.own(factory);
  return copy;
}

/** Methods that defaultdict does not share with dict. */
export const defaultdictMethods: Natives = {
  copy: (vm, [self]) => {
    const copy = emptyLike(vm, self as DictObject);
    updateDict(vm, copy, self as DictObject);
    return copy;
  },
};

import type { HeapObject } from '../../heap/index.js';
import { one } from '../builtins/arity.js';
import { ABSTRACT, abstractFunctions } from '../classes/extensions.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';

/** `abc.abstractmethod` */
export const abcModule: Natives = {
  abstractmethod: (vm, args) => {
    const func = one(vm, args, 'abstractmethod');
    if (func.kind !== 'function') throw vm.refusal('abstractmethod() of something that is no function');
    abstractFunctions.add(func);
    return vm.heap.own(func);
  },
};

/** `abc.ABC` and `abc.ABCMeta`, which is only good for a class header. */
export function abcClass(vm: Vm, name: string): HeapObject | undefined {
  if (name === 'ABCMeta') return vm.heap.shared('type', { name, base: undefined });
  if (name !== 'ABC') return undefined;
  const cls = vm.heap.shared('class', {
    name,
    bases: [],
    mro: [],
    names: new Map(),
    sharedKeys: [],
    instances: 0,
    qualname: name,
    doc: undefined,
    layout: 'instance',
    slots: [],
    slotOrder: [],
    hasDict: false,
    hasWeakrefs: false,
    annotations: [],
    abstract: [],
    extension: ABSTRACT,
  });
  cls.value.mro = [cls];
  return cls;
}

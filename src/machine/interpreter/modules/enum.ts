import type { HeapObject } from '../../heap/index.js';
import { automatic, enumBase } from '../classes/enumeration.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';

/** `enum.auto` and `enum.unique` */
export const enumModule: Natives = {
  auto: (vm, args) => {
    if (args.length > 0) throw vm.refusal('auto() with arguments');
    const type = vm.builtin('object');
    const object = vm.heap.allocate('instance', new Map(), type?.kind === 'type' ? type : undefined);
    automatic.add(object);
    return object;
  },
};

/** `enum.Enum` */
export function enumClass(vm: Vm, name: string): HeapObject | undefined {
  return name === 'Enum' ? enumBase(vm) : undefined;
}

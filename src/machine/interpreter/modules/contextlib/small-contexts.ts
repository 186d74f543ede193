import type { HeapObject } from '../../../heap/index.js';
import { getAttribute } from '../../attributes.js';
import { one, upTo } from '../../builtins/arity.js';
import { callObject } from '../../calls.js';
import { matches } from '../../exceptions.js';
import { type ExtensionType, newExtension } from '../../extension.js';

interface Holding {
  readonly objects: readonly HeapObject[];
}

/** `contextlib.closing` */
export const closingType: ExtensionType<Holding> = {
  name: 'closing',
  construct: (vm, args) => newExtension(vm, closingType, { objects: [vm.heap.own(one(vm, args, 'closing'))] }),
  references: ({ objects }) => [...objects],
  enter: (vm, { objects }) => vm.heap.own(objects[0] as HeapObject),
  exit: (vm, { objects }) => {
    const close = getAttribute(vm, objects[0] as HeapObject, 'close');
    vm.heap.drop(callObject(vm, close, []));
    vm.heap.drop(close);
    return false;
  },
};

/** `contextlib.nullcontext` */
export const nullcontextType: ExtensionType<Holding> = {
  name: 'nullcontext',
  construct: (vm, args, keywords) => {
    upTo(vm, args, 'nullcontext', 0, 1);
    const result = args[0] ?? keywords?.get('enter_result') ?? vm.heap.none;
    return newExtension(vm, nullcontextType, { objects: [vm.heap.own(result)] });
  },
  references: ({ objects }) => [...objects],
  enter: (vm, { objects }) => vm.heap.own(objects[0] as HeapObject),
  exit: () => false,
};

/** `contextlib.suppress` */
export const suppressType: ExtensionType<Holding> = {
  name: 'suppress',
  construct: (vm, args) => newExtension(vm, suppressType, { objects: args.map((type) => vm.heap.own(type)) }),
  references: ({ objects }) => [...objects],
  enter: (vm) => vm.none(),
  exit: (vm, { objects }, exception) =>
    exception?.kind === 'exception' && objects.some((type) => matches(vm, exception, type)),
};

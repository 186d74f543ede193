import { type HeapObject, weakReference } from '../../heap/index.js';
import { upTo } from '../builtins/arity.js';
import type { Natives } from '../native.js';
import { typeName } from '../types.js';

const REFERENCEABLE: ReadonlySet<string> = new Set([
  'instance',
  'exception',
  'class',
  'function',
  'set',
  'frozenset',
  'method',
  'generator',
]);

/** `weakref.ref`, `weakref.getweakrefcount` */
export const weakrefModule: Natives = {
  ref: (vm, args) => {
    upTo(vm, args, 'ref', 1, 2);
    const [target, callback] = args as [HeapObject, HeapObject | undefined];
    if (!REFERENCEABLE.has(target.kind) || (target.kind === 'exception' && target.cls?.kind !== 'class')) {
      throw vm.error('TypeError', `cannot create weak reference to '${typeName(target)}' object`);
    }
    if (callback !== undefined) vm.mayPrintAtExit = true;
    return weakReference(vm.heap, target, callback?.kind === 'none' ? undefined : callback);
  },
  getweakrefcount: (vm, args) => {
    upTo(vm, args, 'getweakrefcount', 1, 1);
    return vm.heap.int((args[0] as HeapObject).weakrefs?.length ?? 0);
  },
};

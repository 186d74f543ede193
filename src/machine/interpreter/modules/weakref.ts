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

function isReferenceable({ kind, cls }: HeapObject): boolean {
  if (cls !== undefined) return cls.kind === 'class' && cls.value.hasWeakrefs;
  return REFERENCEABLE.has(kind);
}

/** `weakref.ref`, `weakref.getweakrefcount` */
export const weakrefModule: Natives = {
  ref: (vm, args) => {
    upTo(vm, args, 'ref', 1, 2);
    const [target, callback] = args as [HeapObject, HeapObject | undefined];
    if (!isReferenceable(target)) {
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

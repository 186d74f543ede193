import { type HeapObject, weakReference } from '../../../heap/index.js';
import { noKeywords, upTo } from '../../builtins/arity.js';
import { exceptionWith } from '../../exceptions.js';
import { extensionType, type ModuleType } from '../../extension.js';
import type { Native } from '../../native.js';
import { Raised } from '../../raised.js';
import { special, typeName } from '../../types.js';
import type { Vm } from '../../vm.js';

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

/** Python's TypeError where an object cannot be weakly referenced. */
export function checkReferenceable(vm: Vm, target: HeapObject): void {
  if (target.kind === 'extension' && !extensionType(target).noWeakrefs) return;
  if (target.cls?.kind === 'class') {
    if (target.cls.value.hasWeakrefs) return;
  } else if (target.kind === 'dict' && target.cls) {
    if (target.cls.value.name !== 'collections.defaultdict') return;
  } else if (REFERENCEABLE.has(target.kind)) {
    if (target.kind === 'method' && target.value.func.kind === 'builtin') throw vm.refusal('a weak reference to this');
    if (target.cls === undefined) return;
  }
  if (target.kind === 'builtin' || target.kind === 'type') throw vm.refusal('a weak reference to this');
  throw vm.error('TypeError', `cannot create weak reference to '${typeName(target)}' object`);
}

function callbackOf(vm: Vm, callback: HeapObject | undefined): HeapObject | undefined {
  if (callback === undefined || callback.kind === 'none') return undefined;
  vm.mayPrintAtExit = true;
  return callback;
}

/** `weakref.ref` */
export const referenceType: ModuleType = {
  name: 'weakref.ReferenceType',
  construct: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'ref');
    upTo(vm, args, 'ref', 1, 2);
    const [target, callback] = args as [HeapObject, HeapObject | undefined];
    checkReferenceable(vm, target);
    return weakReference(vm.heap, target, callbackOf(vm, callback));
  },
};

export const proxyType: ModuleType = { name: 'weakref.ProxyType' };
export const callableProxyType: ModuleType = { name: 'weakref.CallableProxyType' };

/** Kinds of objects that can be called, instances apart. */
const CALLABLE: ReadonlySet<string> = new Set(['function', 'method', 'class']);

/** `weakref.proxy` */
export const makeProxy: Native = (vm, args, keywords) => {
  noKeywords(vm, keywords, 'proxy');
  upTo(vm, args, 'proxy', 1, 2);
  const [target, callback] = args as [HeapObject, HeapObject | undefined];
  checkReferenceable(vm, target);
  if (target.kind === 'extension') throw vm.refusal('a proxy of this');
  const callable = CALLABLE.has(target.kind) || special(target, '__call__') !== undefined;
  return weakReference(vm.heap, target, callbackOf(vm, callback), { proxy: true, callable });
};

/** The KeyError of a weak container: its argument is a weak reference. */
export function missingKey(vm: Vm, key: HeapObject): Raised {
  const weakref = weakReference(vm.heap, key, undefined);
  const raised = exceptionWith(vm, 'KeyError', weakref);
  vm.heap.drop(weakref);
  return raised;
}

/** Whether an object can be weakly referenced. */
export function isReferenceable(vm: Vm, object: HeapObject): boolean {
  try {
    checkReferenceable(vm, object);
    return true;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    vm.heap.drop(error.exception);
    return false;
  }
}

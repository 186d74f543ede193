import { type HeapObject, type WeakrefObject, weakReference } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { type ExtensionType, newExtension, stateOf } from '../../extension.js';
import { repr } from '../../protocol.js';
import { typeOf } from '../../types.js';
import { checkReferenceable } from './references.js';

interface WeakMethod {
  /** A weak reference to the instance. */
  readonly object: WeakrefObject;
  /** A weak reference to the function. */
  readonly func: WeakrefObject;
  readonly callback: HeapObject | undefined;
}

/** `weakref.WeakMethod` */
export const weakMethodType: ExtensionType<WeakMethod> = {
  name: 'weakref.WeakMethod',
  uncounted: true,
  construct: (vm, args) => {
    upTo(vm, args, 'WeakMethod', 1, 2);
    const [method, given] = args as [HeapObject, HeapObject | undefined];
    if (method.kind !== 'method' || method.value.func.kind !== 'function') {
      if (method.kind === 'method') throw vm.refusal('a WeakMethod of this');
      throw vm.error('TypeError', `argument should be a bound method, not ${repr(vm, typeOf(vm, method))}`);
    }
    const { heap } = vm;
    const { self: target, func } = method.value;
    checkReferenceable(vm, target);
    const callback = given === undefined || given.kind === 'none' ? undefined : given;
    if (callback) vm.mayPrintAtExit = true;
    let called = false;
    const died = heap.shared('builtin', {
      name: '_cb',
      run: () => {
        if (callback && !called) {
          called = true;
          heap.drop(callOpaquely(vm, callback, [self]));
        }
        return vm.none();
      },
    });
    const silent = callback === undefined;
    const state: WeakMethod = {
      object: weakReference(heap, target, died, { silent }),
      func: weakReference(heap, func, died, { silent }),
      callback: callback && heap.own(callback),
    };
    const self = newExtension(vm, weakMethodType, state);
    return self;
  },
  references: ({ object, func, callback }) => (callback ? [object, func, callback] : [object, func]),
  call: (vm, { object, func }) => {
    const { heap } = vm;
    const self = object.value.target;
    const code = func.value.target;
    return self && code ? heap.allocate('method', { self: heap.own(self), func: heap.own(code) }) : vm.none();
  },
  equals: (_vm, { object, func }, other) => {
    const theirs = stateOf(weakMethodType, other);
    if (theirs === undefined) return undefined;
    const alive = object.value.target && theirs.object.value.target;
    return alive
      ? object.value.target === theirs.object.value.target && func.value.target === theirs.func.value.target
      : undefined;
  },
};

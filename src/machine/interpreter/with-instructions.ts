import { getAttribute } from './attributes.js';
import { callObject } from './calls.js';
import { extensionType } from './extension.js';
import type { Frame } from './frame.js';
import { orDrop } from './or-drop.js';
import { truth } from './protocol.js';
import { special, typeName, typeOf } from './types.js';
import type { Vm } from './vm.js';

/** BEFORE_WITH: replaces the manager by its exit method and the result of `__enter__`. */
export function beforeWith(vm: Vm, frame: Frame): void {
  const manager = frame.popOwned();
  const known = manager.kind === 'extension' && extensionType(manager).enter !== undefined;
  const missed = known ? undefined : ['__exit__', '__enter__'].find((name) => special(manager, name) === undefined);
  if (missed) {
    const named = vm.profile.containerWording || special(manager, '__enter__');
    const more = named ? ` (missed ${missed} method)` : '';
    const type = typeName(manager);
    vm.heap.drop(manager);
    throw vm.error('TypeError', `'${type}' object does not support the context manager protocol${more}`);
  }
  const enter = getAttribute(vm, manager, '__enter__');
  frame.push(getAttribute(vm, manager, '__exit__'), true);
  const result = orDrop(vm, [enter, manager], () => callObject(vm, enter, []));
  vm.heap.drop(enter);
  vm.heap.drop(manager);
  frame.push(result, true);
}

/** WITH_EXIT: the block ended normally. */
export function exitWith(vm: Vm, frame: Frame): void {
  const exit = frame.popOwned();
  const { none } = vm.heap;
  vm.heap.drop(orDrop(vm, [exit], () => callObject(vm, exit, [none, none, none])));
  vm.heap.drop(exit);
}

/** WITH_EXCEPT: asks the exit method about the exception on top; pushes whether it was suppressed. */
export function exitWithException(vm: Vm, frame: Frame): void {
  const exception = frame.stack.at(-1);
  const exit = frame.stack.at(-2);
  if (exception?.kind !== 'exception' || exit === undefined) throw new Error('no exception to ask about');
  const result = callObject(vm, exit, [typeOf(vm, exception), exception, vm.heap.none]);
  const suppressed = truth(vm, result);
  vm.heap.drop(result);
  frame.push(vm.heap.bool(suppressed), true);
}

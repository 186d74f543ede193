import type { ExtensionObject, FunctionObject, HeapObject } from '../../../heap/index.js';
import { getAttribute } from '../../attributes.js';
import { one } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { type ExtensionType, extensionType, newExtension, stateOf } from '../../extension.js';
import { someMayGo } from '../../last-reference.js';
import { inLibrary } from '../../library-frame.js';
import type { Keywords } from '../../native.js';
import { orDrop } from '../../or-drop.js';
import { Raised } from '../../raised.js';
import type { Vm } from '../../vm.js';

/** Makes the manager anew for a call (`_recreate_cm`): a new reference. */
type Recreate = (vm: Vm) => ExtensionObject;

interface Decorated {
  readonly manager: HeapObject;
  readonly func: HeapObject;
  readonly recreate: Recreate;
}

const COPIED: readonly string[] = ['__name__', '__qualname__', '__module__', '__doc__'];

/** The function `inner` that `ContextDecorator.__call__` makes; its cells know both, `__wrapped__` the function again. */
const decoratedType: ExtensionType<Decorated> = {
  name: 'function',
  binds: true,
  uncounted: true,
  references: ({ manager, func }) => [func, func, manager],
  call: (vm, state, args, keywords, self) => {
    const given = [...args, ...(keywords?.values() ?? [])];
    // A tuple and a dict hold them, and let go of them in another order than a call does.
    if (given.length > 1 && someMayGo(given)) refuseOrder(vm);
    const result = inLibrary(vm, [self, ...given], () => inside(vm, state, args, keywords));
    if (given.length > 1 && someMayGo(given)) refuseOrder(vm);
    return result;
  },
  attribute: (vm, { func }, name) => {
    if (name === '__wrapped__') return vm.heap.own(func);
    if (COPIED.includes(name)) return getAttribute(vm, func, name);
    throw vm.refusal(`the attribute ${name} of a function decorated with a context manager`);
  },
};

function refuseOrder(vm: Vm): never {
  throw vm.refusal('arguments that only this call refers to, of a function decorated with a context manager');
}

/** `with self._recreate_cm(): return func(*args, **kwds)` */
function inside(vm: Vm, state: Decorated, args: readonly HeapObject[], keywords: Keywords | undefined): HeapObject {
  const { heap } = vm;
  const manager = state.recreate(vm);
  const { enter, exit } = extensionType(manager);
  try {
    const entered = enter?.(vm, manager.value.state, manager);
    if (entered) heap.drop(entered);
    let result: HeapObject;
    try {
      result = callOpaquely(vm, state.func, args, keywords);
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      if (!suppressed(vm, manager, error)) throw error;
      heap.drop(error.exception);
      return vm.none();
    }
    orDrop(vm, [result], () => exit?.(vm, manager.value.state, undefined, manager));
    return result;
  } finally {
    heap.drop(manager);
  }
}

function suppressed(vm: Vm, manager: ExtensionObject, raised: Raised): boolean {
  try {
    return extensionType(manager).exit?.(vm, manager.value.state, raised.exception, manager) ?? false;
  } catch (error) {
    if (error instanceof Raised && error.exception !== raised.exception) {
      throw vm.refusal('another exception at the end of a function decorated with a context manager');
    }
    throw error;
  }
}

/** A context manager called with a function, as a decorator calls it. */
export function decorate(
  vm: Vm,
  manager: HeapObject,
  args: readonly HeapObject[],
  recreate: Recreate,
): ExtensionObject {
  const func = one(vm, args, '__call__');
  const plain = func.kind === 'function' && (func as FunctionObject).value.attributes.size === 0;
  if (!plain && stateOf(decoratedType, func) === undefined) {
    throw vm.refusal('a context manager that decorates this');
  }
  const { heap } = vm;
  heap.own(func);
  return newExtension(vm, decoratedType, { func: heap.own(func), manager: heap.own(manager), recreate });
}

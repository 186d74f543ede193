import type { HeapObject } from '../../../heap/index.js';
import { one } from '../../builtins/arity.js';
import { type ExtensionType, newExtension, stateOf } from '../../extension.js';
import { stringIoType } from '../io/string-io.js';

interface Redirection {
  readonly target: HeapObject;
  readonly earlier: (HeapObject | undefined)[];
}

/** `contextlib.redirect_stdout` to a StringIO */
export const redirectStdoutType: ExtensionType<Redirection> = {
  name: 'redirect_stdout',
  uncounted: true,
  construct: (vm, args) => {
    const target = one(vm, args, 'redirect_stdout');
    if (stateOf(stringIoType, target) === undefined) throw vm.refusal('redirect_stdout() to this');
    return newExtension(vm, redirectStdoutType, { target: vm.heap.own(target), earlier: [] });
  },
  references: ({ target }) => [target],
  enter: (vm, { target, earlier }) => {
    earlier.push(vm.library.redirected);
    vm.library.redirected = vm.heap.own(target);
    return vm.heap.own(target);
  },
  exit: (vm, { target, earlier }) => {
    vm.library.redirected = earlier.pop();
    vm.heap.drop(target);
    return false;
  },
};

import type { HeapObject } from '../../heap/index.js';
import { one } from '../builtins/arity.js';
import { equals } from '../comparison.js';
import { dropExitCall } from '../exit-calls.js';
import { isIterable } from '../unpacking.js';
import type { ModuleContents } from './module-contents.js';

const CALLABLE: ReadonlySet<string> = new Set(['function', 'method', 'builtin', 'class', 'extension']);

/** The module atexit. */
export const atexitModule: ModuleContents = {
  register: (vm, [callable, ...args], keywords) => {
    if (callable === undefined || !CALLABLE.has(callable.kind) || isIterable(callable)) {
      throw vm.refusal('registering this with atexit');
    }
    const { heap } = vm;
    vm.mayPrintAtExit = true;
    const own = (value: HeapObject): HeapObject => heap.own(value);
    vm.library.atExit.calls.push({
      callable: own(callable),
      args: args.map(own),
      keywords: new Map([...(keywords ?? [])].map(([name, value]) => [name, own(value)])),
    });
    return heap.own(callable);
  },
  unregister: (vm, args) => {
    const callable = one(vm, args, 'atexit.unregister');
    const { atExit } = vm.library;
    const gone = atExit.calls.filter((call) => !call.run && equals(vm, call.callable, callable));
    atExit.calls = atExit.calls.filter((call) => !gone.includes(call));
    for (const call of gone) dropExitCall(vm, call);
    return vm.none();
  },
};

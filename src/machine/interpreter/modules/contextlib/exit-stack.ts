import type { ExtensionObject, HeapObject } from '../../../heap/index.js';
import { getAttribute } from '../../attributes.js';
import { one } from '../../builtins/arity.js';
import { callObject, callOpaquely } from '../../calls.js';
import { type ExtensionType, extensionType, holdsAgain, newExtension } from '../../extension.js';
import { inLibrary } from '../../library-frame.js';
import { truth } from '../../protocol.js';
import { Raised } from '../../raised.js';
import { special, typeOf } from '../../types.js';
import type { Vm } from '../../vm.js';

/** Something to do at the end, and the references it keeps until then. */
interface Ending {
  readonly references: readonly HeapObject[];
  /** Gives whether the exception is suppressed. */
  run(vm: Vm, exception: HeapObject | undefined): boolean;
}

interface ExitStack {
  endings: Ending[];
}

/** The exit method of a manager, called with the exception; the manager is kept by the bound method. */
function exiting(vm: Vm, exit: HeapObject): Ending {
  return {
    references: [exit],
    run: (running, exception) => {
      const { none } = vm.heap;
      const about = exception ? [typeOf(vm, exception), exception, none] : [none, none, none];
      const result = callOpaquely(running, exit, about);
      const suppressed = truth(running, result);
      running.heap.drop(result);
      return suppressed;
    },
  };
}

function isManager(manager: HeapObject): boolean {
  if (manager.kind === 'extension') return extensionType(manager).enter !== undefined;
  return special(manager, '__enter__') !== undefined && special(manager, '__exit__') !== undefined;
}

function unwindAll(vm: Vm, state: ExitStack, self: ExtensionObject, given: HeapObject | undefined): boolean {
  let exception = given;
  return inLibrary(vm, given ? [self, given] : [self], () => {
    for (let ending = state.endings.pop(); ending; ending = state.endings.pop()) {
      try {
        if (ending.run(vm, exception)) exception = undefined;
      } catch (error) {
        // The frame of `ExitStack.__exit__` and the exception refer to each other.
        if (error instanceof Raised) throw vm.refusal('an exception at the end of an ExitStack');
        throw error;
      }
      holdsAgain(vm, self);
      for (const object of ending.references) vm.heap.drop(object);
    }
    return given !== undefined && exception === undefined;
  });
}

/** `contextlib.ExitStack` */
export const exitStackType: ExtensionType<ExitStack> = {
  name: 'ExitStack',
  uncounted: true,
  construct: (vm) => newExtension(vm, exitStackType, { endings: [] }),
  references: ({ endings }) => endings.flatMap(({ references }) => references),
  enter: (vm, _state, self) => vm.heap.own(self),
  exit: (vm, state, exception, self) => unwindAll(vm, state, self, exception),
  methods: {
    enter_context: (vm, state, args, _keywords, self) => {
      const manager = one(vm, args, 'enter_context');
      if (!isManager(manager)) throw vm.refusal('entering this context');
      const exit = getAttribute(vm, manager, '__exit__');
      const enter = getAttribute(vm, manager, '__enter__');
      try {
        const result = callObject(vm, enter, []);
        state.endings.push(exiting(vm, exit));
        holdsAgain(vm, self);
        return result;
      } catch (error) {
        vm.heap.drop(exit);
        throw error;
      } finally {
        vm.heap.drop(enter);
      }
    },
    push: (vm, state, args, _keywords, self) => {
      const exit = one(vm, args, 'push');
      state.endings.push(exiting(vm, isManager(exit) ? getAttribute(vm, exit, '__exit__') : vm.heap.own(exit)));
      holdsAgain(vm, self);
      return vm.heap.own(exit);
    },
    callback: (vm, state, [callable, ...args], keywords, self) => {
      if (callable === undefined) throw vm.refusal('callback() without a function');
      const own = (object: HeapObject): HeapObject => vm.heap.own(object);
      // Its wrapper knows it by a cell and by the attribute __wrapped__.
      const references = [callable, callable, ...args, ...(keywords?.values() ?? [])].map(own);
      const run = (running: Vm): boolean => {
        running.heap.drop(callOpaquely(running, callable, args, keywords));
        return false;
      };
      state.endings.push({ references, run });
      holdsAgain(vm, self);
      return own(callable);
    },
    close: (vm, state, _args, _keywords, self) => {
      unwindAll(vm, state, self, undefined);
      return vm.none();
    },
    pop_all: (vm, state, _args, _keywords, self) => {
      const { endings } = state;
      state.endings = [];
      holdsAgain(vm, self);
      return newExtension(vm, exitStackType, { endings });
    },
  },
};

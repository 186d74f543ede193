import type { ExceptionObject, HeapObject } from '../../heap/index.js';
import { replaceArguments } from '../exception-attributes.js';
import { newException } from '../exceptions.js';
import type { Natives } from '../native.js';
import { plainDisplay, plainRepr } from '../protocol.js';
import { computed } from '../strings.js';
import { forgetTraceback } from '../tracebacks.js';

/** The special methods of exceptions. */
export const exceptionMethods: Natives = {
  __new__: (vm, [cls, ...args]) => {
    if (cls?.kind !== 'class') throw vm.refusal('__new__ of this');
    cls.value.instances++;
    return newException(
      vm,
      cls,
      args.map((argument) => vm.heap.own(argument)),
    );
  },
  __init__: (vm, [self, ...args], keywords) => {
    const exception = self as ExceptionObject;
    if (keywords && keywords.size > 0) {
      throw vm.error('TypeError', `${exception.cls?.value.name}() takes no keyword arguments`);
    }
    const given = args.map((argument) => vm.heap.own(argument));
    replaceArguments(vm, exception, given, undefined);
    return vm.none();
  },
  with_traceback: (vm, [self, traceback]) => {
    if (traceback?.kind !== 'none') throw vm.refusal('with_traceback() of a traceback');
    forgetTraceback(vm, self as ExceptionObject);
    return vm.heap.own(self as HeapObject);
  },
  __repr__: (vm, [self]) => computed(vm, plainRepr(vm, self as HeapObject)),
  __str__: (vm, [self]) => computed(vm, plainDisplay(vm, self as HeapObject)),
};

import type { GeneratorObject, HeapObject } from '../../heap/index.js';
import { one, upTo } from '../builtins/arity.js';
import { callObject } from '../calls.js';
import { closeGenerator } from '../closing.js';
import { isExceptionClass } from '../exceptions.js';
import { sendTo, throwInto, yieldedOrStop } from '../generators.js';
import type { Natives } from '../native.js';
import { Raised } from '../raised.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';

function nothing(vm: Vm, args: readonly HeapObject[], name: string): void {
  if (args.length > 0) throw vm.error('TypeError', `generator.${name}() takes no arguments (${args.length} given)`);
}

/** The exception to throw, a new reference. */
function exceptionFrom(vm: Vm, given: HeapObject): Raised {
  if (given.kind === 'exception') return new Raised(vm.heap.own(given));
  if (isExceptionClass(vm, given)) {
    const made = callObject(vm, given, []);
    if (made.kind === 'exception') return new Raised(made);
  }
  const message = 'exceptions must be classes or instances deriving from BaseException, not ';
  throw vm.error('TypeError', message + typeName(given));
}

/** Methods of generators. */
export const generatorMethods: Natives = {
  send: (vm, [self, ...args]) => sendTo(vm, self as GeneratorObject, vm.heap.own(one(vm, args, 'generator.send'))),
  throw: (vm, [self, ...args]) => {
    upTo(vm, args, 'throw', 1, 3);
    if (args.length > 1) throw vm.refusal('throw() with several arguments');
    const generator = self as GeneratorObject;
    return yieldedOrStop(vm, generator, throwInto(vm, generator, exceptionFrom(vm, args[0] as HeapObject)));
  },
  close: (vm, [self, ...args]) => {
    nothing(vm, args, 'close');
    return closeGenerator(vm, self as GeneratorObject);
  },
  __next__: (vm, [self]) => sendTo(vm, self as GeneratorObject, vm.none()),
  __iter__: (vm, [self]) => vm.heap.own(self as HeapObject),
};

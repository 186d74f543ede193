import type { ClassObject, ExceptionObject, HeapObject, TypeObject } from '../heap/index.js';
import { kept } from './lacking.js';
import { Raised } from './raised.js';
import { text } from './strings.js';
import { isSubclass } from './types.js';
import type { Vm } from './vm.js';

/** Builtin exceptions and their bases. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  BaseException: 'object',
  Exception: 'BaseException',
  KeyboardInterrupt: 'BaseException',
  SystemExit: 'BaseException',
  GeneratorExit: 'BaseException',
  ArithmeticError: 'Exception',
  AssertionError: 'Exception',
  AttributeError: 'Exception',
  BufferError: 'Exception',
  EOFError: 'Exception',
  ImportError: 'Exception',
  LookupError: 'Exception',
  MemoryError: 'Exception',
  NameError: 'Exception',
  OSError: 'Exception',
  ReferenceError: 'Exception',
  RuntimeError: 'Exception',
  StopIteration: 'Exception',
  TypeError: 'Exception',
  ValueError: 'Exception',
  Warning: 'Exception',
  FloatingPointError: 'ArithmeticError',
  OverflowError: 'ArithmeticError',
  ZeroDivisionError: 'ArithmeticError',
  IndexError: 'LookupError',
  KeyError: 'LookupError',
  ModuleNotFoundError: 'ImportError',
  UnboundLocalError: 'NameError',
  NotImplementedError: 'RuntimeError',
  RecursionError: 'RuntimeError',
  FileNotFoundError: 'OSError',
  PermissionError: 'OSError',
  TimeoutError: 'OSError',
  UnicodeError: 'ValueError',
};

/** A builtin exception with a message (undefined: without arguments), ready to throw. */
export function exceptionOf(vm: Vm, type: string, message: string | undefined): Raised {
  return new Raised(newException(vm, builtinException(vm, type), message === undefined ? [] : [text(vm, message)]));
}

/** The AttributeError of an object that lacks an attribute, which it keeps. */
export function missingAttribute(vm: Vm, object: HeapObject, message: string): unknown {
  return kept(vm, object, vm.error('AttributeError', message));
}

/** A builtin exception whose argument is an object (`KeyError(key)`), ready to throw. */
export function exceptionWith(vm: Vm, type: string, argument: HeapObject): Raised {
  return new Raised(newException(vm, builtinException(vm, type), [vm.heap.own(argument)]));
}

/** An exception object; `args` become its own. */
export function newException(vm: Vm, cls: ClassObject | TypeObject, args: HeapObject[]): ExceptionObject {
  return vm.heap.allocate(
    'exception',
    {
      args,
      attributes: new Map(),
      traceback: [],
      context: undefined,
      cause: undefined,
      suppressed: false,
      raised: false,
      tuple: undefined,
      object: undefined,
    },
    cls,
  );
}

function builtinException(vm: Vm, type: string): TypeObject {
  const cls = vm.builtin(type);
  if (cls?.kind !== 'type') throw new Error(`no builtin exception ${type}`);
  return cls;
}

/** StopIteration with what a generator returned, whose reference moves: ready to throw. */
export function stopped(vm: Vm, result: HeapObject): Raised {
  if (result.kind !== 'none') return new Raised(newException(vm, builtinException(vm, 'StopIteration'), [result]));
  vm.heap.drop(result);
  return exceptionOf(vm, 'StopIteration', undefined);
}

/** Whether an exception is of that builtin class. */
export function isA(vm: Vm, exception: ExceptionObject, type: string): boolean {
  return exception.cls !== undefined && isSubclass(exception.cls, builtinException(vm, type));
}

export function isStopIteration(vm: Vm, exception: ExceptionObject): boolean {
  return isA(vm, exception, 'StopIteration');
}

/** `value` of a StopIteration, a new reference. */
export function stopValue(vm: Vm, exception: ExceptionObject): HeapObject {
  return vm.heap.own(exception.value.args[0] ?? vm.heap.none);
}

/** Whether a class is an exception class. */
export function isExceptionClass(vm: Vm, cls: HeapObject): cls is ClassObject | TypeObject {
  return (cls.kind === 'class' || cls.kind === 'type') && isSubclass(cls, builtinException(vm, 'BaseException'));
}

/** Whether an exception is caught by `except type:`, where type is a class or a tuple of classes. */
export function matches(vm: Vm, exception: ExceptionObject, type: HeapObject): boolean {
  if (type.kind === 'tuple') return type.value.some((each) => matches(vm, exception, each));
  if (!isExceptionClass(vm, type)) {
    throw vm.error('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
  }
  return exception.cls !== undefined && isSubclass(exception.cls, type);
}

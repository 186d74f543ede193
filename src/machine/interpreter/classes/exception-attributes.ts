import type { ExceptionObject, HeapObject } from '../../heap/index.js';
import { isStopIteration, stopValue } from '../exceptions.js';
import { mroOf } from '../types.js';
import type { Vm } from '../vm.js';

/** Attributes of exceptions that are not modelled: refused where the class has them. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  BaseException: ['__traceback__', '__notes__', 'add_note'],
  StopIteration: ['value'],
  SystemExit: ['code'],
  OSError: ['errno', 'strerror', 'filename', 'filename2', 'winerror', 'characters_written'],
  ImportError: ['name', 'path', 'msg', 'name_from'],
  NameError: ['name'],
  AttributeError: ['name', 'obj'],
  UnicodeError: ['encoding', 'object', 'start', 'end', 'reason'],
};

/** `args`, `__cause__` and the like: a new reference; undefined for other names. */
export function exceptionAttribute(vm: Vm, exception: ExceptionObject, name: string): HeapObject | undefined {
  const { heap } = vm;
  const { args, cause } = exception.value;
  switch (name) {
    case 'args':
      return heap.allocate(
        'tuple',
        args.map((argument) => heap.own(argument)),
      );
    case '__cause__':
      return cause ? heap.own(cause) : vm.none();
    case '__context__':
      throw vm.refusal('__context__');
    case 'value':
      if (isStopIteration(vm, exception)) return stopValue(vm, exception);
      break;
    case 'with_traceback':
      throw vm.refusal('with_traceback');
    default:
  }
  if (isBuiltinField(exception, name)) throw vm.refusal(`the attribute ${name} of an exception`);
  return undefined;
}

/** Whether a builtin base of the exception has an attribute of that name, which is not modelled. */
export function isBuiltinField({ cls }: ExceptionObject, name: string): boolean {
  if (name === 'args') return true;
  return cls !== undefined && mroOf(cls).some(({ value }) => REFUSED[value.name]?.includes(name));
}

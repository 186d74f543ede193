import { EVENT, type ExceptionObject, type HeapObject, type TupleObject } from '../heap/index.js';
import { baseMethod } from './classes/base-methods.js';
import { elements } from './protocol.js';
import { emptyTuple, trackedTuple } from './sequences.js';
import { forgetTraceback, tracebackOf } from './tracebacks.js';
import { lookup, mroOf } from './types.js';
import type { Vm } from './vm.js';

/** Attributes that C code sets on some exceptions and that are not modelled. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  BaseException: ['add_note', '__notes__'],
  StopIteration: ['value'],
  AttributeError: ['name', 'obj'],
  NameError: ['name'],
  ImportError: ['name', 'path', 'msg', 'name_from'],
  OSError: ['errno', 'strerror', 'filename', 'filename2', 'winerror', 'characters_written'],
  SystemExit: ['code'],
  SyntaxError: ['msg', 'lineno', 'offset', 'text', 'filename'],
  UnicodeError: ['encoding', 'object', 'start', 'end', 'reason'],
};

/** Attributes that every exception has and that cannot be deleted. */
export const SET_BY_C: ReadonlySet<string> = new Set([
  'args',
  '__cause__',
  '__context__',
  '__suppress_context__',
  '__traceback__',
]);

/** Whether a builtin base of the exception has an attribute of that name, which is not modelled. */
export function isBuiltinField(exception: ExceptionObject, name: string): boolean {
  return Object.entries(REFUSED).some(([type, names]) => names.includes(name) && isA(exception, type));
}

/** An attribute that every exception has, a new reference; undefined for any other name. */
export function exceptionAttribute(vm: Vm, exception: ExceptionObject, name: string): HeapObject | undefined {
  const { value } = exception;
  switch (name) {
    case 'args':
      return argumentsOf(vm, exception);
    case '__cause__':
      return vm.heap.own(value.cause ?? vm.heap.none);
    case '__context__':
      return vm.heap.own(value.context ?? vm.heap.none);
    case '__suppress_context__':
      return vm.heap.bool(value.suppressed);
    case '__traceback__':
      return tracebackOf(vm, exception);
    case 'with_traceback': {
      const func = baseMethod(vm, 'BaseException', name);
      return func && vm.heap.allocate('method', { self: vm.heap.own(exception), func: vm.heap.own(func) });
    }
    case 'value':
      if (!isA(exception, 'StopIteration')) return undefined;
      return vm.heap.own(value.args[0] ?? vm.heap.none);
    default:
      if (isBuiltinField(exception, name)) throw vm.refusal(`the attribute ${name} of an exception`);
      return undefined;
  }
}

function isA(exception: ExceptionObject, type: string): boolean {
  return exception.cls !== undefined && mroOf(exception.cls).some(({ value }) => value.name === type);
}

/** `exception.args`: one tuple, made when it is first asked for. */
function argumentsOf(vm: Vm, exception: ExceptionObject): HeapObject {
  const { value } = exception;
  if (value.tuple) return vm.heap.own(value.tuple);
  if (value.args.length === 0) return emptyTuple(vm);
  const tuple = vm.heap.allocate('tuple', [...value.args]);
  if (!vm.profile.tuplesUntrackedAtOnce) vm.heap.track(tuple);
  tuple.generation = exception.generation;
  value.tuple = tuple;
  return vm.heap.own(tuple);
}

/** Sets an attribute that every exception has; the reference of `value` moves in. False for any other name. */
export function setExceptionAttribute(vm: Vm, exception: ExceptionObject, name: string, value: HeapObject): boolean {
  if (lookup(exception.cls, name)) return false;
  switch (name) {
    case 'args':
      setArguments(vm, exception, value);
      return true;
    case '__cause__':
      checkException(vm, value, 'cause');
      setCause(vm, exception, value);
      return true;
    case '__context__': {
      checkException(vm, value, 'context');
      const old = exception.value.context;
      exception.value.context = value.kind === 'none' ? undefined : value;
      if (old) vm.heap.drop(old);
      if (value.kind === 'none') vm.heap.drop(value);
      return true;
    }
    case '__suppress_context__':
      if (value.kind !== 'bool') throw vm.error('TypeError', 'attribute value type must be bool');
      exception.value.suppressed = value.value;
      vm.heap.drop(value);
      return true;
    case '__traceback__':
      if (value.kind !== 'none') throw vm.refusal('setting __traceback__');
      forgetTraceback(vm, exception);
      vm.heap.drop(value);
      return true;
    case '__notes__':
      throw vm.refusal(`setting ${name}`);
    default:
      return false;
  }
}

function checkException(vm: Vm, value: HeapObject, what: string): void {
  if (value.kind === 'none' || value.kind === 'exception') return;
  throw vm.error('TypeError', `exception ${what} must be None or derive from BaseException`);
}

/** Sets the cause; the reference of `cause` (an exception or None) moves in. */
export function setCause(vm: Vm, exception: ExceptionObject, cause: HeapObject): void {
  const old = exception.value.cause;
  exception.value.cause = cause.kind === 'none' ? undefined : cause;
  exception.value.suppressed = true;
  if (cause.kind === 'none') vm.heap.drop(cause);
  if (old) vm.heap.drop(old);
}

function setArguments(vm: Vm, exception: ExceptionObject, value: HeapObject): void {
  const given = elements(vm, value);
  let made: TupleObject | undefined;
  if (given.length > 0) made = value.kind === 'tuple' ? vm.heap.own(value) : trackedTuple(vm, given);
  if (value.kind === 'tuple') for (const item of given) vm.heap.drop(item);
  replaceArguments(vm, exception, given, made);
  vm.heap.drop(value);
}

/** Gives an exception other arguments: the tuple, if there is one, holds them, else the exception itself. */
export function replaceArguments(
  vm: Vm,
  exception: ExceptionObject,
  given: HeapObject[],
  made: TupleObject | undefined,
): void {
  const { args, tuple } = exception.value;
  exception.value.args = given;
  exception.value.tuple = made;
  const { log } = vm.heap;
  log.add1(EVENT.release, exception.id);
  for (const argument of made ? [made] : given) log.add2(EVENT.hold, exception.id, argument.id);
  if (tuple) vm.heap.drop(tuple);
  else for (const item of args) vm.heap.drop(item);
}

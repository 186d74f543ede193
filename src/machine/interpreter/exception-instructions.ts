import { OP } from '../compiler/index.js';
import type { ExceptionObject, HeapObject } from '../heap/index.js';
import { callObject } from './calls.js';
import { setCause } from './exception-attributes.js';
import { isExceptionClass, matches } from './exceptions.js';
import type { Frame } from './frame.js';
import { Raised } from './raised.js';
import { raises } from './tracebacks.js';
import type { Vm } from './vm.js';

/** The instructions of raise and except. */
export function handle(vm: Vm, frame: Frame, op: number, arg: number): void {
  if (op === OP.RAISE) raise(vm, frame, arg);
  else if (op === OP.PUSH_EXC) pushException(frame);
  else if (op === OP.POP_EXCEPT) popExcept(vm, frame);
  else if (op === OP.CHECK_EXC_MATCH) checkMatch(vm, frame);
  else reraise(frame);
}

const NO_CAUSE = 'exception causes must derive from BaseException';

/** RAISE: nothing (again), an exception, or an exception and its cause. */
function raise(vm: Vm, frame: Frame, count: number): void {
  if (count === 0) {
    const handled = handledNow(frame);
    if (handled === undefined) throw vm.error('RuntimeError', 'No active exception to reraise');
    throw new Raised(vm.heap.own(handled), true);
  }
  const cause = count === 2 ? frame.popOwned() : undefined;
  const exception = toException(vm, frame.popOwned(), 'exceptions must derive from BaseException');
  if (cause) setCause(vm, exception, cause.kind === 'none' ? cause : toException(vm, cause, NO_CAUSE));
  raises(exception);
  throw new Raised(exception);
}

function handledNow(frame: Frame): ExceptionObject | undefined {
  for (let each: Frame | undefined = frame; each; each = each.caller) {
    const handled = each.handled.at(-1);
    if (handled) return handled;
  }
  return undefined;
}

/** An exception from an exception or its class; takes over the reference. */
function toException(vm: Vm, object: HeapObject, otherwise: string): ExceptionObject {
  if (object.kind === 'exception') return object;
  if (isExceptionClass(vm, object)) {
    const made = callObject(vm, object, []);
    vm.heap.drop(object);
    if (made.kind === 'exception') return made;
  }
  throw vm.error('TypeError', otherwise);
}

/** PUSH_EXC: the exception on the stack is being handled from here. */
function pushException(frame: Frame): void {
  const top = frame.stack.at(-1);
  if (top?.kind === 'exception') frame.handled.push(top);
}

/** POP_EXCEPT: the handler is done, the exception may go. */
function popExcept(vm: Vm, frame: Frame): void {
  frame.handled.pop();
  vm.heap.drop(frame.popOwned());
}

/** CHECK_EXC_MATCH: replaces the type on top by whether the exception below matches. */
function checkMatch(vm: Vm, frame: Frame): void {
  const type = frame.popOwned();
  const exception = frame.stack.at(-1);
  const holds = exception?.kind === 'exception' && matches(vm, exception, type);
  vm.heap.drop(type);
  frame.push(vm.heap.bool(holds), true);
}

/** RERAISE: throws the exception on top of the stack. */
function reraise(frame: Frame): void {
  const exception = frame.popOwned();
  if (exception.kind !== 'exception') throw new Error('nothing to raise again');
  throw new Raised(exception, true);
}

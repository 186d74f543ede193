import type { ExceptionObject, HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import type { Raised } from './raised.js';
import { raisesAgain, stopsAt } from './route.js';
import { finish } from './run-loop.js';
import { moduleCatches } from './tracebacks.js';
import type { Vm } from './vm.js';

/**
 * Finds the handler of an exception and makes it the next instruction. Frames it leaves are kept alive by the
 * exception's traceback, with their locals. If no frame down to `entry` handles it, it is thrown on.
 */
export function unwind(vm: Vm, entry: Frame, raised: Raised): void {
  const { exception } = raised;
  let frame = vm.frame as Frame;
  if (!raised.again) addContext(vm, exception, innermostHandled(frame));
  raised.again = true;
  exception.value.raised = true;
  let again = raisesAgain(frame, exception);
  for (;;) {
    const { pc } = frame;
    if (!again) stopsAt(exception, frame);
    again = false;
    const range = frame.code.handlers.find(({ start, end }) => pc >= start && pc < end);
    if (range) {
      cut(vm, frame, range.depth);
      if (frame.code.kind === 'module') moduleCatches(exception);
      if (frame.code.kind === 'function' && !frame.caught.includes(exception)) frame.caught.push(exception);
      while (frame.handled.length > range.handled) frame.handled.pop();
      frame.push(exception, true);
      frame.pc = range.target;
      vm.frame = frame;
      return;
    }
    leave(vm, frame, raised);
    if (frame === entry || frame.caller === undefined) {
      throw raised;
    }
    frame = frame.caller;
    vm.frame = frame;
  }
}

/** `_PyErr_SetObject`: what is being handled becomes the context, without ever closing a ring of contexts. */
export function addContext(vm: Vm, exception: ExceptionObject, handling: ExceptionObject | undefined): void {
  if (handling === undefined || handling === exception) return;
  for (let each: HeapObject | undefined = handling; each?.kind === 'exception'; each = each.value.context) {
    if (each.value.context !== exception) continue;
    each.value.context = undefined;
    vm.heap.drop(exception);
    break;
  }
  const old = exception.value.context;
  exception.value.context = vm.heap.own(handling);
  if (old) vm.heap.drop(old);
}

/** The exception being handled, in a frame or in those that called it. */
export function innermostHandled(frame: Frame | undefined): ExceptionObject | undefined {
  for (let each: Frame | undefined = frame; each; each = each.caller) {
    const last = each.handled.at(-1);
    if (last) return last;
  }
  return undefined;
}

function cut(vm: Vm, frame: Frame, depth: number): void {
  while (frame.stack.length > depth) {
    const value = frame.stack.pop();
    const owned = frame.owned.pop();
    if (value && owned) vm.heap.drop(value);
  }
}

/** The frame ends; what it still holds goes to the traceback. */
function leave(vm: Vm, frame: Frame, raised: Raised): void {
  cut(vm, frame, 0);
  if (frame.code.kind === 'module') return;
  frame.caught.push(raised.exception);
  finish(vm, frame);
}

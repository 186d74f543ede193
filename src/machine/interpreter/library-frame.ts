import type { ExceptionObject, HeapObject } from '../heap/index.js';
import { Frame } from './frame.js';
import { keepFrame } from './kept-frames.js';
import { Raised } from './raised.js';
import { stopsAt } from './route.js';
import type { Vm } from './vm.js';

/** Stands for a Python function of the standard library, at the place where the program called it. */
function libraryFrame(caller: Frame): Frame {
  const frame = new Frame(caller.id, caller.code, caller, true);
  frame.pc = caller.pc;
  frame.line = caller.line;
  frame.library = true;
  return frame;
}

/**
 * Does what a Python function of the standard library does, which has its part in tracebacks and in the depth of calls.
 * @param locals what its frame refers to; nobody counts how often
 */
export function inLibrary<T>(vm: Vm, locals: readonly HeapObject[], step: () => T): T {
  const { frame } = vm;
  if (frame === undefined) return step();
  const library = libraryFrame(frame);
  vm.opaque.push([...locals]);
  vm.depth++;
  vm.frame = library;
  const exceptions = new Set<ExceptionObject>();
  try {
    return step();
  } catch (error) {
    if (error instanceof Raised) {
      stopsAt(error.exception, library);
      exceptions.add(error.exception);
    }
    throw error;
  } finally {
    vm.frame = frame;
    const called = library.keptCalls?.filter(({ freed }) => !freed) ?? [];
    if (exceptions.size + called.length > 0) {
      const kept = locals.map((object) => vm.heap.own(object));
      keepFrame(vm, library, kept, { exceptions, called });
    }
    vm.depth--;
    vm.opaque.pop();
  }
}

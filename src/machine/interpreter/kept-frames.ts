import { EVENT, type ExceptionObject, type FrameObject, type HeapObject } from '../heap/index.js';
import { ownCells } from './cells.js';
import type { Frame } from './frame.js';
import { enterStop, routeOf } from './route.js';
import { keepsNames } from './tracebacks.js';
import type { Vm } from './vm.js';

/** What a finished frame is kept by: tracebacks of exceptions, and frames it called that are kept themselves. */
export interface Keepers {
  readonly exceptions: ReadonlySet<ExceptionObject>;
  readonly called: readonly FrameObject[];
}

/** What keeps a frame that ends now; undefined: nothing. */
export function keepersOf({ caught, keptCalls }: Frame): Keepers | undefined {
  if (caught.length === 0 && keptCalls === undefined) return undefined;
  const exceptions = new Set(caught.filter(({ freed }) => !freed));
  const called = (keptCalls ?? []).filter(({ freed }) => !freed);
  return exceptions.size + called.length > 0 ? { exceptions, called } : undefined;
}

/** A finished frame that something keeps becomes an object with its locals. */
export function keepLocals(vm: Vm, frame: Frame, keepers: Keepers): void {
  const kept: HeapObject[] = [];
  const locals = [...frame.locals];
  const cells = ownCells(frame);
  for (const [slot, value] of frame.locals.entries()) {
    if (value === undefined) continue;
    kept.push(frame.localsOwned[slot] ? value : vm.heap.own(value));
    frame.locals[slot] = undefined;
  }
  kept.push(...cells);
  frame.cells = [];
  if (vm.profile.localsFreed === 'reverse') kept.reverse();
  keepsNames(keepFrame(vm, frame, kept, keepers), frame.code, locals);
}

/**
 * The object of a finished frame; what it holds becomes its own. Frames it called refer to it after their own locals
 * (`f_back`, `take_ownership` in Python/frame.c), as it will refer to its caller's.
 */
export function keepFrame(vm: Vm, frame: Frame, kept: HeapObject[], { exceptions, called }: Keepers): FrameObject {
  const { heap } = vm;
  const object = heap.allocate('frame', kept);
  object.refcount = called.length;
  for (const inner of called) {
    inner.value.push(object);
    heap.log.add2(EVENT.hold, inner.id, object.id);
  }
  for (const exception of exceptions) {
    for (const [at, stop] of routeOf(exception).entries()) {
      if (stop.frame === frame) enterStop(exception, at, heap.allocate('traceback', [heap.own(object)]));
    }
  }
  const { caller } = frame;
  const staysAlone = caller === undefined || caller === vm.main;
  if (!staysAlone && !(frame.generator && !vm.profile.generatorsKeepCallers)) {
    caller.keptCalls ??= [];
    caller.keptCalls.push(object);
  }
  return object;
}

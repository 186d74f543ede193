import { HeapsheetError } from '../../errors.js';
import { OP } from '../compiler/index.js';
import { EVENT, type ExceptionObject, type HeapObject } from '../heap/index.js';
import { callInstruction } from './call-instruction.js';
import { contentOf, ownCells } from './cells.js';
import type { Frame } from './frame.js';
import { makeGenerator, restAfterCall, yielded } from './generator-frames.js';
import { delegate } from './generators.js';
import { dispatch } from './instructions.js';
import { nextElement } from './iteration.js';
import { someMayGo } from './last-reference.js';
import { truth } from './protocol.js';
import { Raised } from './raised.js';
import { keepsNames } from './tracebacks.js';
import { unwind } from './unwind.js';
import type { Vm } from './vm.js';

const MAX_NESTED_RUNS = 400;

/** Runs a frame, and the Python functions it calls, until it returns; gives its result as a new reference; `raised`: thrown where it rests. */
export function execute(vm: Vm, entry: Frame, raised?: Raised): HeapObject {
  const outer = vm.frame;
  if (++vm.nested > MAX_NESTED_RUNS) {
    vm.nested--;
    throw new HeapsheetError('LIMIT', 'calls through __init__, __del__ or callbacks nest too deeply to simulate');
  }
  start(vm, entry);
  try {
    if (raised) unwind(vm, entry, raised);
    for (;;) {
      try {
        return steps(vm);
      } catch (error) {
        if (!(error instanceof Raised)) throw asLimit(error);
        unwind(vm, entry, error);
      }
    }
  } finally {
    vm.nested--;
    vm.frame = outer;
  }
}

/** The running frame becomes `frame`. */
export function start(vm: Vm, frame: Frame): void {
  vm.frame = frame;
  vm.frames.set(frame.id, frame);
  if (frame.code.kind !== 'module') {
    vm.depth++;
    const { log } = vm.heap;
    if (!log.recording) return;
    log.add3(EVENT.enter, frame.id, log.string(frame.code.name), frame.caller?.line ?? 0);
    frame.locals.forEach((held, slot) => {
      const value = contentOf(held);
      if (value) log.add3(EVENT.bind, frame.id, log.string(frame.code.varnames[slot] ?? ''), value.id);
    });
  }
}

/** Removes a finished frame: its locals in the order of the version, then its function. */
export function finish(vm: Vm, frame: Frame): void {
  const { heap } = vm;
  if (frame.code.kind !== 'module') heap.log.add1(EVENT.leave, frame.id);
  const keepers = frame.caught.length > 0 ? frame.caught.filter((exception) => !exception.freed) : frame.caught;
  if (keepers.length > 0 || frame.called?.some(({ freed }) => !freed)) keepLocals(vm, frame, new Set(keepers));
  else releaseLocals(vm, frame);
  if (frame.callee && frame.calleeOwned) heap.drop(frame.callee);
  if (vm.custom.leave) vm.rules.leave(vm.machine, frame.id);
  vm.frames.delete(frame.id);
  if (frame.code.kind !== 'module') vm.depth--;
}

function releaseLocals(vm: Vm, frame: Frame): void {
  const { locals, localsOwned } = frame;
  const cells = frame.cells.length > 0 ? ownCells(frame) : frame.cells;
  const { heap } = vm;
  const ordered = locals.length + cells.length > 1 && (cells.length > 0 || someMayGo(locals));
  const forward = !ordered || vm.profile.localsFreed === 'forward';
  for (let index = cells.length - 1; !forward && index >= 0; index--) heap.drop(cells[index] as HeapObject);
  for (let step = 0; step < locals.length; step++) {
    const slot = forward ? step : locals.length - 1 - step;
    const value = locals[slot];
    locals[slot] = undefined;
    if (value && localsOwned[slot]) heap.drop(value);
  }
  for (let index = 0; forward && index < cells.length; index++) heap.drop(cells[index] as HeapObject);
  frame.cells = [];
}

/**
 * Exceptions that are still there keep the frame through their tracebacks, with its locals, and so do kept frames that
 * it called, which let go of it last (`take_ownership`, Python/frame.c).
 */
function keepLocals(vm: Vm, frame: Frame, exceptions: ReadonlySet<ExceptionObject>): void {
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
  const object = vm.heap.allocate('frame', kept);
  keepsNames(object, frame.code, locals);
  const called = frame.called?.filter(({ freed }) => !freed) ?? [];
  object.refcount = exceptions.size + called.length;
  for (const each of called) {
    each.value.push(object);
    vm.heap.log.add2(EVENT.hold, each.id, object.id);
  }
  if (frame.caller?.code.kind === 'function') {
    const still = frame.caller.called?.filter(({ freed }) => !freed) ?? [];
    frame.caller.called = [...still, object];
  }
  for (const exception of exceptions) exception.value.traceback.push(vm.heap.allocate('traceback', [object]));
}

function asLimit(error: unknown): unknown {
  if (error instanceof RangeError) return new HeapsheetError('LIMIT', 'the program nests too deeply to simulate');
  return error;
}

/** Instructions until the entry frame returns. */
function steps(vm: Vm): HeapObject {
  let frame = vm.frame as Frame;
  let ops = frame.code.ops;
  const most = vm.limits.steps;
  for (;;) {
    const base = frame.pc * 3;
    if (++vm.steps > most) throw new HeapsheetError('LIMIT', `the program runs longer than ${most} steps`);
    switch (ops[base]) {
      case OP.LINE:
        lineStarts(vm, frame, ops[base + 1] as number);
        frame.pc++;
        break;
      case OP.JUMP:
        frame.pc = ops[base + 1] as number;
        break;
      case OP.POP_JUMP_IF_FALSE:
      case OP.POP_JUMP_IF_TRUE: {
        const value = frame.stack.pop() as HeapObject;
        const owned = frame.owned.pop();
        const holds = truth(vm, value);
        if (owned) vm.heap.drop(value);
        if (holds === (ops[base] === OP.POP_JUMP_IF_TRUE)) frame.pc = ops[base + 1] as number;
        else frame.pc++;
        break;
      }
      case OP.FOR_ITER: {
        const next = nextElement(vm, frame.stack[frame.stack.length - 1] as HeapObject);
        if (next) {
          frame.push(next, true);
          frame.pc++;
        } else {
          vm.heap.drop(frame.popOwned());
          frame.pc = ops[base + 1] as number;
        }
        break;
      }
      case OP.CALL:
        callInstruction(vm, frame, ops[base + 1] as number, ops[base + 2] as number);
        if (vm.frame === frame) frame.pc++;
        else {
          frame = vm.frame as Frame;
          ops = frame.code.ops;
        }
        break;
      case OP.RETURN_VALUE: {
        const result = returned(vm, frame, ops[base + 2] as number);
        finish(vm, frame);
        if (frame.isEntry || frame.caller === undefined) return result;
        frame = frame.caller;
        vm.frame = frame;
        ops = frame.code.ops;
        frame.push(result, true);
        frame.pc++;
        break;
      }
      case OP.RETURN_GENERATOR: {
        const generator = makeGenerator(vm, frame);
        if (frame.isEntry || frame.caller === undefined) return restAfterCall(frame, generator);
        const { caller } = frame;
        restAfterCall(frame, generator);
        frame = caller;
        vm.frame = frame;
        ops = frame.code.ops;
        frame.push(generator, true);
        frame.pc++;
        break;
      }
      case OP.YIELD_VALUE:
        return yielded(vm, frame, frame.popOwned());
      case OP.YIELD_FROM: {
        const value = delegate(vm, frame);
        if (value) return yielded(vm, frame, value);
        frame.pc++;
        break;
      }
      default:
        dispatch(vm, frame, ops[base] as number, ops[base + 1] as number, ops[base + 2] as number);
        frame.pc++;
    }
  }
}

function lineStarts(vm: Vm, frame: Frame, line: number): void {
  if (frame === vm.main && vm.custom.afterLine && frame.line !== 0) vm.rules.afterLine(vm.machine);
  frame.line = line;
  vm.heap.log.add2(EVENT.line, line, frame.id);
}

function returned(vm: Vm, frame: Frame, origin: number): HeapObject {
  const value = frame.popOwned();
  if (!vm.custom.hold || frame.code.kind !== 'function' || frame.generator) return value;
  return vm.heldByReturn(frame, value, origin);
}

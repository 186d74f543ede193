import { OP } from '../compiler/index.js';
import { EVENT, type GeneratorObject, type HeapObject } from '../heap/index.js';
import { ownCells } from './cells.js';
import type { Frame } from './frame.js';
import type { Vm } from './vm.js';

/** The frame of a generator. */
export const frameOf = (generator: GeneratorObject): Frame => generator.value.frame as Frame;

/**
 * RETURN_GENERATOR: the frame of the call rests in a new generator, which owns everything in it
 * (`_PyFrame_Copy`, Python/frame.c).
 */
export function makeGenerator(vm: Vm, frame: Frame): GeneratorObject {
  const { heap } = vm;
  frame.locals.forEach((value, slot) => {
    if (value && !frame.localsOwned[slot]) heap.own(value);
    frame.localsOwned[slot] = true;
  });
  if (frame.callee && !frame.calleeOwned) heap.own(frame.callee);
  frame.calleeOwned = true;
  rest(vm, frame);
  const generator: GeneratorObject = heap.allocate('generator', {
    name: frame.code.name,
    frame,
    state: 'created',
    refersTo: () => heldBy(vm, generator),
  });
  frame.generator = generator;
  logHeld(vm, generator);
  if (frame.code.handlers.length > 0) vm.mayPrintAtExit = true;
  return generator;
}

/** The call has ended, later runs of the frame start from the generator; gives the generator. */
export function restAfterCall(frame: Frame, generator: GeneratorObject): GeneratorObject {
  frame.caller = undefined;
  frame.isEntry = true;
  return generator;
}

/** The frame of a generator stops at a `yield`, until it is resumed; gives the value. */
export function yielded(vm: Vm, frame: Frame, value: HeapObject): HeapObject {
  const { generator } = frame;
  if (generator === undefined) throw new Error('a yield outside a generator');
  rest(vm, frame);
  generator.value.state = 'suspended';
  logHeld(vm, generator);
  return value;
}

function rest(vm: Vm, frame: Frame): void {
  vm.frames.delete(frame.id);
  vm.depth--;
  vm.heap.log.add1(EVENT.leave, frame.id);
}

/** A snapshot shows what a resting frame refers to as held by its generator. */
function logHeld(vm: Vm, generator: GeneratorObject): void {
  const { log } = vm.heap;
  if (!log.recording) return;
  for (const object of heldBy(vm, generator)) log.add2(EVENT.hold, generator.id, object.id);
}

/** Owned references of a resting frame, in the order in which the version lets them go. */
function heldBy(vm: Vm, { value: { state, frame: opaque } }: GeneratorObject): HeapObject[] {
  if (state === 'running' || state === 'done') return [];
  const frame = opaque as Frame;
  const held = contentsOf(vm, frame);
  if (frame.callee) held.push(frame.callee);
  return held;
}

function contentsOf(vm: Vm, frame: Frame): HeapObject[] {
  const locals = [...frame.locals, ...ownCells(frame)].filter((each) => each !== undefined);
  const stack = frame.stack.filter((each, index) => each !== undefined && frame.owned[index]) as HeapObject[];
  if (vm.profile.localsFreed === 'forward') return [...locals, ...stack];
  return [...stack.toReversed(), ...locals.toReversed()];
}

/** Empties a resting frame without running it; the function may stay until the generator is freed. */
export function clearFrame(vm: Vm, generator: GeneratorObject, keepsFunction: boolean): void {
  const frame = frameOf(generator);
  if (frame.caught.some(({ freed }) => !freed) && vm.profile.closesPlain === 'clears') {
    throw vm.refusal('closing a generator whose frame an exception keeps');
  }
  const contents = contentsOf(vm, frame);
  frame.locals.length = 0;
  frame.stack.length = 0;
  frame.owned.length = 0;
  frame.cells = [];
  generator.value.state = keepsFunction ? 'closed' : 'done';
  logReleased(vm, generator);
  if (keepsFunction && frame.callee) vm.heap.log.add2(EVENT.hold, generator.id, frame.callee.id);
  for (const object of contents) vm.heap.drop(object);
  if (!keepsFunction && frame.callee) vm.heap.drop(frame.callee);
}

/** From now on a snapshot shows nothing as held by the generator. */
export function logReleased(vm: Vm, generator: GeneratorObject): void {
  vm.heap.log.add1(EVENT.release, generator.id);
}

/** Whether code would run if an exception came up where the generator rests: `try`, `with`, `yield from`. */
export function isProtected(generator: GeneratorObject): boolean {
  const { pc, code } = frameOf(generator);
  return delegates(generator) || code.handlers.some(({ start, end }) => pc >= start && pc < end);
}

/** Whether the generator rests at a `yield from`. */
export function delegates(generator: GeneratorObject): boolean {
  const { pc, code } = frameOf(generator);
  return code.ops[pc * 3] === OP.YIELD_FROM;
}

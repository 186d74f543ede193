import type { GeneratorObject, HeapObject } from '../heap/index.js';
import { getAttribute } from './attributes.js';
import { callObject } from './calls.js';
import { closeGenerator } from './closing.js';
import { setCause } from './exception-attributes.js';
import { isA, isStopIteration, stopped, stopValue } from './exceptions.js';
import type { Frame } from './frame.js';
import { delegates, frameOf, logReleased } from './generator-frames.js';
import { nextElement } from './iteration.js';
import { Raised } from './raised.js';
import { execute } from './run-loop.js';
import { special } from './types.js';
import { addContext } from './unwind.js';
import type { Vm } from './vm.js';

/**
 * Runs a generator on from where it rests; `sent`, whose reference moves, is the value of the `yield` there. Gives what
 * it yields (it is `suspended` then) or what it returns.
 */
export function resume(vm: Vm, generator: GeneratorObject, sent: HeapObject): HeapObject {
  const { state } = generator.value;
  if (state !== 'created' && state !== 'suspended') {
    vm.heap.drop(sent);
    if (state === 'running') throw executing(vm);
    return vm.none();
  }
  const frame = frameOf(generator);
  if (state === 'suspended') frame.push(sent, true);
  else {
    vm.heap.drop(sent);
    if (sent.kind !== 'none') throw vm.error('TypeError', "can't send non-None value to a just-started generator");
  }
  if (!delegates(generator)) frame.pc++;
  return run(vm, generator);
}

export function executing(vm: Vm): Raised {
  return vm.error('ValueError', 'generator already executing');
}

function run(vm: Vm, generator: GeneratorObject, raised?: Raised): HeapObject {
  const frame = frameOf(generator);
  const { value } = generator;
  value.state = 'running';
  if (raised) {
    // `_PyErr_ChainStackItem`: only what the generator itself is handling becomes the context.
    addContext(vm, raised.exception, frame.handled.at(-1));
    raised.again = true;
  }
  logReleased(vm, generator);
  frame.caller = vm.frame;
  try {
    const result = execute(vm, frame, raised);
    if (value.state === 'running') value.state = 'done';
    return result;
  } catch (error) {
    value.state = 'done';
    throw error instanceof Raised && isStopIteration(vm, error.exception) ? converted(vm, error) : error;
  } finally {
    frame.caller = undefined;
  }
}

/** A StopIteration must not leave a generator (PEP 479). */
function converted(vm: Vm, { exception }: Raised): Raised {
  const error = vm.error('RuntimeError', 'generator raised StopIteration');
  setCause(vm, error.exception, exception);
  addContext(vm, error.exception, exception);
  error.again = true;
  return error;
}

/** Raises an exception where the generator rests; gives what it yields next (`suspended` then) or what it returns. */
export function throwInto(vm: Vm, generator: GeneratorObject, raised: Raised): HeapObject {
  const { value } = generator;
  if (value.state === 'running') {
    vm.heap.drop(raised.exception);
    throw executing(vm);
  }
  if (value.state === 'closed' || value.state === 'done') throw raised;
  return delegates(generator) ? throwThrough(vm, generator, raised) : run(vm, generator, raised);
}

/** At a `yield from` the exception goes to the inner iterator first. */
function throwThrough(vm: Vm, generator: GeneratorObject, raised: Raised): HeapObject {
  const frame = frameOf(generator);
  const inner = frame.stack.at(-1) as HeapObject;
  const { value } = generator;
  value.state = 'running';
  let pending = raised;
  try {
    if (isA(vm, raised.exception, 'GeneratorExit')) closeInner(vm, inner);
    else if (inner.kind === 'generator') {
      const result = throwInto(vm, inner, raised);
      value.state = 'suspended';
      if (inner.value.state === 'suspended') return result;
      endDelegation(vm, frame, result);
      frame.pc++;
      return run(vm, generator);
    } else if (special(inner, 'throw')) throw vm.refusal('throw() through an iterator of the program');
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    if (error !== raised && isA(vm, raised.exception, 'GeneratorExit')) vm.heap.drop(raised.exception);
    pending = error;
  }
  return run(vm, generator, pending);
}

function closeInner(vm: Vm, inner: HeapObject): void {
  if (inner.kind === 'generator') vm.heap.drop(closeGenerator(vm, inner));
  else if (special(inner, 'close')) {
    const method = getAttribute(vm, inner, 'close');
    vm.heap.drop(callObject(vm, method, []));
    vm.heap.drop(method);
  }
}

/**
 * YIELD_FROM: sends the value on top to the iterator below it. Gives what that one yields; once it is exhausted, its
 * result takes its place on the stack.
 */
export function delegate(vm: Vm, frame: Frame): HeapObject | undefined {
  const sent = frame.popOwned();
  const inner = frame.stack.at(-1) as HeapObject;
  if (inner.kind === 'generator') {
    const result = resume(vm, inner, sent);
    if (inner.value.state === 'suspended') return result;
    endDelegation(vm, frame, result);
    return undefined;
  }
  if (sent.kind !== 'none') throw vm.refusal('send() to an iterator that is no generator');
  vm.heap.drop(sent);
  const method = special(inner, '__next__');
  try {
    const item = method ? callObject(vm, method, [inner]) : nextElement(vm, inner);
    if (item) return item;
    endDelegation(vm, frame, vm.none());
  } catch (error) {
    if (!(error instanceof Raised) || !isStopIteration(vm, error.exception)) throw error;
    const result = stopValue(vm, error.exception);
    vm.heap.drop(error.exception);
    endDelegation(vm, frame, result);
  }
  return undefined;
}

function endDelegation(vm: Vm, frame: Frame, result: HeapObject): void {
  const inner = frame.popOwned();
  frame.push(result, true);
  vm.heap.drop(inner);
}

/** `next(generator)` or `generator.send(value)`: the next value, or StopIteration with what it returned. */
export function sendTo(vm: Vm, generator: GeneratorObject, sent: HeapObject): HeapObject {
  return yieldedOrStop(vm, generator, resume(vm, generator, sent));
}

/** The result of a run of the generator: what it yielded, or StopIteration with what it returned. */
export function yieldedOrStop(vm: Vm, generator: GeneratorObject, result: HeapObject): HeapObject {
  if (generator.value.state === 'suspended') return result;
  throw stopped(vm, result);
}

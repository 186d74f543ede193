import type { CallShape } from '../compiler/index.js';
import type { FunctionObject, HeapObject } from '../heap/index.js';
import type { Origin } from '../rules/index.js';
import { callObject, enterFunction } from './calls.js';
import type { Frame } from './frame.js';
import { someMayGo } from './last-reference.js';
import { originOf } from './names.js';
import type { Keywords } from './native.js';
import { start } from './run-loop.js';
import type { Vm } from './vm.js';

/** CALL: a Python function gets a frame of its own, everything else runs here and now. */
export function callInstruction(vm: Vm, frame: Frame, count: number, shapeIndex: number): void {
  const shape = frame.code.calls[shapeIndex] as CallShape;
  const base = frame.stack.length - count;
  let args = frame.stack.slice(base) as HeapObject[];
  let owned = frame.owned.slice(base);
  const self = frame.stack[base - 1];
  let callee = frame.stack[base - 2] as HeapObject;
  let calleeOwned = frame.owned[base - 2] ?? true;
  if (self) {
    args = [self, ...args];
    owned = [frame.owned[base - 1] ?? true, ...owned];
  } else if (callee.kind === 'method' && callee.value.func.kind === 'function') {
    const method = callee;
    args = [vm.heap.own(method.value.self), ...args];
    owned = [true, ...owned];
    callee = vm.heap.own(method.value.func);
    if (calleeOwned) vm.heap.drop(method);
    calleeOwned = true;
  }
  if (callee.kind === 'function') {
    frame.stack.length = base - 2;
    frame.owned.length = base - 2;
    enter(vm, frame, callee, calleeOwned, args, owned, shape);
    return;
  }
  vm.argumentOwned = owned[self ? 1 : 0] ?? true;
  vm.call = { frame, shape, args };
  const keywords = keywordsOf(args, shape.keywords);
  const positional = shape.keywords.length > 0 ? args.slice(0, args.length - shape.keywords.length) : args;
  const warm = vm.warmInit;
  vm.warmInit = callee.kind === 'class' && ranBefore(vm, frame);
  const result = callObject(vm, callee, positional, keywords);
  vm.warmInit = warm;
  frame.stack.length = base - 2;
  frame.owned.length = base - 2;
  const calleeFirst = vm.profile.localsFreed === 'forward';
  if (calleeOwned && calleeFirst) vm.heap.drop(callee);
  dropArguments(vm, args, owned);
  if (calleeOwned && !calleeFirst) vm.heap.drop(callee);
  frame.push(result, true);
}

/** Whether this place in the code called before; remembers that it does now. */
export function ranBefore(vm: Vm, frame: Frame): boolean {
  let places = vm.warm.get(frame.code);
  if (places === undefined) {
    places = new Set();
    vm.warm.set(frame.code, places);
  }
  if (places.has(frame.pc)) return true;
  places.add(frame.pc);
  return false;
}

function enter(
  vm: Vm,
  frame: Frame,
  callee: FunctionObject,
  calleeOwned: boolean,
  args: readonly HeapObject[],
  owned: readonly boolean[],
  shape: CallShape,
): void {
  if (vm.custom.bind || vm.custom.hold) vm.pendingOrigins = argumentOrigins(vm, frame, callee, args.length, shape);
  let next: Frame;
  try {
    next = enterFunction(vm, callee, args, owned, shape.keywords, false);
  } catch (error) {
    if (calleeOwned) vm.heap.drop(callee);
    throw error;
  }
  next.callee = callee;
  next.calleeOwned = calleeOwned;
  start(vm, next);
}

function argumentOrigins(
  vm: Vm,
  frame: Frame,
  callee: FunctionObject,
  count: number,
  shape: CallShape,
): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  const { varnames } = callee.value.code as { readonly varnames: readonly string[] };
  const given = count - shape.keywords.length;
  const skip = count - (shape.origins.length - 1);
  for (let index = 0; index < count; index++) {
    const name = index < given ? varnames[index] : shape.keywords[index - given];
    if (name !== undefined) origins.set(name, originOf(vm, frame, shape.origins[index - skip + 1]));
  }
  return origins;
}

/** Arguments of a call through C lose the stack's references: first to last, from 3.14 last to first. */
function dropArguments(vm: Vm, args: readonly HeapObject[], owned: readonly boolean[]): void {
  const reverse = args.length > 1 && someMayGo(args) && vm.profile.localsFreed === 'reverse';
  for (let step = 0; step < args.length; step++) {
    const index = reverse ? args.length - 1 - step : step;
    if (owned[index]) vm.heap.drop(args[index] as HeapObject);
  }
}

function keywordsOf(args: readonly HeapObject[], names: readonly string[]): Keywords | undefined {
  if (names.length === 0) return undefined;
  const start = args.length - names.length;
  return new Map(names.map((name, index) => [name, args[start + index] as HeapObject]));
}

/** CALL_EX: `f(*args, **kwargs)`, from a list of positionals and perhaps a dict of keywords. */
export function callExpanded(vm: Vm, frame: Frame, hasKeywords: boolean): void {
  const keywords = hasKeywords ? frame.popOwned() : undefined;
  const list = frame.popOwned();
  frame.stack.pop();
  frame.owned.pop();
  const callee = frame.popOwned();
  const named = new Map<string, HeapObject>();
  if (keywords?.kind === 'dict') {
    for (const { key, value } of keywords.value.entries.values()) {
      if (key.kind !== 'str') throw vm.error('TypeError', 'keywords must be strings');
      named.set(key.value, value);
    }
  }
  const positional = list.kind === 'list' ? [...list.value] : [];
  vm.expanded++;
  try {
    const result = callObject(vm, callee, positional, named.size > 0 ? named : undefined);
    frame.push(result, true);
  } finally {
    vm.expanded--;
    vm.heap.drop(list);
    if (keywords) vm.heap.drop(keywords);
    vm.heap.drop(callee);
  }
}

import type { OriginSource } from '../compiler/index.js';
import { EVENT, type HeapObject } from '../heap/index.js';
import type { Origin, Place } from '../rules/index.js';
import type { Frame } from './frame.js';
import { Crash } from './raised.js';
import type { Vm } from './vm.js';

/** Binds a name of a module or class body; the reference moves into the name. */
export function bindName(vm: Vm, frame: Frame, name: string, value: HeapObject, origin: number): void {
  const names = frame.names ?? vm.globals;
  if (frame.names === vm.globals && ruled(vm)) {
    bindByRules(vm, { kind: 'name', frame: 0, name }, value, originOf(vm, frame, frame.code.origins[origin]));
    return;
  }
  const old = names.get(name);
  names.set(name, value);
  logBind(vm, frame.id, name, value);
  if (old) {
    vm.rebound.add(name);
    vm.heap.drop(old);
  }
}

export function logBind(vm: Vm, frame: number, name: string, value: HeapObject): void {
  const { log } = vm.heap;
  if (log.recording) log.add3(EVENT.bind, frame, log.string(name), value.id);
}

export function logUnbind(vm: Vm, frame: number, name: string): void {
  const { log } = vm.heap;
  if (log.recording) log.add2(EVENT.unbind, frame, log.string(name));
}

/** Binds a name of the module from anywhere (`global`). */
export function bindGlobal(vm: Vm, frame: Frame, name: string, value: HeapObject, origin: number): void {
  if (ruled(vm)) {
    bindByRules(vm, { kind: 'name', frame: 0, name }, value, originOf(vm, frame, frame.code.origins[origin]));
    return;
  }
  const old = vm.globals.get(name);
  vm.globals.set(name, value);
  logBind(vm, 0, name, value);
  if (old) vm.heap.drop(old);
}

/** Binds a local name; the entry keeps its tag (owned or borrowed). */
export function bindFast(vm: Vm, frame: Frame, slot: number, value: HeapObject, owned: boolean, origin: number): void {
  const name = frame.code.varnames[slot] as string;
  if (ruled(vm) && !name.startsWith('.')) {
    if (!owned) vm.heap.own(value);
    const place: Place = { kind: 'name', frame: frame.id, name };
    bindByRules(vm, place, value, originOf(vm, frame, frame.code.origins[origin]));
    if (!owned) borrowAgain(vm, frame, slot, value);
    return;
  }
  const old = frame.locals[slot];
  const oldOwned = frame.localsOwned[slot];
  frame.locals[slot] = value;
  frame.localsOwned[slot] = owned;
  logBind(vm, frame.id, name, value);
  if (old && oldOwned) vm.heap.drop(old);
}

/** Binds a parameter when a call starts. */
export function bindParameter(vm: Vm, frame: Frame, slot: number, value: HeapObject, owned: boolean): void {
  if (ruled(vm)) {
    const name = frame.code.varnames[slot] as string;
    vm.frames.set(frame.id, frame);
    const argument: Origin = vm.pendingOrigins?.get(name) ?? { from: 'default' };
    if (!owned) vm.heap.own(value);
    bindByRules(vm, { kind: 'parameter', frame: frame.id, name, argument }, value, argument);
    if (!owned) borrowAgain(vm, frame, slot, value);
    return;
  }
  frame.locals[slot] = value;
  frame.localsOwned[slot] = owned;
}

/** A rule has put a borrowed value where it would have gone anyway: it stays borrowed. */
function borrowAgain(vm: Vm, frame: Frame, slot: number, value: HeapObject): void {
  if (frame.locals[slot] !== value || !frame.localsOwned[slot]) return;
  frame.localsOwned[slot] = false;
  vm.heap.drop(value);
}

/** Whether a rule looks at stores into names. */
function ruled({ custom }: Vm): boolean {
  return custom.bind || custom.hold || custom.displace;
}

/** A store has pushed `old` out of its place; its reference goes with it. */
export function displaced(vm: Vm, place: Place, old: HeapObject): void {
  if (vm.custom.displace) vm.rules.displace(vm.machine, place, old.id);
  else vm.heap.drop(old);
}

/** The caller's reference is given up after the rules have taken theirs. */
function bindByRules(vm: Vm, place: Place, value: HeapObject, origin: Origin): void {
  const { rules, machine } = vm;
  const held = vm.custom.hold ? rules.hold(machine, value.id, place, origin) : value.id;
  rules.bind(machine, place, held, origin);
  vm.heap.drop(value);
}

/** `del name`, for a name whose value is known. */
export function unbindName(vm: Vm, place: Place, value: HeapObject): void {
  vm.rules.unbind(vm.machine, place, value.id);
}

/** The origin of a value, with the place of the name it was read from. */
export function originOf(_vm: Vm, frame: Frame, source: OriginSource | undefined): Origin {
  if (source === undefined) return { from: 'call' };
  if (source.from !== 'name') return { from: source.from };
  const name = source.name ?? '';
  const local = frame.code.kind === 'function' && frame.code.varnames.includes(name);
  return { from: 'name', place: { kind: 'name', frame: local ? frame.id : 0, name } };
}

/** The object a container slot will hold for `value`, whose reference the caller gives; the result is owned. */
export function held(vm: Vm, value: HeapObject, place: Place, origin: Origin): HeapObject {
  if (!vm.custom.hold) return value;
  const id = vm.rules.hold(vm.machine, value.id, place, origin);
  if (id === value.id) return value;
  const other = objectOf(vm, id);
  vm.heap.own(other);
  vm.heap.drop(value);
  return other;
}

/** The live object of that number; a freed one is a Crash (only wrong machines get there). */
export function objectOf(vm: Vm, id: number): HeapObject {
  const object = vm.heap.objects[id];
  if (object === undefined || object.freed) throw new Crash(`object ${id} is no longer in memory`);
  return object;
}

/** Refuses to go on with memory that a wrong machine has freed. */
export function alive<T extends HeapObject>(object: T): T {
  if (object.freed) throw new Crash(`object ${object.id} is no longer in memory`);
  return object;
}

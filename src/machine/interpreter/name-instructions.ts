import type { Code } from '../compiler/index.js';
import type { HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import { logUnbind, unbindName } from './names.js';
import type { Vm } from './vm.js';

/** The object a name leads to: own names, the module's, builtins. */
export function loadName(vm: Vm, frame: Frame | undefined, name: string): HeapObject {
  const found = frame?.names?.get(name) ?? vm.globals.get(name) ?? vm.builtin(name);
  if (found === undefined) throw vm.error('NameError', `name '${name}' is not defined`);
  return found;
}

export function unboundLocal(vm: Vm, name: string): unknown {
  return vm.error(
    'UnboundLocalError',
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

export function unboundCell(vm: Vm, code: Code, index: number): unknown {
  const own = code.cellvars[index];
  if (own !== undefined) return unboundLocal(vm, own);
  const free = code.freevars[index - code.cellvars.length] ?? '';
  return vm.error(
    'NameError',
    `cannot access free variable '${free}' where it is not associated with a value in enclosing scope`,
  );
}

/** `del name` of a module or class body, or of a global. */
export function deleteName(vm: Vm, frame: Frame | undefined, name: string): void {
  const names = frame?.names ?? vm.globals;
  const value = names.get(name);
  if (value === undefined) throw vm.error('NameError', `name '${name}' is not defined`);
  if (vm.custom.unbind && names === vm.globals) {
    unbindName(vm, { kind: 'name', frame: 0, name }, value);
    return;
  }
  names.delete(name);
  logUnbind(vm, frame?.id ?? 0, name);
  vm.heap.drop(value);
}

/** The variable of a comprehension goes, if it was ever bound. */
export function clearFast(vm: Vm, frame: Frame, slot: number): void {
  const value = frame.locals[slot];
  if (value === undefined) return;
  frame.locals[slot] = undefined;
  logUnbind(vm, frame.id, frame.code.varnames[slot] as string);
  if (frame.localsOwned[slot]) vm.heap.drop(value);
}

/** `del name` of a local. */
export function deleteFast(vm: Vm, frame: Frame, slot: number): void {
  const name = frame.code.varnames[slot] as string;
  const value = frame.locals[slot];
  if (value === undefined) throw unboundLocal(vm, name);
  if (vm.custom.unbind) {
    unbindName(vm, { kind: 'name', frame: frame.id, name }, value);
    return;
  }
  frame.locals[slot] = undefined;
  logUnbind(vm, frame.id, name);
  if (frame.localsOwned[slot]) vm.heap.drop(value);
}

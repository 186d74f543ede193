import type { HeapObject } from '../../heap/index.js';
import { type ModuleType, typeObject } from '../extension.js';
import type { Native } from '../native.js';
import type { Vm } from '../vm.js';

/** Something in a module that is no function; made when the program first names it. */
export interface ModuleValue {
  /** A new reference, which the module keeps. */
  make(vm: Vm): HeapObject;
}

/** Functions, types and values of a module by name. */
export type ModuleContents = Readonly<Record<string, Native | ModuleValue>>;

/** A type as a module offers it; asked for when it is needed, since types and the interpreter import each other. */
export function typeMember(type: () => ModuleType): ModuleValue {
  return { make: (vm) => typeObject(vm, type()) };
}

/** A module's constant str. */
export function textMember(value: string): ModuleValue {
  return { make: (vm) => vm.heap.shared('str', value) };
}

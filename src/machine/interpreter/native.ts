import type { HeapObject } from '../heap/index.js';
import type { Vm } from './vm.js';

export type Keywords = ReadonlyMap<string, HeapObject>;

/**
 * A function of Python that is written here. The arguments stay the caller's; the result is a new reference.
 * For a method, the receiver is the first argument.
 */
export type Native = (vm: Vm, args: readonly HeapObject[], keywords: Keywords | undefined) => HeapObject;

/** Functions by name: the methods of a type, or the contents of a module. */
export type Natives = Readonly<Record<string, Native>>;

import type { HeapObject } from '../heap/index.js';
import { maybeOne } from './modules/sys/intern.js';
import type { Vm } from './vm.js';

/** `left is right`, as the rules see identity. */
export function identical(vm: Vm, left: HeapObject, right: HeapObject): boolean {
  if (vm.library.maybeInterned && maybeOne(vm, left, right)) throw vm.refusal('whether this text was interned before');
  if (!vm.custom.identity) return left === right;
  const { rules, machine } = vm;
  return rules.identity(machine, left.id) === rules.identity(machine, right.id);
}

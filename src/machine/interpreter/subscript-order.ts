import { ranBefore } from './call-instruction.js';
import type { Frame } from './frame.js';
import type { Vm } from './vm.js';

/** From 3.14 on, a `__getitem__` that runs again at its place takes its operands over as parameters. */
export function subscriptFreesLeftFirst(vm: Vm, frame: Frame): boolean {
  const { leftOperandFreedFirst, localsFreed } = vm.profile;
  if (localsFreed === 'forward' || !leftOperandFreedFirst || frame.stack.at(-2)?.cls?.kind !== 'class') {
    return leftOperandFreedFirst;
  }
  return !ranBefore(vm, frame);
}

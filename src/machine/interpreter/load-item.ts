import { ranBefore } from './call-instruction.js';
import type { Frame } from './frame.js';
import { getItem } from './subscripts.js';
import type { Vm } from './vm.js';
import { withTwo } from './with-two.js';

/** BINARY_SUBSCR: `object[key]`, the two on the stack. */
export function loadItem(vm: Vm, frame: Frame, origin: number): void {
  withTwo(vm, frame, (object, key) => getItem(vm, object, key, origin), subscriptFreesLeftFirst(vm, frame));
}

/** From 3.14 on, a `__getitem__` that runs again at its place takes its operands over as parameters. */
function subscriptFreesLeftFirst(vm: Vm, frame: Frame): boolean {
  const { leftOperandFreedFirst, localsFreed } = vm.profile;
  if (localsFreed === 'forward' || !leftOperandFreedFirst || frame.stack.at(-2)?.cls === undefined) {
    return leftOperandFreedFirst;
  }
  return !ranBefore(vm, frame);
}

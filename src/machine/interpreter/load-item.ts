import type { Frame } from './frame.js';
import { subscriptFreesLeftFirst } from './subscript-order.js';
import { getItem } from './subscripts.js';
import type { Vm } from './vm.js';
import { withTwo } from './with-two.js';

/** BINARY_SUBSCR: `object[key]`, the two on the stack. */
export function loadItem(vm: Vm, frame: Frame, origin: number): void {
  withTwo(vm, frame, (object, key) => getItem(vm, object, key, origin), subscriptFreesLeftFirst(vm, frame));
}

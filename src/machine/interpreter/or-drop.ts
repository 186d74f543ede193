import type { HeapObject } from '../heap/index.js';
import { Raised } from './raised.js';
import type { Vm } from './vm.js';

/** Does it; if it fails, the references in hand go, last first. */
export function orDrop<T>(vm: Vm, inHand: readonly HeapObject[], action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Raised) for (const object of inHand) vm.heap.drop(object);
    throw error;
  }
}

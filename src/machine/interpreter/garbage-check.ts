import { unreachable } from '../heap/index.js';
import type { Vm } from './vm.js';

/** What a teacher reads where a collection of Python's own would change what happens next. */
export const AUTOMATIC =
  'a garbage collection that Python starts by itself: when it comes is only known after gc.collect(), while the program makes nothing but plain objects and lists; call gc.disable() first';

/** Refuses to go on if an automatic collection may have come since the last check, and there is garbage. */
export function checkGarbage(vm: Vm): void {
  if (!vm.unchecked) return;
  vm.unchecked = false;
  if (unreachable(vm.heap, 2).length > 0) throw vm.refusal(AUTOMATIC);
}

import { unreachable } from '../heap/index.js';
import { GROWTH, SMALLEST_THRESHOLD } from './limits.js';
import type { Vm } from './vm.js';

/** A tracked object was created: CPython may collect now. */
export function noteTracked(vm: Vm): void {
  const { gc } = vm.library;
  gc.born++;
  const created = vm.heap.tracked - vm.baseline;
  const own = gc.thresholds?.[0];
  if ((own === undefined && created <= SMALLEST_THRESHOLD) || !vm.collecting || own === 0) return;
  gc.agesUnsure = true;
  if (created <= (own === undefined ? vm.profile.thresholds[0] : Math.max(0, own - SMALLEST_THRESHOLD))) return;
  vm.baseline = vm.heap.tracked;
  vm.unchecked = true;
  // Only these give a program garbage back.
  const mayReturn = vm.modules.has('weakref') || vm.modules.has('gc');
  if (mayReturn || vm.baseline > vm.checkedAt * GROWTH) checkGarbage(vm);
}

/** Refuses to go on if an automatic collection has been due since the last check and there is garbage. */
export function checkGarbage(vm: Vm): void {
  if (!vm.unchecked) return;
  vm.unchecked = false;
  vm.checkedAt = vm.heap.tracked;
  if (unreachable(vm.heap, 2).length === 0) return;
  throw vm.refusal('an automatic garbage collection that would free objects');
}

import type { Address } from '../heap/index.js';
import type { Vm } from './vm.js';

/** Objects whose ids were keys of a dict or set, where nothing says which memory they used. */
const keys = new WeakMap<Vm, Set<number>>();

/**
 * An id goes into a dict or set, or is looked for there.
 * @throws HeapsheetError UNSUPPORTED_PYTHON if an earlier one may have been the same number by chance
 */
export function noteAddressKey(vm: Vm, { of, block, hash }: Address): void {
  if (hash !== undefined || block > 0) return;
  let known = keys.get(vm);
  if (known === undefined) {
    known = new Set();
    keys.set(vm, known);
  }
  if (known.has(of)) return;
  for (const other of known) {
    if (!vm.overlapped(of, other)) throw vm.refusal('ids of objects that did not exist at the same time as keys');
  }
  known.add(of);
}

import type { Address, AddressObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** An int whose value is different in every run; `why`: which number it is. */
export function unknownInt(vm: Vm, why: string): AddressObject {
  return vm.heap.allocate('address', { of: -vm.heap.objects.length, block: 0, predictable: false, why });
}

/**
 * An id or another number that is different in every run, as text.
 * @throws HeapsheetError UNSUPPORTED_PYTHON in a run that writes no stand-ins
 */
export function unknownText(vm: Vm, address: Address): string {
  if (vm.standIns && address.hash === undefined) return vm.standIns.id(address);
  throw vm.refusal(`showing ${address.why ?? 'an id: it is another number in every run'}`);
}

/**
 * What asks the value of such an int takes it for no int and would say so: not in a run that has one.
 * @throws HeapsheetError UNSUPPORTED_PYTHON
 */
export function checkUnknownInts(vm: Vm, type: string, message: string): void {
  if (type !== 'TypeError' && type !== 'AttributeError') return;
  if (!/\bint(eger)?s?\b/.test(message)) return;
  if (vm.heap.objects.some((object) => object?.kind === 'address' && !object.freed)) {
    throw vm.refusal('an id used as a number: it is another one in every run');
  }
}

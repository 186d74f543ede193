import type { Vm } from './vm.js';

/** Refuses an order of freeing that is not known, where a `__del__` or a callback of the program may show it. */
export function checkShown(vm: Vm, what: string): void {
  if (vm.mayPrintAtExit) throw vm.refusal(what);
}

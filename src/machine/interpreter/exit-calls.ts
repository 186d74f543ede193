import type { HeapObject } from '../heap/index.js';
import { callOpaquely } from './calls.js';
import type { ExitCall } from './exit-registry.js';
import type { Keywords } from './native.js';
import { Raised } from './raised.js';
import type { Vm } from './vm.js';

/** A call at the end of the program, which must not fail. */
export function callAtExit(vm: Vm, callable: HeapObject, args: readonly HeapObject[], keywords: Keywords): void {
  try {
    vm.heap.drop(callOpaquely(vm, callable, args, keywords.size > 0 ? keywords : undefined));
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    // Whether what it holds is freed then differs between versions.
    throw vm.refusal('an exception in a function that runs when the program ends');
  }
}

const ATOMS: ReadonlySet<string> = new Set(['none', 'bool', 'int', 'float', 'str']);

/** Runs the functions registered with atexit, the last one first; what they hold goes afterwards, in order. */
export function runExitCalls(vm: Vm): void {
  const calls = [...vm.library.atExit.calls];
  const holdsObjects = calls.some(({ args }) => args.some((argument) => !ATOMS.has(argument.kind)));
  if (holdsObjects && vm.profile.leaksExitArguments) {
    throw vm.refusal('arguments of functions registered with atexit, which this version never frees');
  }
  for (const { run, callable, args, keywords } of calls.toReversed()) {
    if (run) run();
    else callAtExit(vm, callable, args, keywords);
  }
  vm.library.atExit.calls = [];
  for (const call of calls) dropExitCall(vm, call);
}

/** Gives up what a registered call holds. */
export function dropExitCall(vm: Vm, { callable, args, keywords, run }: ExitCall): void {
  if (run) return;
  vm.heap.drop(callable);
  for (const argument of args.toReversed()) vm.heap.drop(argument);
  for (const value of keywords.values()) vm.heap.drop(value);
}

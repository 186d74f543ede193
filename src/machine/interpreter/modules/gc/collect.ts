import { collect, EVENT, type HeapObject, type ListObject } from '../../../heap/index.js';
import { callOpaquely } from '../../calls.js';
import { Raised } from '../../raised.js';
import { sharedText } from '../../strings.js';
import { unknownInt } from '../../unknown-ints.js';
import type { Vm } from '../../vm.js';

/** `gc.collect(generation)` by the rules of the run. */
export function collectNow(vm: Vm, generation: number): number {
  if (!vm.custom.collect) return collectTruly(vm, generation, true);
  const found = vm.rules.collect(vm.machine, generation);
  vm.heap.log.add2(EVENT.collect, generation, found);
  return found;
}

/** A collection by CPython's steps; `logged`: what it found is what the program sees. */
export function collectTruly(vm: Vm, generation: number, logged: boolean): number {
  const promote = (age: number): number => vm.rules.promote(age);
  const saved = vm.library.gc.saveAll ? (garbageList(vm) as ListObject) : undefined;
  const found = collect(vm.heap, generation, vm.profile, { promote, logged, saved });
  vm.baseline = vm.heap.tracked;
  vm.library.gc.born = 0;
  vm.library.gc.nextLook = 0;
  vm.library.gc.onlyInstances = true;
  return found;
}

/** The list `gc.garbage` (no new reference). */
export function garbageList(vm: Vm): HeapObject {
  vm.library.gc.garbage ??= vm.heap.allocate('list', []);
  return vm.library.gc.garbage;
}

/** The list `gc.callbacks` (no new reference). */
export function callbackList(vm: Vm): HeapObject {
  vm.library.gc.callbacks ??= vm.heap.allocate('list', []);
  return vm.library.gc.callbacks;
}

/** A collection that the functions in `gc.callbacks` are told of; `known`: so is what it finds. */
export function collectAloud(vm: Vm, generation: number, known: boolean): number {
  const listeners = vm.library.gc.callbacks?.kind === 'list' ? vm.library.gc.callbacks : undefined;
  if (listeners === undefined || listeners.value.length === 0) return collectNow(vm, generation);
  tell(vm, listeners, 'start', generation, vm.heap.int(0));
  const found = collectNow(vm, generation);
  tell(
    vm,
    listeners,
    'stop',
    generation,
    known
      ? vm.heap.int(found)
      : unknownInt(vm, 'what this collection found: it also counts what the start of Python and imports left behind'),
  );
  return found;
}

/** Keys of 3.15, whose values are different in every run. */
export const TIMED: readonly string[] = ['candidates', 'duration'];

function tell(vm: Vm, listeners: ListObject, phase: string, generation: number, found: HeapObject): void {
  const key = (name: string): HeapObject => vm.heap.own(sharedText(vm, name));
  const timed = vm.profile.timesCollections ? TIMED : [];
  const details = vm.dict([
    [key('generation'), vm.heap.int(generation)],
    [key('collected'), found],
    [key('uncollectable'), vm.heap.int(0)],
    ...timed.map((name): [HeapObject, HeapObject] => [
      key(name),
      unknownInt(vm, 'how long a collection took, and how much it looked at'),
    ]),
  ]);
  for (const listener of listeners.value) {
    const text = vm.str(phase);
    try {
      vm.heap.drop(callOpaquely(vm, listener, [text, details]));
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      vm.heap.drop(error.exception);
    }
    vm.heap.drop(text);
  }
  vm.heap.drop(details);
}

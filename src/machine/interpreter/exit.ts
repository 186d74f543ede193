import { EVENT, type HeapObject, references } from '../heap/index.js';
import { runExitCalls } from './exit-calls.js';
import { finalizerOf } from './finalizers.js';
import { isProtected } from './generator-frames.js';
import { collectAloud } from './modules/gc/collect.js';
import type { Vm } from './vm.js';

/**
 * Interpreter exit: functions registered with atexit run, lost rings are collected, an uncaught exception goes with the locals it has kept, then the
 * program's names go in binding order. Only the order that all versions share is modelled; where more than that shows, the run is refused.
 */
export function exitInterpreter(vm: Vm, uncaught: HeapObject | undefined): void {
  const { heap } = vm;
  heap.log.numbers.push(EVENT.exit);
  runExitCalls(vm);
  const told = vm.library.gc.callbacks?.kind === 'list' && vm.library.gc.callbacks.value.length > 0;
  if (told && !vm.collecting) throw vm.refusal('gc.callbacks that are left when the program ends');
  if (!told && (!vm.mayPrintAtExit || !canShow(vm))) return;
  collectAloud(vm, 2, false);
  if (uncaught) heap.drop(uncaught);
  checkOrder(vm);
  for (const [name, value] of [...vm.globals]) {
    vm.globals.delete(name);
    heap.drop(value);
  }
}

/** Whether anything in memory can still print: a `__del__`, or a weak reference with a callback. */
function canShow(vm: Vm): boolean {
  for (const object of vm.heap.live()) {
    if (showsWhenFreed(object)) return true;
    if (object.weakrefs?.some(({ value }) => value.callback !== undefined && !value.silent)) return true;
  }
  return false;
}

/** Whether code of the program that may print runs when the object is freed. */
function showsWhenFreed(object: HeapObject): boolean {
  if (object.finalized) return false;
  if (object.kind !== 'generator') return finalizerOf(object) !== undefined;
  return object.value.state === 'suspended' && isProtected(object);
}

/** What a suspended generator alone keeps alive and frees when it is closed, as far as that shows. */
function keptBy(object: HeapObject): readonly HeapObject[] {
  if (object.kind !== 'generator' || object.value.state !== 'suspended') return [];
  return references(object).filter((child) => showsWhenFreed(child) && child.refcount === 1);
}

/**
 * The shared order holds for names bound once, each directly to an instance that nothing else refers to, or to a
 * generator with nothing but such instances in its own names.
 */
function checkOrder(vm: Vm): void {
  const values = [...vm.globals.values()];
  const shows = values.filter((value) => showsWhenFreed(value) || keptBy(value).length > 0);
  const kept = new Set(shows.flatMap(keptBy));
  const others = [...vm.heap.live()].filter(
    (object) => showsWhenFreed(object) && !shows.includes(object) && !kept.has(object),
  );
  if (others.length > 0) throw vm.refusal('the order in which objects are freed when the program ends');
  const again = [...vm.globals].some(([name, value]) => shows.includes(value) && vm.rebound.has(name));
  if (shows.length > 1 && (again || new Set(shows).size < shows.length)) {
    throw vm.refusal('the order in which objects are freed when the program ends');
  }
  const watched = [...vm.heap.live()].some((object) =>
    object.weakrefs?.some(({ value }) => value.callback && !value.silent),
  );
  if (watched || shows.some(({ refcount }) => refcount > 1)) {
    throw vm.refusal('the order in which objects are freed when the program ends');
  }
  const inOrder = shows.every((value, index) => index === 0 || (shows[index - 1] as HeapObject).id < value.id);
  const plain = [...shows, ...kept].every((value) =>
    references(value).every((child) => !showsWhenFreed(child) || kept.has(child)),
  );
  if (!inOrder || !plain) throw vm.refusal('the order in which objects are freed when the program ends');
}

import type { HeapObject } from '../../../heap/index.js';
import { hasInstanceDict } from '../../classes/instance-dict.js';
import { checkGarbage } from '../../garbage-check.js';
import type { Vm } from '../../vm.js';
import { collectNow, collectTruly } from './collect.js';

function thresholds(vm: Vm): readonly number[] {
  return vm.library.gc.thresholds ?? vm.profile.thresholds;
}

/** A tracked object was made: Python may collect now. */
export function countObject(vm: Vm, object: HeapObject): void {
  const { gc } = vm.library;
  gc.born++;
  if (gc.young && countYoung(vm, object)) return;
  if (vm.heap.tracked - vm.baseline > SURELY_BELOW || gc.thresholds) countUnsurely(vm);
}

/** An object was made while the count of young objects is known: says whether a collection is due. */
function countYoung(vm: Vm, object: HeapObject): boolean {
  const { gc } = vm.library;
  const { young } = gc;
  if (young === undefined) return false;
  if (!young.made(vm.heap.objects)) {
    gc.young = undefined;
    return false;
  }
  const [most = 0] = thresholds(vm);
  if (!vm.collecting || most === 0 || young.count <= most) return true;
  if (object.kind === 'instance') gc.due = true;
  else giveUp(vm);
  return true;
}

/** So many new objects start no collection, whatever Python has made before the program (172 is the least measured). */
const SURELY_BELOW = 150;
/** Objects that Python makes behind the scenes after `gc.collect()`, at most. */
const HIDDEN = 100;

/**
 * An object was made while the count of young objects is not known: a collection may come at any time once there are
 * more than `SURELY_BELOW`, after a collection once there are nearly as many as its threshold.
 * @throws HeapsheetError UNSUPPORTED_PYTHON where it would free something
 */
function countUnsurely(vm: Vm): void {
  const { gc } = vm.library;
  const { tracked } = vm.heap;
  const own = gc.thresholds?.[0];
  if (!vm.collecting || own === 0) return;
  const from = vm.collected && !vm.importedSinceCollect ? (thresholds(vm)[0] ?? 0) : SURELY_BELOW + HIDDEN;
  const limit = Math.min(from, own === undefined ? from : own - OWN_MARGIN) - HIDDEN;
  if (tracked - vm.baseline <= Math.max(0, limit)) return;
  gc.agesUnsure = true;
  vm.unchecked = true;
  if (tracked < gc.nextLook) return;
  gc.nextLook = tracked + (own === undefined ? Math.max(20, tracked / 10) : 1);
  checkGarbage(vm);
}

/** What may have been counted before the program sets a threshold of its own. */
const OWN_MARGIN = 500;

/** From here on nobody knows when collections come. */
function giveUp(vm: Vm): void {
  const { gc } = vm.library;
  gc.young = undefined;
  gc.due = false;
  gc.agesUnsure = true;
  vm.unchecked = true;
  checkGarbage(vm);
}

/** Objects of one class all have the same attributes, few and in the same order, so that none has a dict of its own. */
function haveNoDicts(vm: Vm): boolean {
  const young = vm.heap.collectorList.filter(({ kind, generation }) => kind === 'instance' && generation === 0);
  const full = new Map<HeapObject, number>();
  for (const object of young) {
    if (object.kind !== 'instance' || object.cls?.kind !== 'class') continue;
    const { sharedKeys } = object.cls.value;
    const names = [...object.value.keys()];
    if (sharedKeys.length > 20 || names.some((name, index) => name !== sharedKeys[index])) return false;
    if (!full.has(object.cls)) full.set(object.cls, names.length);
    if ((full.get(object.cls) ?? 0) < names.length) return false;
  }
  return true;
}

/**
 * The collection that making `newest` has started: inside the allocation, before the collector knows the object, or when
 * the interpreter next looks, where it survives.
 */
export function collectDue(vm: Vm, newest: HeapObject): void {
  const { gc } = vm.library;
  gc.due = false;
  const { young } = gc;
  const known = (gc.callbacks?.kind === 'list' ? gc.callbacks.value.length : 0) === 0 && !hasInstanceDict(vm);
  const [, most = 10] = thresholds(vm);
  if (young === undefined || !known || (gc.counts[0] ?? 0) >= most || !haveNoDicts(vm)) {
    giveUp(vm);
    return;
  }
  young.restart();
  if (vm.custom.collect) collectNow(vm, 0);
  else collectTruly(vm, 0, false);
  if (vm.profile.collectsInAllocation) newest.generation = 0;
  gc.counts = [(gc.counts[0] ?? 0) + 1, gc.counts[1] ?? 0];
}

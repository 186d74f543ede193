import { collect, EVENT, type HeapObject, references } from '../../heap/index.js';
import { one, upTo } from '../builtins/arity.js';
import { hasInstanceDict } from '../classes/instance-dict.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';

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
  const found = collect(vm.heap, generation, vm.profile, { promote, logged });
  vm.baseline = vm.heap.tracked;
  vm.checkedAt = vm.baseline;
  return found;
}

/** Whether the collector finds more than the object itself: parts of a class, the dict of some objects. */
function isUncounted(object: HeapObject): boolean {
  const { kind, cls, attributes } = object;
  if (kind === 'class' || kind === 'descriptor') return true;
  if (attributes !== undefined) return true;
  if (cls?.kind !== 'class') return false;
  if (object.kind === 'exception') return false;
  // Slots and a dict, or slots of a base alone: versions differ.
  const slotted = cls.value.mro.some((each) => each.kind === 'class' && each.value.slots !== undefined);
  return slotted && cls.value.hasDict;
}

function keepsTuple(object: HeapObject): boolean {
  return object.kind === 'exception' && object.value.args.some((item) => item.kind === 'tuple' && !item.tracked);
}

/** Functions of the module gc. */
export const gcModule: Natives = {
  collect: (vm, args, keywords) => {
    upTo(vm, args, 'collect', 0, 1);
    const given = args[0] ?? keywords?.get('generation');
    const generation = given === undefined ? 2 : given.kind === 'int' ? Number(given.value) : -1;
    if (generation < 0 || generation > 2) throw vm.error('ValueError', 'invalid generation');
    if (generation < 2) throw vm.refusal('gc.collect() of a young generation');
    vm.checkGarbage();
    if (hasInstanceDict(vm)) throw vm.refusal('a collection while the program has the __dict__ of an object');
    const first = !vm.collected;
    vm.collected = true;
    const unsure = vm.importedSinceCollect || first;
    vm.importedSinceCollect = false;
    const classes = vm.heap.collectorList.filter(
      (object) => (object.tracked && isUncounted(object)) || keepsTuple(object),
    );
    const found = collectNow(vm, generation);
    // These bring parts along whose number is not modelled.
    const uncounted = classes.some(({ freed }) => freed);
    return unsure || uncounted ? vm.unsureNumber(found) : vm.heap.int(found);
  },
  enable: (vm) => {
    vm.collecting = true;
    return vm.none();
  },
  disable: (vm) => {
    vm.checkGarbage();
    vm.collecting = false;
    return vm.none();
  },
  isenabled: (vm) => vm.heap.bool(vm.collecting),
  get_threshold: (vm) =>
    vm.heap.allocate(
      'tuple',
      vm.profile.thresholds.map((value) => vm.heap.int(value)),
    ),
  is_tracked: (vm, args) => {
    const object: HeapObject = one(vm, args, 'gc.is_tracked');
    if (object.shared) throw vm.refusal('gc.is_tracked() of a constant');
    // Before the first collection the collector still looks at the constants of the program.
    const constants =
      object.kind === 'dict' && references(object).some(({ shared, kind }) => shared && kind === 'tuple');
    if (constants && !object.tracked && !vm.collected) throw vm.refusal('gc.is_tracked() of this before a collection');
    return vm.heap.bool(object.tracked);
  },
};

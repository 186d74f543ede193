import { type HeapObject, references } from '../../../heap/index.js';
import { one, upTo } from '../../builtins/arity.js';
import { hasInstanceDict } from '../../classes/instance-dict.js';
import { numeric } from '../../comparison.js';
import { checkGarbage } from '../../garbage-check.js';
import { sharedText } from '../../strings.js';
import { typeName } from '../../types.js';
import { unknownInt } from '../../unknown-ints.js';
import type { Vm } from '../../vm.js';
import type { ModuleContents } from '../module-contents.js';
import { callbackList, collectAloud, garbageList, TIMED } from './collect.js';
import { referents, referrers } from './relatives.js';

const SAVE_ALL = 32;

function generationOf(vm: Vm, given: HeapObject | undefined): number {
  if (given === undefined) return 2;
  if (given.kind !== 'int') {
    if (given.kind === 'bool') return Number(given.value);
    throw vm.error('TypeError', `'${typeName(given)}' object cannot be interpreted as an integer`);
  }
  const generation = Number(given.value);
  if (generation < 0 || generation > 2) throw vm.error('ValueError', 'invalid generation');
  return generation;
}

function thresholdsOf(vm: Vm): readonly number[] {
  return vm.library.gc.thresholds ?? vm.profile.thresholds;
}

/** A partial collection is known only where every object's age is. */
function checkPartial(vm: Vm): void {
  if (vm.profile.generations === 2) throw vm.refusal('gc.collect() of a young generation in this version');
  if (!vm.collected || vm.importedSinceCollect || vm.library.gc.agesUnsure) {
    throw vm.refusal('gc.collect() of a young generation without a full collection just before');
  }
}

/** Whether the collector finds more than the object itself, how much is not modelled: parts of a class, some dicts. */
function isUncounted(object: HeapObject): boolean {
  const { cls, attributes } = object;
  if (keepsTuple(object)) return true;
  if (object.kind === 'class' || object.kind === 'descriptor' || attributes !== undefined) return true;
  if (object.kind === 'function') return object.value.attributes.size > 0;
  if (object.kind === 'extension') return object.value.type.uncounted === true;
  if (cls?.kind !== 'class' || object.kind === 'exception') return false;
  // Slots and a dict, or slots of a base alone: versions differ.
  const slotted = cls.value.mro.some((each) => each.kind === 'class' && each.value.slots !== undefined);
  return slotted && cls.value.hasDict;
}

/** The tuple of its arguments holds one at which the collector may look or not. */
function keepsTuple(object: HeapObject): boolean {
  return object.kind === 'exception' && object.value.args.some((item) => item.kind === 'tuple' && !item.tracked);
}

function checkNoInstanceDict(vm: Vm): void {
  if (hasInstanceDict(vm)) throw vm.refusal('a collection while the program has the __dict__ of an object');
}

function wholeNumber(vm: Vm, object: HeapObject): number {
  if (object.kind === 'int' || object.kind === 'bool') return Number(numeric(object));
  throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
}

const FIRST_RESULT = 'what this gc.collect() returns: it also counts what the start of Python and imports left behind';

/** Functions of the module gc. */
export const gcModule: ModuleContents = {
  collect: (vm, args, keywords) => {
    upTo(vm, args, 'collect', 0, 1);
    const generation = generationOf(vm, args[0] ?? keywords?.get('generation'));
    if (generation < 2) checkPartial(vm);
    checkGarbage(vm);
    checkNoInstanceDict(vm);
    const first = !vm.collected;
    const unsure = vm.importedSinceCollect || first;
    const uncounted = vm.heap.collectorList.filter((object) => object.tracked && isUncounted(object));
    const found = collectAloud(vm, generation, !unsure);
    vm.collected = true;
    vm.importedSinceCollect = false;
    const { counts } = vm.library.gc;
    if (generation === 2) {
      vm.library.gc.counts = [0, 0];
      vm.library.gc.agesUnsure = false;
    } else vm.library.gc.counts = generation === 1 ? [0, (counts[1] ?? 0) + 1] : [(counts[0] ?? 0) + 1, counts[1] ?? 0];
    const lostClass = vm.library.namedtuples.some(({ type, references }) => type.refcount <= references);
    return unsure || lostClass || uncounted.some(({ freed }) => freed)
      ? unknownInt(vm, FIRST_RESULT)
      : vm.heap.int(found);
  },
  enable: (vm) => {
    vm.collecting = true;
    return vm.none();
  },
  disable: (vm) => {
    checkGarbage(vm);
    vm.collecting = false;
    return vm.none();
  },
  isenabled: (vm) => vm.heap.bool(vm.collecting),
  get_threshold: (vm) =>
    vm.heap.allocate(
      'tuple',
      thresholdsOf(vm).map((value) => vm.heap.int(value)),
    ),
  set_threshold: (vm, args) => {
    upTo(vm, args, 'gc.set_threshold', 1, 3);
    const given = args.map((argument) => wholeNumber(vm, argument));
    const old = thresholdsOf(vm);
    const third = vm.profile.generations === 2 ? 0 : (given[2] ?? old[2]);
    vm.library.gc.thresholds = [given[0] ?? old[0] ?? 0, given[1] ?? old[1] ?? 0, third ?? 0];
    return vm.none();
  },
  get_count: (vm) => {
    if (
      !vm.collected ||
      vm.importedSinceCollect ||
      vm.library.gc.agesUnsure ||
      vm.library.gc.born > 0 ||
      vm.profile.generations === 2
    ) {
      const counts = 'gc.get_count(): what it counts depends on how objects were allocated';
      if (vm.standIns)
        return vm.heap.allocate(
          'tuple',
          [0, 0, 0].map(() => unknownInt(vm, counts)),
        );
      throw vm.refusal(counts);
    }
    return vm.heap.allocate('tuple', [vm.heap.int(0), ...vm.library.gc.counts.map((count) => vm.heap.int(count))]);
  },
  is_tracked: (vm, args) => {
    const object: HeapObject = one(vm, args, 'gc.is_tracked');
    if (UNTRACKED.has(object.kind)) return vm.heap.bool(false);
    if (object.shared) throw vm.refusal('gc.is_tracked() of a constant');
    if (object.cls?.kind === 'class' && !object.cls.value.hasDict)
      throw vm.refusal('gc.is_tracked() of an object with slots');
    // Before the first collection the collector still looks at the constants of the program.
    const constants =
      object.kind === 'dict' && references(object).some(({ shared, kind }) => shared && kind === 'tuple');
    if (constants && !object.tracked && !vm.collected) throw vm.refusal('gc.is_tracked() of this before a collection');
    return vm.heap.bool(object.tracked);
  },
  is_finalized: (vm, args) => {
    const object = one(vm, args, 'gc.is_finalized');
    if (object.kind !== 'instance') throw vm.refusal('gc.is_finalized() of this');
    return vm.heap.bool(object.finalized);
  },
  freeze: (vm) => {
    for (const object of vm.heap.collectorList) object.generation = FROZEN;
    return vm.none();
  },
  unfreeze: (vm) => {
    for (const object of vm.heap.collectorList) if (object.generation === FROZEN) object.generation = 2;
    return vm.none();
  },
  get_referrers: referrers,
  get_referents: referents,
  get_stats: (vm) => {
    const keys = ['collections', 'collected', 'uncollectable', ...(vm.profile.timesCollections ? TIMED : [])];
    const generation = (): HeapObject =>
      vm.dict(
        keys.map((key) => [
          vm.heap.own(sharedText(vm, key)),
          unknownInt(vm, 'a figure of gc.get_stats(): it counts what Python itself did'),
        ]),
      );
    return vm.heap.allocate('list', [generation(), generation(), generation()]);
  },
  get_debug: (vm) => vm.heap.int(vm.library.gc.debug),
  set_debug: (vm, args) => {
    const flags = wholeNumber(vm, one(vm, args, 'gc.set_debug'));
    if (flags !== 0 && flags !== SAVE_ALL) throw vm.refusal('debug flags of gc that print to stderr');
    vm.library.gc.debug = flags;
    vm.library.gc.saveAll = flags === SAVE_ALL;
    return vm.none();
  },
  callbacks: { make: callbackList },
  garbage: { make: garbageList },
  DEBUG_STATS: { make: (vm) => vm.heap.int(1) },
  DEBUG_COLLECTABLE: { make: (vm) => vm.heap.int(2) },
  DEBUG_UNCOLLECTABLE: { make: (vm) => vm.heap.int(4) },
  DEBUG_SAVEALL: { make: (vm) => vm.heap.int(SAVE_ALL) },
  DEBUG_LEAK: { make: (vm) => vm.heap.int(38) },
};

/** Kinds that refer to nothing: the collector never looks at them. */
const UNTRACKED: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'str', 'bytes', 'none']);

/** Generation of objects that no collection looks at. */
const FROZEN = 9;

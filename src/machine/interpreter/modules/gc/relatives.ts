import { type HeapObject, references } from '../../../heap/index.js';
import { globalsView } from '../../builtins/namespaces.js';
import { hasInstanceDict } from '../../classes/instance-dict.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import type { Native } from '../../native.js';
import { typeName } from '../../types.js';
import type { Vm } from '../../vm.js';

interface Referrers {
  readonly holders: readonly HeapObject[];
  /** The dict of the module's names is one of them. */
  readonly globals: boolean;
}

/** A list whose order depends on the collector's generations: it can be counted and searched. */
const referrersType: ExtensionType<Referrers> = {
  name: 'list',
  noWeakrefs: true,
  references: ({ holders }) => [...holders],
  length: (_vm, { holders, globals }) => holders.length + (globals ? 1 : 0),
  contains: (vm, { holders, globals }, element) => {
    if (holders.includes(element)) return true;
    if (globals || element.kind !== 'instance') throw vm.refusal('looking for this in gc.get_referrers()');
    return false;
  },
  getItem: (vm, { holders, globals }) => {
    const [only] = holders;
    if (globals || holders.length !== 1 || only === undefined) throw vm.refusal('the order of gc.get_referrers()');
    return vm.heap.own(only);
  },
  unordered: (vm, { holders, globals }) => (globals ? [...holders, globalsView(vm)] : holders),
  iterate: (vm) => {
    throw vm.refusal('the order of gc.get_referrers()');
  },
};

/** Kinds of holders that CPython reports as they are. */
const REPORTED: ReadonlySet<string> = new Set(['list', 'tuple', 'dict', 'set', 'frozenset', 'instance', 'method']);
const ASKED: ReadonlySet<string> = new Set(['instance', 'list', 'dict', 'set']);

function check(vm: Vm, holder: HeapObject): void {
  if (!REPORTED.has(holder.kind) || holder.attributes || (holder.kind === 'instance' && holder.materialized)) {
    throw vm.refusal(`gc.get_referrers() of what a ${typeName(holder)} refers to`);
  }
}

/** gc.get_referrers of one object: containers on the heap; names of functions are none. */
export const referrers: Native = (vm, args) => {
  const [object] = args;
  if (hasInstanceDict(vm)) throw vm.refusal('gc.get_referrers() while the program has the __dict__ of an object');
  if (object === undefined || args.length !== 1 || !ASKED.has(object.kind)) {
    throw vm.refusal('gc.get_referrers() of this');
  }
  const holders: HeapObject[] = [];
  for (const holder of vm.heap.live()) {
    if (holder.shared && holder.kind !== 'module') continue;
    if (!references(holder).includes(object)) continue;
    check(vm, holder);
    holders.push(vm.heap.own(holder));
  }
  const globals = [...vm.globals.values()].includes(object);
  return newExtension(vm, referrersType, { holders, globals });
};

/** gc.get_referents: what objects refer to, in the order in which the collector visits them. */
export const referents: Native = (vm, args) => {
  if (hasInstanceDict(vm)) throw vm.refusal('gc.get_referents() while the program has the __dict__ of an object');
  const found = args.flatMap((object) => visited(vm, object));
  return vm.heap.allocate(
    'list',
    found.map((object) => vm.heap.own(object)),
  );
};

function visited(vm: Vm, object: HeapObject): readonly HeapObject[] {
  const { cls } = object;
  if (cls?.kind === 'class' && (object.kind !== 'instance' || cls.value.slots)) throw unknownReferents(vm, object);
  switch (object.kind) {
    case 'int':
    case 'float':
    case 'str':
    case 'bool':
    case 'none':
      return [];
    case 'list':
    case 'tuple':
      return object.value.toReversed();
    case 'dict':
      if (object.cls || !object.value.stringKeys) break;
      return [...object.value.entries.values()].map(({ value }) => value);
    case 'instance':
      if (object.materialized || object.cls?.kind !== 'class' || object.cls.value.mro.length > 1) break;
      return references(object);
    default:
  }
  throw unknownReferents(vm, object);
}

function unknownReferents(vm: Vm, object: HeapObject): unknown {
  return vm.refusal(`gc.get_referents() of a ${typeName(object)}`);
}

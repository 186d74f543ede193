import type { ConstantTree } from '../compiler/index.js';
import { type HeapObject, keyOf, SetTable } from '../heap/index.js';
import { sharedBytes } from './bytes.js';
import { objectOf } from './names.js';
import { sharedText } from './strings.js';
import type { Vm } from './vm.js';

/** The object of a constant of the program (no new reference): one per file, as CPython merges them. */
export function constantObject(vm: Vm, index: number): HeapObject {
  let object = vm.constants[index];
  if (object === undefined) {
    object = build(vm, vm.unit.constants[index] as ConstantTree);
    vm.constants[index] = object;
  }
  return vm.custom.constant ? objectOf(vm, vm.rules.constant(vm.machine, object.id)) : object;
}

function build(vm: Vm, tree: ConstantTree): HeapObject {
  const { heap } = vm;
  if (tree.kind === 'tuple' && tree.items.length === 0) {
    vm.emptyTuple ??= heap.shared('tuple', []);
    return vm.emptyTuple;
  }
  if (tree.kind === 'tuple')
    return heap.shared(
      'tuple',
      tree.items.map((item) => build(vm, item)),
    );
  const { value } = tree;
  switch (value.type) {
    case 'none':
      return heap.none;
    case 'bool':
      return value.value ? heap.true : heap.false;
    case 'int': {
      const plain = Number(value.value);
      const small = Number.isSafeInteger(plain) && heap.isCached(plain);
      return small ? heap.int(plain) : heap.shared('int', Number.isSafeInteger(plain) ? plain : value.value);
    }
    case 'float':
      return heap.shared('float', value.value);
    case 'ellipsis':
      return vm.builtin('Ellipsis') ?? heap.none;
    case 'bytes':
      return value.value.length < 2 ? sharedBytes(vm, value.value) : heap.shared('bytes', value.value);
    default: {
      const single = value.value.length === 1 && value.value.charCodeAt(0) < 256 && vm.profile.sharesCharacters;
      return value.value === '' || single ? sharedText(vm, value.value) : heap.shared('str', value.value);
    }
  }
}

/** A set of hashable objects; their references become the set's. */
export function setOf(vm: Vm, objects: readonly HeapObject[]): SetTable {
  const table = new SetTable();
  for (const object of objects) {
    const key = keyOf(object);
    if (key === undefined) throw vm.refusal('a set of unhashable objects');
    if (!table.add(key, object)) vm.heap.drop(object);
  }
  return table;
}

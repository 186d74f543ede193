import type { HeapObject, ListObject, TupleObject } from '../heap/index.js';
import { upTo } from './builtins/arity.js';
import { equals } from './comparison.js';
import { WORK } from './sequences.js';
import type { Vm } from './vm.js';

/** `sequence.index(value[, start[, stop]])`; −1 where there is none. */
export function indexWithin(vm: Vm, sequence: ListObject | TupleObject, args: readonly HeapObject[]): number {
  upTo(vm, args, 'index', 1, 3);
  const [value, start, stop] = args as [HeapObject, ...HeapObject[]];
  const first = bound(vm, sequence, start, 0);
  const end = bound(vm, sequence, stop, sequence.value.length);
  vm.steps += sequence.value.length >> WORK;
  for (let index = first; index < Math.min(end, sequence.value.length); index++) {
    const item = sequence.value[index] as HeapObject;
    if (item === value || equals(vm, item, value)) return index;
  }
  return -1;
}

function bound(vm: Vm, { value }: ListObject | TupleObject, object: HeapObject | undefined, missing: number): number {
  if (object === undefined) return missing;
  if (object.kind !== 'int' && object.kind !== 'bool') {
    throw vm.error('TypeError', 'slice indices must be integers or have an __index__ method');
  }
  const index = Number(object.value);
  return index < 0 ? Math.max(index + value.length, 0) : index;
}

import { type DictObject, DictTable, type HeapObject } from '../heap/index.js';
import { order } from './comparison.js';
import { newExtension, stateOf } from './extension.js';
import { dequeType } from './modules/collections/deque.js';
import { binary } from './operators.js';
import { addToDict } from './stores.js';
import type { Vm } from './vm.js';

/** Operators of types that modules define; undefined where they are not modelled. */
export function moduleOperation(
  vm: Vm,
  op: string,
  left: HeapObject,
  right: HeapObject,
  inPlace: boolean,
): HeapObject | undefined {
  const [a, b] = [stateOf(dequeType, left), stateOf(dequeType, right)];
  if (a && b && op === '+' && !inPlace && a.maxlen === undefined) {
    const items = [...a.items, ...b.items].map((item) => vm.heap.own(item));
    return newExtension(vm, dequeType, { items, maxlen: undefined, changes: 0 });
  }
  if (isCounter(left) && isCounter(right) && !inPlace && (op === '+' || op === '-')) {
    return combineCounters(vm, op, left, right);
  }
  return undefined;
}

/** A `collections.Counter`. */
export function isCounter(object: HeapObject): object is DictObject {
  return object.kind === 'dict' && object.cls?.kind === 'type' && object.cls.value.name === 'Counter';
}

/** `+` and `-` of counters: only positive counts stay. */
function combineCounters(vm: Vm, op: '+' | '-', left: DictObject, right: DictObject): HeapObject {
  const { heap } = vm;
  const result = heap.allocate('dict', new DictTable(), left.cls);
  const zero = heap.int(0);
  const keep = (key: HeapObject, value: HeapObject): void => {
    if (order(vm, '>', value, zero)) addToDict(vm, result, heap.own(key), value);
    else heap.drop(value);
  };
  for (const [hashed, { key, value }] of left.value.entries) {
    const other = right.value.entries.get(hashed)?.value ?? zero;
    keep(key, binary(vm, op, value, other, false, 0));
  }
  for (const [hashed, { key, value }] of right.value.entries) {
    if (!left.value.entries.has(hashed)) keep(key, binary(vm, op, zero, value, false, 0));
  }
  return result;
}

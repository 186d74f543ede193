import { extendedCapacity, type HeapObject, type TupleObject } from '../heap/index.js';
import { bytes } from './bytes.js';
import { exact } from './exact.js';
import { text } from './strings.js';
import type { Vm } from './vm.js';

/** `left + right` of two str, list or tuple objects: a new reference; undefined for other types. */
export function concatenate(vm: Vm, left: HeapObject, right: HeapObject): HeapObject | undefined {
  const { heap } = vm;
  if (left.kind === 'str' && right.kind === 'str') {
    if (left.value === '') return exact(vm, right);
    if (right.value === '') return exact(vm, left);
    return vm.str(left.value + right.value);
  }
  const leftBytes = left.kind === 'bytes' || left.kind === 'bytearray';
  if (leftBytes && (right.kind === 'bytes' || right.kind === 'bytearray')) {
    if (left.kind === 'bytearray') return heap.allocate('bytearray', left.value + right.value);
    if (left.value === '' && right.kind === 'bytes') return heap.own(right);
    return right.value === '' ? heap.own(left) : bytes(vm, left.value + right.value);
  }
  if (left.kind === 'list' && right.kind === 'list') {
    return heap.allocate('list', copies(vm, [...left.value, ...right.value]));
  }
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    if (left.value.length === 0) return exact(vm, right);
    if (right.value.length === 0) return exact(vm, left);
    return trackedTuple(vm, copies(vm, [...left.value, ...right.value]));
  }
  return undefined;
}

/** Items that C code handles in the time of about one instruction, as a power of two. */
export const WORK = 5;

/** References of a container's own to these objects. */
export function copies(vm: Vm, items: readonly HeapObject[]): HeapObject[] {
  if (items.length > vm.limits.size) throw vm.limit('a list');
  vm.steps += items.length >> WORK;
  return items.map((item) => vm.heap.ownItem(item));
}

/** A tuple made empty and filled afterwards, which the collector looks at in every version, whatever it holds. */
export function trackedTuple(vm: Vm, items: HeapObject[]): TupleObject {
  const tuple = vm.heap.allocate('tuple', items);
  vm.heap.track(tuple);
  return tuple;
}

/** The one `()` of a run, a new reference. */
export function emptyTuple(vm: Vm): HeapObject {
  vm.emptyTuple ??= vm.heap.shared('tuple', []);
  return vm.heap.own(vm.emptyTuple);
}

/** A tuple that takes over these references, a new reference; without any, the one `()`. */
export function tupleOf(vm: Vm, items: HeapObject[]): HeapObject {
  return items.length === 0 ? emptyTuple(vm) : vm.heap.allocate('tuple', items);
}

/** `sequence * count` in either order: a new reference; undefined for other types. */
export function repeat(vm: Vm, left: HeapObject, right: HeapObject): HeapObject | undefined {
  const [sequence, count] = left.kind === 'int' || left.kind === 'bool' ? [right, left] : [left, right];
  if (count.kind !== 'int' && count.kind !== 'bool') return undefined;
  const times = Math.max(0, Number(count.value));
  const { heap } = vm;
  if (sequence.kind === 'str') {
    if (times === 1) return exact(vm, sequence);
    if (sequence.value.length * times > vm.limits.size) throw vm.limit('a string');
    return text(vm, sequence.value.repeat(times));
  }
  if (sequence.kind === 'bytes' || sequence.kind === 'bytearray') {
    if (sequence.kind === 'bytes' && times === 1) return heap.own(sequence);
    if (sequence.value.length * times > vm.limits.size) throw vm.limit('a bytes object');
    const value = sequence.value.repeat(times);
    return sequence.kind === 'bytes' ? bytes(vm, value) : heap.allocate('bytearray', value);
  }
  if (sequence.kind !== 'list' && sequence.kind !== 'tuple') return undefined;
  if (sequence.kind === 'tuple' && (times === 1 || sequence.value.length === 0)) return exact(vm, sequence);
  if (sequence.value.length * times > vm.limits.size) throw vm.limit('a list');
  if (sequence.kind === 'tuple' && times === 0) return emptyTuple(vm);
  const items: HeapObject[] = [];
  for (let round = 0; round < times; round++) for (const item of sequence.value) items.push(item);
  return sequence.kind === 'tuple' ? trackedTuple(vm, copies(vm, items)) : heap.allocate('list', copies(vm, items));
}

/** A new list with its own references to these objects, filled at once from a known number of values. */
export function filledList(vm: Vm, items: readonly HeapObject[]): HeapObject {
  const list = vm.heap.allocate('list', copies(vm, items));
  list.allocated = extendedCapacity(items.length);
  return list;
}

/** First index and end of a slice for a sequence of `length` (`PySlice_AdjustIndices`). */
export function sliceBounds(
  start: number | undefined,
  stop: number | undefined,
  step: number,
  length: number,
): readonly [number, number] {
  const clamp = (value: number | undefined, forward: number, backward: number): number => {
    if (value === undefined) return step > 0 ? forward : backward;
    const index = value < 0 ? value + length : value;
    if (step > 0) return Math.min(Math.max(index, 0), length);
    return Math.min(Math.max(index, -1), length - 1);
  };
  return [clamp(start, 0, length - 1), clamp(stop, length, -1)];
}

/** Indexes of a slice of a sequence of `length`. */
export function sliceIndices(
  start: number | undefined,
  stop: number | undefined,
  step: number,
  length: number,
): readonly number[] {
  const [first, end] = sliceBounds(start, stop, step, length);
  const indices: number[] = [];
  for (let index = first; step > 0 ? index < end : index > end; index += step) indices.push(index);
  return indices;
}

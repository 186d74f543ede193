import type { HeapObject, RangeObject } from '../heap/index.js';
import { bytes } from './bytes.js';
import { getClassItem } from './classes/extensions.js';
import { isNumber, numeric } from './comparison.js';
import { exact } from './exact.js';
import { extensionType } from './extension.js';
import { toIndex } from './index-numbers.js';
import { keyIn } from './keys.js';
import { missingItem } from './missing-item.js';
import { alive } from './names.js';
import { callSpecial, isPlain, rangeLength } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { copies, emptyTuple, sliceBounds, sliceIndices, trackedTuple } from './sequences.js';
import { text } from './strings.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** `object[key]`, a new reference. */
export function getItem(vm: Vm, object: HeapObject, key: HeapObject, origin = 0): HeapObject {
  if (object.cls !== undefined) {
    const method = special(object, '__getitem__');
    if (method) return callSpecial(vm, object, method, [key]);
  }
  return plainGetItem(vm, object, key, origin);
}

/** `object[key]` as builtin types do it. */
export function plainGetItem(vm: Vm, object: HeapObject, key: HeapObject, origin = 0): HeapObject {
  const { heap } = vm;
  switch (object.kind) {
    case 'list':
    case 'tuple':
      if (key.kind === 'slice') return sliceOf(vm, object, key, origin);
      return heap.own(alive(object.value[indexIn(vm, object, key, object.value.length, '')] as HeapObject));
    case 'str': {
      const plain = isPlain(object.value);
      const characters = plain ? undefined : [...object.value];
      const length = characters ? characters.length : object.value.length;
      if (key.kind === 'slice') {
        const indices = indicesOf(vm, key, length);
        if (indices.length === length && (length < 2 || indices[0] === 0)) {
          const plain = (): HeapObject => exact(vm, object);
          return vm.custom.apply ? vm.applied('copy slice', [object], origin, plain) : plain();
        }
        return text(vm, indices.map((index) => (characters ? characters[index] : object.value[index])).join(''));
      }
      const index = indexIn(vm, object, key, length, '');
      return text(vm, (characters ? characters[index] : object.value[index]) ?? '');
    }
    case 'dict': {
      const entry = object.value.entries.get(keyIn(vm, object.value, key, 'dict key'));
      if (entry === undefined) return missingItem(vm, object, key);
      return heap.own(alive(entry.value));
    }
    case 'bytes':
    case 'bytearray': {
      const { value } = object;
      if (key.kind !== 'slice') return heap.int(value.charCodeAt(byteIndex(vm, object, key)));
      const indices = indicesOf(vm, key, value.length);
      if (object.kind === 'bytes' && indices.length === value.length && (value.length < 2 || indices[0] === 0)) {
        return heap.own(object);
      }
      const part = indices.map((at) => value.charAt(at)).join('');
      return object.kind === 'bytes' ? bytes(vm, part) : heap.allocate('bytearray', part);
    }
    case 'range': {
      if (key.kind === 'slice') return sliceOfRange(vm, object, key);
      const index = indexIn(vm, object, key, rangeLength(object.value), 'object ');
      return heap.int(object.value.start + index * object.value.step);
    }
    case 'type':
    case 'class':
      return getClassItem(vm, object, key);
    default: {
      if (isProxy(object)) return behind(vm, object, (target) => getItem(vm, target, key, origin));
      if (object.kind === 'extension') {
        const found = extensionType(object).getItem?.(vm, object.value.state, key);
        if (found) return found;
      }
      throw vm.error('TypeError', `'${typeName(object)}' object is not subscriptable`);
    }
  }
}

function indexIn(vm: Vm, object: HeapObject, key: HeapObject, length: number, extra: string): number {
  const index = indexNumber(vm, key);
  if (index === undefined) {
    const type = object.kind === 'str' ? 'string' : object.kind;
    const wording = object.kind === 'str' ? ` not '${typeName(key)}'` : ` or slices, not ${typeName(key)}`;
    const comma = object.kind === 'str' ? ',' : '';
    throw vm.error('TypeError', `${type} indices must be integers${comma}${wording}`);
  }
  const at = index < 0 ? index + length : index;
  if (at < 0 || at >= length) {
    const type = object.kind === 'str' ? 'string' : object.kind;
    throw vm.error('IndexError', `${type} ${extra}index out of range`);
  }
  return at;
}

/** The number of an int, or what `__index__` gives. */
export function indexNumber(vm: Vm, key: HeapObject): number | undefined {
  if (isNumber(key)) return key.kind === 'float' ? undefined : Number(numeric(key));
  return special(key, '__index__') ? toIndex(vm, key, (type) => type) : undefined;
}

/** The index that a key stands for in bytes. */
export function byteIndex(
  vm: Vm,
  object: Extract<HeapObject, { kind: 'bytes' | 'bytearray' }>,
  key: HeapObject,
): number {
  const type = object.kind === 'bytes' ? 'byte' : 'bytearray';
  const value = indexNumber(vm, key);
  if (value === undefined) {
    throw vm.error('TypeError', `${type} indices must be integers or slices, not ${typeName(key)}`);
  }
  const index = value < 0 ? value + object.value.length : value;
  if (index >= 0 && index < object.value.length) return index;
  throw vm.error('IndexError', object.kind === 'bytes' ? 'index out of range' : 'bytearray index out of range');
}

/** A slice of a range is a range (`compute_slice`, Objects/rangeobject.c). */
function sliceOfRange(vm: Vm, { value }: RangeObject, slice: Extract<HeapObject, { kind: 'slice' }>): HeapObject {
  const length = rangeLength(value);
  const [start, stop, step] = slice.value;
  const stride = bound(vm, step) ?? 1;
  if (stride === 0) throw vm.error('ValueError', 'slice step cannot be zero');
  const [first, last] = sliceBounds(bound(vm, start), bound(vm, stop), stride, length);
  return vm.heap.allocate('range', {
    start: value.start + first * value.step,
    stop: value.start + last * value.step,
    step: value.step * stride,
  });
}

/** One part of a slice; undefined for None. */
export function bound(vm: Vm, part: HeapObject): number | undefined {
  if (part.kind === 'none') return undefined;
  const index = indexNumber(vm, part);
  if (index === undefined) {
    throw vm.error('TypeError', 'slice indices must be integers or None or have an __index__ method');
  }
  return index;
}

/** The indexes of a slice. */
export function indicesOf(vm: Vm, slice: Extract<HeapObject, { kind: 'slice' }>, length: number): readonly number[] {
  const [start, stop, step] = slice.value;
  const stride = bound(vm, step) ?? 1;
  if (stride === 0) throw vm.error('ValueError', 'slice step cannot be zero');
  return sliceIndices(bound(vm, start), bound(vm, stop), stride, length);
}

function sliceOf(
  vm: Vm,
  object: Extract<HeapObject, { kind: 'list' | 'tuple' }>,
  slice: Extract<HeapObject, { kind: 'slice' }>,
  origin: number,
): HeapObject {
  const indices = indicesOf(vm, slice, object.value.length);
  const all = indices.length === object.value.length && (indices.length < 2 || indices[0] === 0);
  // A tuple is returned as it is only for a step of 1 (tuplesubscript, Objects/tupleobject.c).
  const whole = all && (bound(vm, slice.value[2]) ?? 1) === 1;
  const plain = (): HeapObject => {
    if (object.kind === 'tuple' && whole) return exact(vm, object);
    if (object.kind === 'tuple' && indices.length === 0) return emptyTuple(vm);
    const items = indices.map((index) => object.value[index] as HeapObject);
    if (object.kind === 'tuple') return trackedTuple(vm, copies(vm, items));
    return vm.heap.allocate('list', copies(vm, items));
  };
  if (!vm.custom.apply) return plain();
  return vm.applied(whole ? 'copy slice' : 'slice', [object], origin, plain);
}

import type { HeapObject } from '../heap/index.js';
import { elements } from './protocol.js';
import { typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** One byte from a number. */
export function byteOf(vm: Vm, object: HeapObject): string {
  if (object.kind !== 'int' && object.kind !== 'bool') {
    throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
  }
  const value = Number(object.value);
  if (value < 0 || value > 255) throw vm.error('ValueError', 'byte must be in range(0, 256)');
  return String.fromCharCode(value);
}

/** The bytes that an object stands for where bytes are built: bytes-like, or an iterable of numbers. */
export function byteTextOf(vm: Vm, object: HeapObject, use: 'bytes' | 'bytearray' | 'extend'): string {
  if (object.kind === 'bytes' || object.kind === 'bytearray') return object.value;
  if (object.kind === 'str' || !isIterable(object)) {
    if (use === 'extend') throw vm.refusal('extend() by this');
    throw vm.error('TypeError', `cannot convert '${typeName(object)}' object to ${use}`);
  }
  const items = elements(vm, object);
  let text = '';
  for (const item of items) {
    const code = item.kind === 'int' || item.kind === 'bool' ? Number(item.value) : -1;
    if (code < 0 || code > 255) {
      for (const each of items) vm.heap.drop(each);
      if (item.kind !== 'int' && item.kind !== 'bool') {
        throw vm.error('TypeError', `'${typeName(item)}' object cannot be interpreted as an integer`);
      }
      const range = use === 'bytes' ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)';
      throw vm.error('ValueError', range);
    }
    text += String.fromCharCode(code);
  }
  for (const item of items) vm.heap.drop(item);
  return text;
}

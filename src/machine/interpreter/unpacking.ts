import type { HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import { elements } from './protocol.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

const ITERABLE: ReadonlySet<string> = new Set([
  'list',
  'tuple',
  'str',
  'bytes',
  'bytearray',
  'dict',
  'set',
  'frozenset',
  'range',
  'iterator',
  'view',
]);

/** Whether `iter(object)` works. */
export function isIterable(object: HeapObject): boolean {
  return ITERABLE.has(object.kind) || special(object, '__iter__') !== undefined;
}

/** UNPACK_SEQUENCE (`after` −1) and UNPACK_EX: pushes the values so that the first is on top. */
export function unpack(vm: Vm, frame: Frame, before: number, after: number): void {
  const sequence = frame.popOwned();
  if (!isIterable(sequence)) {
    throw vm.error('TypeError', `cannot unpack non-iterable ${typeName(sequence)} object`);
  }
  const items = elements(vm, sequence);
  const least = before + Math.max(after, 0);
  const exact = after < 0;
  if (items.length < least || (exact && items.length > least)) {
    const counted = items.length;
    for (const item of items) vm.heap.drop(item);
    const message = mismatch(vm, sequence, counted, least, exact);
    vm.heap.drop(sequence);
    throw vm.error('ValueError', message);
  }
  const values: HeapObject[] = exact ? items : items.slice(0, before);
  if (!exact) {
    const rest = items.slice(before, items.length - after);
    const list = vm.heap.allocate('list', rest);
    list.allocated = rest.length + (rest.length % 2);
    values.push(list, ...items.slice(items.length - after));
  }
  for (let index = values.length - 1; index >= 0; index--) frame.push(values[index], true);
  vm.heap.drop(sequence);
}

function mismatch(vm: Vm, sequence: HeapObject, counted: number, least: number, exact: boolean): string {
  if (counted < least) {
    return `not enough values to unpack (expected ${exact ? '' : 'at least '}${least}, got ${counted})`;
  }
  const sized = sequence.kind === 'list' || sequence.kind === 'tuple' || sequence.kind === 'dict';
  const got = vm.profile.namesUnpackedCount && sized ? `, got ${counted}` : '';
  return `too many values to unpack (expected ${least}${got})`;
}

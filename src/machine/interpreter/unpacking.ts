import { dropReversed, type HeapObject } from '../heap/index.js';
import { extensionType } from './extension.js';
import type { Frame } from './frame.js';
import { iteratorOf, nextElement } from './iteration.js';
import { orDrop } from './or-drop.js';
import { elements } from './protocol.js';
import { isProxy } from './proxies.js';
import { isLazy } from './streaming.js';
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
  'generator',
  'view',
]);

/** Whether `iter(object)` works. */
export function isIterable(object: HeapObject): boolean {
  if (object.kind === 'extension') return extensionType(object).iterate !== undefined;
  if (isProxy(object)) return true;
  return ITERABLE.has(object.kind) || (special(object, '__iter__') ?? special(object, '__getitem__')) !== undefined;
}

/** UNPACK_SEQUENCE (`after` −1) and UNPACK_EX: pushes the values so that the first is on top. */
export function unpack(vm: Vm, frame: Frame, before: number, after: number): void {
  const sequence = frame.popOwned();
  if (!isIterable(sequence)) {
    throw vm.error('TypeError', `cannot unpack non-iterable ${typeName(sequence)} object`);
  }
  const least = before + Math.max(after, 0);
  const exact = after < 0;
  const items = orDrop(vm, [sequence], () =>
    exact && isLazy(sequence) ? firstElements(vm, sequence, before) : elements(vm, sequence),
  );
  if (items.length < least || (exact && items.length > least)) {
    const counted = items.length;
    const message = mismatch(vm, sequence, counted, least, exact);
    dropReversed(vm.heap, items);
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

/**
 * The elements that `count` names take, and one more if there is one: then the iterator is not asked any further, and
 * that one goes first.
 */
function firstElements(vm: Vm, iterable: HeapObject, count: number): HeapObject[] {
  const items: HeapObject[] = [];
  const iterator = iteratorOf(vm, iterable);
  try {
    for (let item = nextElement(vm, iterator); item; item = nextElement(vm, iterator)) {
      items.push(item);
      if (items.length > count) break;
    }
    if (items.length > count) {
      throw vm.error('ValueError', mismatch(vm, iterable, items.length, count, true));
    }
    return items;
  } catch (error) {
    dropReversed(vm.heap, items);
    throw error;
  } finally {
    vm.heap.drop(iterator);
  }
}

function mismatch(vm: Vm, sequence: HeapObject, counted: number, least: number, exact: boolean): string {
  if (counted < least) {
    return `not enough values to unpack (expected ${exact ? '' : 'at least '}${least}, got ${counted})`;
  }
  const sized = sequence.kind === 'list' || sequence.kind === 'tuple' || sequence.kind === 'dict';
  const got = vm.profile.namesUnpackedCount && sized ? `, got ${counted}` : '';
  return `too many values to unpack (expected ${least}${got})`;
}

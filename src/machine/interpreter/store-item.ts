import type { HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import { deleteItem, plainSetItem } from './item-stores.js';
import { alive } from './names.js';
import { orDrop } from './or-drop.js';
import { callSpecial } from './protocol.js';
import { special } from './types.js';
import type { Vm } from './vm.js';

/** STORE_SUBSCR: `object[key] = value`, the three on the stack. */
export function storeItem(vm: Vm, frame: Frame, origin: number): void {
  const key = frame.popOwned();
  const object = frame.popOwned();
  const value = frame.popOwned();
  const method = object.cls === undefined ? undefined : special(object, '__setitem__');
  if (method) {
    storeByMethod(vm, method, object, key, value);
    return;
  }
  orDrop(vm, [value, object, key], () => plainSetItem(vm, alive(object), key, value, origin));
  vm.heap.drop(object);
  vm.heap.drop(key);
}

/** DELETE_SUBSCR: `del object[key]`, the two on the stack. */
export function removeItem(vm: Vm, frame: Frame): void {
  const key = frame.popOwned();
  const object = frame.popOwned();
  orDrop(vm, [object, key], () => deleteItem(vm, object, key));
  vm.heap.drop(object);
  vm.heap.drop(key);
}

/** The value goes first, from 3.14 on last. */
function storeByMethod(vm: Vm, method: HeapObject, object: HeapObject, key: HeapObject, value: HeapObject): void {
  vm.heap.drop(orDrop(vm, [value, object, key], () => callSpecial(vm, object, method, [key, value])));
  const order = vm.profile.localsFreed === 'forward' ? [value, object, key] : [key, object, value];
  for (const each of order) vm.heap.drop(each);
}

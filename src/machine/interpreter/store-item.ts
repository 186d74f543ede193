import type { HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import { deleteItem, plainSetItem } from './item-stores.js';
import { alive } from './names.js';
import { orDrop } from './or-drop.js';
import { callSpecial } from './protocol.js';
import { special } from './types.js';
import type { Vm } from './vm.js';

/** STORE_SUBSCR: `object[key] = value`, the three on the stack; where the value and the object came from. */
export function storeItem(vm: Vm, frame: Frame, origin: number, owner: number): void {
  const key = frame.popOwned();
  const object = frame.popOwned();
  const value = frame.popOwned();
  const method = object.cls === undefined ? undefined : special(object, '__setitem__');
  if (method) {
    storeByMethod(vm, method, object, key, value);
    return;
  }
  orDrop(vm, [value, object, key], () => {
    if (vm.custom.apply) storeByRule(vm, object, key, value, origin, owner);
    else plainSetItem(vm, alive(object), key, value, origin);
  });
  vm.heap.drop(object);
  vm.heap.drop(key);
}

/** A rule may refuse the store; what it gives is nobody's. */
function storeByRule(
  vm: Vm,
  object: HeapObject,
  key: HeapObject,
  value: HeapObject,
  origin: number,
  owner: number,
): void {
  const result = vm.applied('store item', [object, key, value], owner, () => {
    plainSetItem(vm, alive(object), key, value, origin);
    return vm.none();
  });
  vm.heap.drop(result);
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

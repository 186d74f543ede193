import { OP } from '../compiler/index.js';
import type { HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import { orDrop } from './or-drop.js';
import { addToDict, addToSet, appendToList, extendList, updateDict, updateSet } from './stores.js';
import type { Vm } from './vm.js';

/** Instructions that put the value on top into a container deeper in the stack. */
export function grow(vm: Vm, frame: Frame, op: number, arg: number): void {
  const { stack } = frame;
  switch (op) {
    case OP.LIST_APPEND: {
      const value = frame.popOwned();
      appendToList(vm, stack.at(-arg) as HeapObject, value);
      return;
    }
    case OP.LIST_EXTEND: {
      const value = frame.popOwned();
      orDrop(vm, [value], () => extendList(vm, stack.at(-arg) as HeapObject, value, true));
      vm.heap.drop(value);
      return;
    }
    case OP.LIST_TO_TUPLE: {
      const list = frame.popOwned();
      const items = list.kind === 'list' ? list.value.map((item) => vm.heap.ownItem(item)) : [];
      frame.push(vm.heap.allocate('tuple', items), true);
      vm.heap.drop(list);
      return;
    }
    case OP.SET_ADD: {
      const value = frame.popOwned();
      orDrop(vm, [value], () => addToSet(vm, stack.at(-arg) as HeapObject, value));
      return;
    }
    case OP.SET_UPDATE: {
      const value = frame.popOwned();
      const set = stack.at(-1) as HeapObject;
      orDrop(vm, [value], () => updateSet(vm, set, value));
      vm.heap.drop(value);
      return;
    }
    case OP.MAP_ADD: {
      const value = frame.popOwned();
      const key = frame.popOwned();
      orDrop(vm, [key, value], () => addToDict(vm, stack.at(-arg) as HeapObject, key, value));
      return;
    }
    case OP.DICT_UPDATE: {
      const value = frame.popOwned();
      orDrop(vm, [value], () => updateDict(vm, stack.at(-arg) as HeapObject, value));
      vm.heap.drop(value);
      return;
    }
    default:
  }
}

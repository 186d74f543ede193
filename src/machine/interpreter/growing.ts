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
      const dict = stack.at(-(arg || 1)) as HeapObject;
      orDrop(vm, [key, value], () => (arg === 0 ? addKeyword(vm, dict, key, value) : addToDict(vm, dict, key, value)));
      return;
    }
    case OP.DICT_UPDATE: {
      const value = frame.popOwned();
      const dict = stack.at(-(arg || 1)) as HeapObject;
      orDrop(vm, [value], () => (arg === 0 ? addKeywords(vm, dict, value) : updateDict(vm, dict, value)));
      vm.heap.drop(value);
      return;
    }
    default:
  }
}

const entriesIn = (dict: HeapObject): number => (dict.kind === 'dict' ? dict.value.entries.size : 0);

/** A keyword after `**`, which may not be there yet: the error names the function, which is not at hand here. */
function addKeyword(vm: Vm, dict: HeapObject, key: HeapObject, value: HeapObject): void {
  const before = entriesIn(dict);
  addToDict(vm, dict, key, value);
  if (entriesIn(dict) === before) throw vm.refusal('a keyword argument that is passed twice');
}

/** The keywords of `**mapping` in a call. */
function addKeywords(vm: Vm, dict: HeapObject, mapping: HeapObject): void {
  if (mapping.kind !== 'dict') throw vm.refusal('an argument after ** that is no dict');
  const wanted = entriesIn(dict) + entriesIn(mapping);
  updateDict(vm, dict, mapping);
  if (entriesIn(dict) < wanted) throw vm.refusal('a keyword argument that is passed twice');
}

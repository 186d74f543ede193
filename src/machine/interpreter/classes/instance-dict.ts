import { DictTable, type HeapObject, mayBeTracked, mirror, setEntry } from '../../heap/index.js';
import type { Vm } from '../vm.js';

/** `instance.__dict__`, a new reference: a dict that follows the instance, and the instance follows it. */
export function instanceDict(vm: Vm, object: HeapObject): HeapObject {
  const { cls, kind } = object;
  const plain = cls?.kind === 'class' && cls.value.hasDict && cls.value.slotOrder.length === 0;
  if (object.kind !== 'instance' || !plain || vm.distorted) throw vm.refusal(`the __dict__ of this ${kind}`);
  if (object.mirror) return vm.heap.own(object.mirror);
  object.materialized = true;
  const dict = vm.heap.allocate('dict', new DictTable());
  for (const [name, value] of object.value) setEntry(vm.heap, dict, name, vm.str(name), vm.heap.own(value));
  if ([...object.value.values()].some(mayBeTracked)) vm.heap.track(dict);
  vm.dicts.add(dict);
  mirror(object, dict);
  return dict;
}

/** Whether the program has the `__dict__` of an object: what it holds is counted twice then. */
export function hasInstanceDict(vm: Vm): boolean {
  for (const dict of vm.dicts) if (dict.freed) vm.dicts.delete(dict);
  return vm.dicts.size > 0;
}

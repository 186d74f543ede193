import { EVENT } from './events.js';
import type { Heap } from './heap.js';
import type { DictObject, HeapObject, InstanceObject } from './object.js';

/** From now on `dict` is the `__dict__` of the instance: what changes in one changes in the other. */
export function mirror(instance: InstanceObject, dict: DictObject): void {
  instance.mirror = dict;
  dict.mirror = instance;
}

/** One of the two goes: the other goes on alone. */
export function dropMirror(object: HeapObject): void {
  const { mirror: other } = object;
  object.mirror = undefined;
  if (other) other.mirror = undefined;
}

/** The `__dict__` got another value under a name, or with undefined lost it: so does the instance. */
export function mirrorEntry(heap: Heap, dict: DictObject, key: HeapObject, value: HeapObject | undefined): void {
  const instance = dict.mirror;
  if (instance?.kind !== 'instance' || key.kind !== 'str') return;
  const name = key.value;
  const old = instance.value.get(name);
  if (value) {
    instance.value.set(name, heap.own(value));
    const keys = instance.cls?.kind === 'class' ? instance.cls.value.sharedKeys : [];
    if (!keys.includes(name)) keys.push(name);
  } else instance.value.delete(name);
  heap.log.add3(EVENT.attribute, instance.id, heap.log.string(name), value?.id ?? 0);
  if (old) heap.drop(old);
}

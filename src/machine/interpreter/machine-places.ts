import { EVENT, type HeapObject, setEntry, spliceList } from '../heap/index.js';
import type { ObjectId, Place } from '../rules/index.js';
import { deepCopy } from './modules/copy.js';
import { objectOf } from './names.js';
import { hashKey } from './protocol.js';
import type { Vm } from './vm.js';

type InnerPlace = Extract<Place, { readonly owner: ObjectId }>;

/** The places inside `owner` that refer to the object. */
export function* placesIn(owner: HeapObject, id: ObjectId): Generator<Place> {
  switch (owner.kind) {
    case 'list':
    case 'tuple':
      for (const [key, item] of owner.value.entries()) {
        if (item.id === id) yield { kind: 'item', owner: owner.id, key };
      }
      return;
    case 'dict':
      for (const { key, value } of owner.value.entries.values()) {
        if (key.id === id) yield { kind: 'item', owner: owner.id, key: `key ${key.id}` };
        if (value.id === id) yield { kind: 'item', owner: owner.id, key: key.id };
      }
      return;
    case 'set':
    case 'frozenset':
      for (const element of owner.value.elements.values()) {
        if (element.id === id) yield { kind: 'item', owner: owner.id, key: element.id };
      }
      return;
    case 'instance':
      for (const [key, value] of owner.value) if (value.id === id) yield { kind: 'attribute', owner: owner.id, key };
      return;
    case 'generator':
      for (const held of owner.value.refersTo()) if (held.id === id) yield { kind: 'cell', owner: owner.id, key: 0 };
      return;
    case 'weakref':
      if (owner.value.target?.id === id) yield { kind: 'weak', owner: owner.id, key: 0 };
      return;
    default:
  }
}

/** Takes what a slot, value or attribute refers to out of its container. */
export function clearSlot(vm: Vm, place: InnerPlace): void {
  const owner = objectOf(vm, place.owner);
  const { heap } = vm;
  if (owner.kind === 'list' && typeof place.key === 'number') {
    const [item] = owner.value.splice(place.key, 1);
    heap.log.splice(owner.id, place.key, 1, []);
    if (item) heap.dropItem(item);
  } else if (owner.kind === 'dict') {
    for (const [key, entry] of owner.value.entries) {
      if (entry.key.id !== place.key) continue;
      owner.value.entries.delete(key);
      heap.log.add3(EVENT.entry, owner.id, entry.key.id, 0);
      heap.dropItem(entry.key);
      heap.dropItem(entry.value);
    }
  } else if (owner.kind === 'instance' && typeof place.key === 'string') {
    const value = owner.value.get(place.key);
    owner.value.delete(place.key);
    heap.log.add3(EVENT.attribute, owner.id, heap.log.string(place.key), 0);
    if (value) heap.drop(value);
  }
}

/** Stores into a list slot; the reference of `value` moves in, that of the old item is the caller's. */
export function swapSlot(vm: Vm, place: InnerPlace, value: HeapObject): HeapObject | undefined {
  const owner = objectOf(vm, place.owner);
  if (owner.kind !== 'list' || typeof place.key !== 'number')
    throw new Error('only names and list slots can be swapped');
  return spliceList(vm.heap, owner, place.key, 1, [value])[0];
}

/** Puts deep copies in place of what a container or instance refers to; what it refers to twice is copied once. */
export function deepen(vm: Vm, owner: HeapObject): void {
  const { heap } = vm;
  const memo = new Map<HeapObject, HeapObject>([[owner, owner]]);
  switch (owner.kind) {
    case 'list':
      for (const [index, item] of [...owner.value].entries()) {
        const [old] = spliceList(heap, owner, index, 1, [deepCopy(vm, item, memo)]);
        if (old) heap.drop(old);
      }
      return;
    case 'dict':
      for (const { key, value } of [...owner.value.entries.values()]) {
        setEntry(heap, owner, hashKey(vm, key), heap.own(key), deepCopy(vm, value, memo));
      }
      return;
    case 'instance':
      for (const [name, value] of [...owner.value]) {
        const copy = deepCopy(vm, value, memo);
        owner.value.set(name, copy);
        heap.log.add3(EVENT.attribute, owner.id, heap.log.string(name), copy.id);
        heap.drop(value);
      }
      return;
    default:
  }
}

import type { Key } from './dict-table.js';
import { EVENT } from './events.js';
import type { Heap } from './heap.js';
import { mayBeTracked } from './may-be-tracked.js';
import { mirrorEntry } from './mirror.js';
import type { DictObject, FrozensetObject, HeapObject, SetObject } from './object.js';
import type { SetTable } from './set-table.js';

/** Slots that a table of `size` index slots can fill. */
const usable = (size: number): number => Math.floor((2 * size) / 3);

/** Sets an entry; the references of `key` and `value` become the dict's, what they replace is dropped. */
export function setEntry(heap: Heap, dict: DictObject, key: Key, object: HeapObject, value: HeapObject): void {
  const table = dict.value;
  if (!dict.tracked && (mayBeTracked(object) || mayBeTracked(value))) heap.track(dict);
  const existing = table.entries.get(key);
  if (dict.mirror) mirrorEntry(heap, dict, object, value);
  if (existing) {
    const old = existing.value;
    existing.value = heap.moveIntoItem(value);
    heap.log.add3(EVENT.entry, dict.id, existing.key.id, value.id);
    heap.dropItem(old);
    heap.drop(object);
    return;
  }
  if (object.kind !== 'str') table.stringKeys = false;
  if (table.used >= usable(table.slots)) grow(dict);
  table.used++;
  table.entries.set(key, { key: heap.moveIntoItem(object), value: heap.moveIntoItem(value) });
  heap.log.add3(EVENT.entry, dict.id, object.id, value.id);
}

function grow(dict: DictObject): void {
  const table = dict.value;
  let slots = 8;
  while (slots < table.entries.size * 3) slots *= 2;
  table.slots = slots;
  table.used = table.entries.size;
}

/** Takes an entry out; the references of key and value become the caller's. */
export function removeEntry(heap: Heap, dict: DictObject, key: Key): readonly [HeapObject, HeapObject] | undefined {
  const entry = dict.value.entries.get(key);
  if (entry === undefined) return undefined;
  dict.value.entries.delete(key);
  if (dict.mirror) mirrorEntry(heap, dict, entry.key, undefined);
  heap.log.add3(EVENT.entry, dict.id, entry.key.id, 0);
  return [heap.moveFromItem(entry.key), heap.moveFromItem(entry.value)];
}

/** Empties a dict; keys and values go in insertion order. */
export function clearDict(heap: Heap, dict: DictObject): void {
  const entries = dict.value.inserted();
  dict.value.entries.clear();
  dict.value.slots = 0;
  dict.value.used = 0;
  dict.value.stringKeys = true;
  for (const { key, value } of entries) {
    if (dict.mirror) mirrorEntry(heap, dict, key, undefined);
    heap.log.add3(EVENT.entry, dict.id, key.id, 0);
    heap.dropItem(key);
    heap.dropItem(value);
  }
}

/** Adds an element whose reference becomes the set's, or is dropped if an equal one is there. */
export function addElement(heap: Heap, set: SetObject, key: Key, object: HeapObject): void {
  if (set.value.add(key, object)) {
    heap.log.splice(set.id, set.value.elements.size - 1, 0, [object]);
    heap.moveIntoItem(object);
  } else heap.drop(object);
}

/** Adds all elements of another set. */
export function mergeSet(heap: Heap, set: SetObject | FrozensetObject, from: SetTable): void {
  const start = set.value.elements.size;
  const added = set.value.merge(from);
  heap.log.splice(set.id, start, 0, added);
  for (const object of added) heap.ownItem(object);
}

/** Takes an element out; its reference becomes the caller's. */
export function removeElement(heap: Heap, set: SetObject, key: Key): HeapObject | undefined {
  const at = heap.log.recording ? [...set.value.elements.keys()].indexOf(key) : 0;
  const object = set.value.remove(key);
  if (object === undefined) return undefined;
  heap.log.splice(set.id, at, 1, []);
  return heap.moveFromItem(object);
}

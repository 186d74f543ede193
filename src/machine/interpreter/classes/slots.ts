import {
  type DescriptorObject,
  type DictObject,
  EVENT,
  type HeapObject,
  type Namespace,
  removeEntry,
  setEntry,
} from '../../heap/index.js';
import { missingAttribute } from '../exceptions.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';

/** Attributes and slots of an object by name; undefined for objects that have none. */
export function attributesOf(object: HeapObject): Namespace | undefined {
  switch (object.kind) {
    case 'instance':
      return object.value;
    case 'exception':
      return object.value.attributes;
    default:
      return object.attributes;
  }
}

/** Reads a slot. */
export function getSlot(vm: Vm, object: HeapObject, slot: DescriptorObject): HeapObject {
  const value = attributesOf(object)?.get(slot.value.name);
  if (value === undefined) throw missing(vm, object, slot.value.name);
  return vm.heap.own(value);
}

/** Puts a value, whose reference moves in, into an attribute or slot; gives what was there before. */
export function putAttribute(vm: Vm, object: HeapObject, name: string, value: HeapObject): HeapObject | undefined {
  let attributes = attributesOf(object);
  if (attributes === undefined) {
    attributes = new Map();
    object.attributes = attributes;
  }
  const old = attributes.get(name);
  attributes.set(name, value);
  const { log } = vm.heap;
  if (log.recording) log.add3(EVENT.attribute, object.id, log.string(name), value.id);
  if (object.mirror?.kind === 'dict') setMirrored(vm, object, object.mirror, name, value);
  return old;
}

/** Takes an attribute or slot away. */
export function removeAttribute(vm: Vm, object: HeapObject, name: string): void {
  const attributes = attributesOf(object);
  const old = attributes?.get(name);
  if (attributes === undefined || old === undefined) {
    throw missing(vm, object, name);
  }
  attributes.delete(name);
  if (object.mirror?.kind === 'dict') removeMirrored(vm, object, object.mirror, name);
  vm.heap.log.add3(EVENT.attribute, object.id, vm.heap.log.string(name), 0);
  vm.heap.drop(old);
}

/** AttributeError for an object without that attribute. */
export function missing(vm: Vm, object: HeapObject, name: string): unknown {
  return missingAttribute(vm, object, `'${typeName(object)}' object has no attribute '${name}'`);
}

/** The `__dict__` that the program has of the object follows. */
function setMirrored(vm: Vm, object: HeapObject, dict: DictObject, name: string, value: HeapObject): void {
  dict.mirror = undefined;
  const key = [...dict.value.entries.values()].find((entry) => entry.key.kind === 'str' && entry.key.value === name);
  setEntry(vm.heap, dict, name, key ? vm.heap.own(key.key) : vm.str(name), vm.heap.own(value));
  dict.mirror = object;
}

function removeMirrored(vm: Vm, object: HeapObject, dict: DictObject, name: string): void {
  dict.mirror = undefined;
  const removed = removeEntry(vm.heap, dict, name);
  dict.mirror = object;
  for (const each of removed ?? []) vm.heap.drop(each);
}

import { EVENT, type HeapObject } from '../heap/index.js';
import { callWithName, hasClass, hasDict } from './attributes.js';
import { callProperty, isDataDescriptor } from './classes/descriptors.js';
import { attributesOf, removeAttribute } from './classes/slots.js';
import { isBuiltinField, SET_BY_C } from './exception-attributes.js';
import type { Frame } from './frame.js';
import { kept } from './lacking.js';
import { noDict } from './not-settable.js';
import { orDrop } from './or-drop.js';
import { callSpecial } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { lookup, mroOf, special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** The instruction `del object.name`, with the object on the stack. */
export function deleteAttributeOf(vm: Vm, frame: Frame, name: string): void {
  const object = frame.popOwned();
  orDrop(vm, [object], () => deleteAttribute(vm, object, name));
  vm.heap.drop(object);
}

/** `del object.name` */
export function deleteAttribute(vm: Vm, object: HeapObject, name: string): void {
  if (isProxy(object)) {
    behind(vm, object, (target) => deleteAttribute(vm, target, name));
    return;
  }
  if (object.kind === 'class') {
    deleteOfClass(vm, object, name);
    return;
  }
  if (!hasClass(object)) throw vm.refusal(`deleting an attribute of a ${typeName(object)}`);
  const deleter = special(object, '__delattr__');
  if (deleter) vm.heap.drop(callWithName(vm, object, deleter, name));
  else deletePlainAttribute(vm, object, name);
}

/** `object.__delattr__` */
export function deletePlainAttribute(vm: Vm, object: HeapObject, name: string): void {
  if (object.kind === 'exception' && (isBuiltinField(object, name) || SET_BY_C.has(name))) {
    throw vm.refusal(`deleting ${name} of an exception`);
  }
  const found = lookup(object.cls, name);
  if (found && isDataDescriptor(found)) {
    if (found.kind !== 'descriptor') {
      const deleter = special(found, '__delete__');
      if (deleter === undefined) throw vm.error('AttributeError', '__delete__');
      vm.heap.drop(callSpecial(vm, found, deleter, [object]));
      return;
    }
    if (found.value.type === 'property') {
      vm.heap.drop(callProperty(vm, object, found, 2, 'deleter', []));
      return;
    }
  }
  if (attributesOf(object)?.has(name)) removeAttribute(vm, object, name);
  else throw notThere(vm, object, name, found);
}

function notThere(vm: Vm, object: HeapObject, name: string, found: HeapObject | undefined): unknown {
  // An empty slot is told by its name alone (`member_set`, Objects/descrobject.c).
  if (found?.kind === 'descriptor') return vm.error('AttributeError', name);
  if (!hasDict(object)) return noDict(vm, object, name, found);
  const error = vm.error('AttributeError', `'${typeName(object)}' object has no attribute '${name}'`);
  const { failedDeleteKeepsObject, namesMissingDict } = vm.profile;
  if (failedDeleteKeepsObject) return kept(vm, object, error);
  const isPlain = object.kind === 'instance' && !object.materialized && hasNoSlots(object.cls);
  if (isPlain || !namesMissingDict) return error;
  if (object.kind === 'exception' && hasNoSlots(object.cls)) return kept(vm, object, error);
  return vm.refusal(`del of a missing attribute of a ${typeName(object)}`);
}

function hasNoSlots(cls: HeapObject['cls']): boolean {
  return cls !== undefined && mroOf(cls).every((each) => each.kind !== 'class' || each.value.slots === undefined);
}

function deleteOfClass(vm: Vm, cls: Extract<HeapObject, { kind: 'class' }>, name: string): void {
  const { names, extension } = cls.value;
  if (name.startsWith('__') || extension !== undefined) throw vm.refusal(`deleting ${name} of a class`);
  const old = names.get(name);
  if (old === undefined) {
    const error = vm.error('AttributeError', `type object '${cls.value.name}' has no attribute '${name}'`);
    throw vm.profile.namesMissingDict ? kept(vm, cls, error) : error;
  }
  names.delete(name);
  vm.heap.log.add3(EVENT.attribute, cls.id, vm.heap.log.string(name), 0);
  vm.heap.drop(old);
}

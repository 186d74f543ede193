import type { DescriptorObject, HeapObject } from '../../heap/index.js';
import { extensionType } from '../extension.js';
import { callSpecial } from '../protocol.js';
import { special, typeName, typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { getSlot } from './slots.js';

/** Whether a class attribute goes before the object's own attribute of that name. */
export function isDataDescriptor(found: HeapObject): boolean {
  if (found.kind === 'descriptor') return found.value.type === 'property' || found.value.type === 'member_descriptor';
  return special(found, '__set__') !== undefined || special(found, '__delete__') !== undefined;
}

/** What reading a class attribute through an object gives: a new reference. */
export function getThroughObject(vm: Vm, object: HeapObject, found: HeapObject): HeapObject {
  if (found.kind === 'function' || (found.kind === 'extension' && extensionType(found).binds)) {
    return vm.heap.allocate('method', { self: vm.heap.own(object), func: vm.heap.own(found) });
  }
  if (found.kind === 'extension' && extensionType(found).bind) {
    return extensionType(found).bind?.(vm, found.value.state, object, found) ?? vm.none();
  }
  if (found.kind === 'descriptor') {
    switch (found.value.type) {
      case 'property':
        return callProperty(vm, object, found, 0, 'getter', []);
      case 'member_descriptor':
        return getSlot(vm, object, found);
      default:
        return getThroughClass(vm, typeOf(vm, object), found);
    }
  }
  const getter = special(found, '__get__');
  if (getter) return callSpecial(vm, found, getter, [object, typeOf(vm, object)]);
  return vm.heap.own(found);
}

/** What reading a class attribute through the class gives: a new reference. */
export function getThroughClass(vm: Vm, cls: HeapObject, found: HeapObject): HeapObject {
  const { heap } = vm;
  if (found.kind === 'descriptor') {
    const [func] = found.value.parts;
    if (found.value.type === 'staticmethod' && func) return heap.own(func);
    if (found.value.type === 'classmethod' && func) {
      if (func.kind !== 'function' && func.kind !== 'builtin') throw vm.refusal(`classmethod() of a ${typeName(func)}`);
      return heap.allocate('method', { self: heap.own(cls), func: heap.own(func) });
    }
    return heap.own(found);
  }
  const getter = special(found, '__get__');
  if (getter) return callSpecial(vm, found, getter, [heap.none, cls]);
  return heap.own(found);
}

/** Calls the getter (0), setter (1) or deleter (2) of a property. */
export function callProperty(
  vm: Vm,
  object: HeapObject,
  property: DescriptorObject,
  part: 0 | 1 | 2,
  word: string,
  args: readonly HeapObject[],
): HeapObject {
  const func = property.value.parts[part];
  if (func === undefined) {
    const { name } = property.value;
    if (name === '') throw vm.refusal('a property that its class did not define');
    throw vm.error('AttributeError', `property '${name}' of '${typeName(object)}' object has no ${word}`);
  }
  return callSpecial(vm, object, func, args);
}

import { EVENT, type HeapObject } from '../heap/index.js';
import { nameOfClass } from './classes/class-attributes.js';
import { descriptorAttribute } from './classes/descriptor-attributes.js';
import { callProperty, getThroughObject, isDataDescriptor } from './classes/descriptors.js';
import { objectAttribute } from './classes/object-attributes.js';
import { attributesOf, missing, putAttribute } from './classes/slots.js';
import { dataAttribute } from './data-attributes.js';
import { isBuiltinField, setExceptionAttribute } from './exception-attributes.js';
import type { Frame } from './frame.js';
import { functionAttribute } from './function-attributes.js';
import { generatorAttribute } from './generator-attributes.js';
import { isAttributeError, kept } from './lacking.js';
import { nativeMethod } from './methods/index.js';
import { moduleTypeAttribute, setModuleTypeAttribute } from './module-type-attributes.js';
import { moduleAttribute } from './modules/index.js';
import { alive, displaced, held, originOf } from './names.js';
import { noDict, notSettable, takesNone } from './not-settable.js';
import { callSpecial } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { Raised } from './raised.js';
import { text } from './strings.js';
import { frameAttribute } from './tracebacks.js';
import { lookup, special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** `object.name`, a new reference. */
export function getAttribute(vm: Vm, object: HeapObject, name: string): HeapObject {
  try {
    return attributeOf(vm, object, name);
  } catch (error) {
    throw kept(vm, object, error);
  }
}

function attributeOf(vm: Vm, object: HeapObject, name: string): HeapObject {
  if (hasClass(object)) return ofInstance(vm, object, name);
  const { heap } = vm;
  switch (object.kind) {
    case 'class':
    case 'type':
      return nameOfClass(vm, object, name);
    case 'descriptor':
      return descriptorAttribute(vm, object, name);
    case 'module':
      return moduleAttribute(vm, object, name);
    case 'frame':
      return frameAttribute(vm, object, name);
    case 'method': {
      const { self, func } = object.value;
      if (name === '__self__') return heap.own(self);
      if (name === '__func__') return heap.own(func);
      if (func.kind === 'function' || name === '__name__') return getAttribute(vm, func, name);
      break;
    }
    case 'function': {
      const found = functionAttribute(vm, object, name);
      if (found) return found;
      break;
    }
    default: {
      if (isProxy(object)) return behind(vm, object, (target) => getAttribute(vm, target, name));
      if (object.kind === 'generator') {
        const found = generatorAttribute(vm, object, name);
        if (found) return found;
      }
      const own = moduleTypeAttribute(vm, object, name);
      if (own) return own;
      const data = dataAttribute(vm, object, name);
      if (data) return data;
      const native = nativeMethod(vm, object, name);
      if (native) return heap.allocate('method', { self: heap.own(object), func: heap.own(native) });
    }
  }
  if (name.startsWith('__') && name.endsWith('__')) return objectAttribute(vm, object, name);
  throw missing(vm, object, name);
}

/** Of an object with a class: `__getattribute__`, and `__getattr__` for what there is not. */
function ofInstance(vm: Vm, object: HeapObject, name: string): HeapObject {
  const own = special(object, '__getattribute__');
  const fallback = special(object, '__getattr__');
  if (own === undefined && fallback === undefined) return plainAttribute(vm, object, name);
  try {
    return own ? callWithName(vm, object, own, name) : plainAttribute(vm, object, name);
  } catch (error) {
    const absent = error instanceof Raised && isAttributeError(error);
    if (!absent || fallback === undefined) throw error;
    vm.heap.drop(error.exception);
    return callWithName(vm, object, fallback, name);
  }
}

/** Calls a method that takes the attribute's name first. */
export function callWithName(
  vm: Vm,
  object: HeapObject,
  method: HeapObject,
  name: string,
  rest: readonly HeapObject[] = [],
): HeapObject {
  const string = text(vm, name);
  try {
    return callSpecial(vm, object, method, [string, ...rest]);
  } finally {
    vm.heap.drop(string);
  }
}

/** `object.__getattribute__`: data descriptors, the object's own attributes, then its class. */
export function plainAttribute(vm: Vm, object: HeapObject, name: string): HeapObject {
  const found = lookup(object.cls, name);
  if (found && isDataDescriptor(found)) return getThroughObject(vm, object, found);
  const own = attributesOf(object)?.get(name);
  if (own) return vm.heap.own(alive(own));
  if (found) return getThroughObject(vm, object, found);
  return objectAttribute(vm, object, name);
}

/** An object of a class, an exception or an `object()`; what modules define has other rules. */
/** Whether its attributes come from a class. */
export function hasClass({ cls, kind }: HeapObject): boolean {
  return cls !== undefined && (cls.kind === 'class' || kind === 'instance' || kind === 'exception');
}

/** LOAD_METHOD: the callable and its receiver without a method object between them, where there is none to see. */
export function loadMethod(vm: Vm, frame: Frame, name: string): void {
  const object = alive(frame.stack.pop() as HeapObject);
  const owned = frame.owned.pop() ?? true;
  const method = methodOf(vm, object, name);
  if (method) {
    frame.push(vm.heap.own(method), true);
    frame.push(object, owned);
    return;
  }
  let value: HeapObject;
  try {
    value = getAttribute(vm, object, name);
  } catch (error) {
    frame.push(object, owned);
    throw error;
  }
  if (owned) vm.heap.drop(object);
  frame.push(value, true);
  frame.push(undefined, false);
}

function methodOf(vm: Vm, object: HeapObject, name: string): HeapObject | undefined {
  if (hasClass(object)) {
    if (special(object, '__getattribute__')) return undefined;
    if (attributesOf(object)?.has(name)) return undefined;
    const found = lookup(object.cls, name);
    return found?.kind === 'function' ? found : undefined;
  }
  if (object.kind === 'class' || object.kind === 'module' || object.kind === 'function' || object.kind === 'type') {
    return undefined;
  }
  if (isProxy(object) || object.kind === 'descriptor') return undefined;
  return nativeMethod(vm, object, name);
}

/** `object.name = value`; the reference of `value` moves into the attribute. */
export function setAttribute(vm: Vm, object: HeapObject, name: string, value: HeapObject, origin: number): void {
  if (hasClass(object)) {
    const setter = special(object, '__setattr__');
    if (setter === undefined) setPlainAttribute(vm, object, name, value, origin);
    else {
      vm.heap.drop(callWithName(vm, object, setter, name, [value]));
      vm.heap.drop(value);
    }
    return;
  }
  switch (object.kind) {
    case 'class':
    case 'function':
    case 'module': {
      if (object.kind === 'module' && object.value.name === 'sys' && name.startsWith('std')) {
        throw vm.refusal(`setting sys.${name}`);
      }
      const names = object.kind === 'function' ? object.value.attributes : object.value.names;
      if (name.startsWith('__') && name.endsWith('__')) throw vm.refusal(`setting ${name} of a ${typeName(object)}`);
      if (object.kind === 'class' && object.value.extension !== undefined) {
        throw vm.refusal(`setting an attribute of the class ${object.value.name}`);
      }
      const old = names.get(name);
      names.set(name, value);
      vm.heap.log.add3(EVENT.attribute, object.id, vm.heap.log.string(name), value.id);
      if (old) vm.heap.drop(old);
      return;
    }
    default:
      if (isProxy(object)) behind(vm, object, (target) => setAttribute(vm, target, name, value, 0));
      else if (takesNone(object)) throw notSettable(vm, object, name);
      else setModuleTypeAttribute(vm, object, name, value);
  }
}

/** `object.__setattr__`: data descriptors, slots, then the object's own attributes. */
export function setPlainAttribute(vm: Vm, object: HeapObject, name: string, value: HeapObject, origin: number): void {
  const found = lookup(object.cls, name);
  if (found && isDataDescriptor(found) && !(found.kind === 'descriptor' && found.value.type === 'member_descriptor')) {
    vm.heap.drop(setThroughDescriptor(vm, object, found, name, value));
    vm.heap.drop(value);
    return;
  }
  if (object.kind === 'exception' && setExceptionAttribute(vm, object, name, value)) return;
  if (name.startsWith('__') && name.endsWith('__')) throw vm.refusal(`setting ${name}`);
  const isSlot = found?.kind === 'descriptor' && found.value.type === 'member_descriptor';
  if (!isSlot) {
    if (object.kind === 'exception' && isBuiltinField(object, name))
      throw vm.refusal(`setting ${name} of an exception`);
    if (!hasDict(object)) throw noDict(vm, object, name, found);
    if (object.cls?.kind === 'class') {
      const keys = object.cls.value.sharedKeys;
      if (!keys.includes(name)) keys.push(name);
    }
  }
  let kept = value;
  if (vm.custom.hold && vm.frame) {
    const from = originOf(vm, vm.frame, vm.frame.code.origins[origin]);
    kept = held(vm, value, { kind: 'attribute', owner: object.id, key: name }, from);
  }
  const old = putAttribute(vm, object, name, kept);
  if (old) displaced(vm, { kind: 'attribute', owner: object.id, key: name }, old);
}

/** Whether attributes can be added to an object of a class or an exception. */
export function hasDict(object: HeapObject): boolean {
  return object.cls?.kind === 'class' ? object.cls.value.hasDict : object.kind === 'exception';
}

function setThroughDescriptor(
  vm: Vm,
  object: HeapObject,
  found: HeapObject,
  name: string,
  value: HeapObject,
): HeapObject {
  if (found.kind === 'descriptor') return callProperty(vm, object, found, 1, 'setter', [value]);
  const setter = special(found, '__set__');
  if (setter === undefined) throw vm.error('AttributeError', name === '' ? '__set__' : '__set__');
  return callSpecial(vm, found, setter, [object, value]);
}

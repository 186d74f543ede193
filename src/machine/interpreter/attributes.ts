import { EVENT, type HeapObject, type InstanceObject } from '../heap/index.js';
import { dataAttribute, hasDataAttribute } from './data-attributes.js';
import { exceptionAttribute, setExceptionAttribute } from './exception-attributes.js';
import { missingAttribute } from './exceptions.js';
import type { Frame } from './frame.js';
import { nativeMethod } from './methods/index.js';
import { moduleAttribute } from './modules/index.js';
import { alive, displaced, held, originOf } from './names.js';
import { text } from './strings.js';
import { typeAttribute } from './type-attributes.js';
import { lookup, typeName } from './types.js';
import type { Vm } from './vm.js';

/** `object.name`, a new reference. */
export function getAttribute(vm: Vm, object: HeapObject, name: string): HeapObject {
  const { heap } = vm;
  switch (object.kind) {
    case 'instance':
    case 'exception': {
      const own = (object.kind === 'instance' ? object.value : object.value.attributes).get(name);
      if (own) return heap.own(alive(own));
      const found = lookup(object.cls, name);
      if (found) return bind(vm, object, found);
      const builtin = object.kind === 'exception' ? exceptionAttribute(vm, object, name) : undefined;
      if (builtin) return builtin;
      if (name === '__class__' && object.cls) return heap.own(object.cls);
      break;
    }
    case 'class': {
      const found = lookup(object, name);
      if (found) return heap.own(found);
      if (name === '__name__') return text(vm, object.value.name);
      if (name.startsWith('__')) throw vm.refusal(`the attribute ${name} of a class`);
      throw missingAttribute(vm, object, `type object '${object.value.name}' has no attribute '${name}'`);
    }
    case 'type':
      return typeAttribute(vm, object, name);
    case 'module':
      return moduleAttribute(vm, object, name);
    case 'function': {
      const own = object.value.attributes.get(name);
      if (own) return heap.own(own);
      if (name === '__name__') return text(vm, object.value.name);
      if (name === '__defaults__') {
        const { defaults } = object.value;
        if (defaults.length === 0) return vm.none();
        return heap.allocate(
          'tuple',
          defaults.map((value) => heap.own(value)),
        );
      }
      break;
    }
    default: {
      const data = dataAttribute(vm, object, name);
      if (data) return data;
      const native = nativeMethod(vm, object, name);
      if (native) return heap.allocate('method', { self: heap.own(object), func: heap.own(native) });
    }
  }
  if (name.startsWith('__')) throw vm.refusal(`the attribute ${name}`);
  throw missingAttribute(vm, object, `'${typeName(object)}' object has no attribute '${name}'`);
}

function bind(vm: Vm, self: HeapObject, found: HeapObject): HeapObject {
  if (found.kind !== 'function') return vm.heap.own(found);
  return vm.heap.allocate('method', { self: vm.heap.own(self), func: vm.heap.own(found) });
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
  if (object.kind === 'instance' || object.kind === 'exception') {
    const own = object.kind === 'instance' ? object.value : object.value.attributes;
    if (own.has(name)) return undefined;
    const found = lookup(object.cls, name);
    return found?.kind === 'function' ? found : undefined;
  }
  if (object.kind === 'class' || object.kind === 'module' || object.kind === 'function' || object.kind === 'type') {
    return undefined;
  }
  return nativeMethod(vm, object, name);
}

/** `object.name = value`; the reference of `value` moves into the attribute. */
export function setAttribute(vm: Vm, object: HeapObject, name: string, value: HeapObject, origin: number): void {
  switch (object.kind) {
    case 'instance':
    case 'exception':
      setInstance(vm, object, name, value, origin);
      return;
    case 'class':
    case 'function':
    case 'module': {
      const names = object.kind === 'function' ? object.value.attributes : object.value.names;
      if (object.kind === 'class' && name.startsWith('__')) throw vm.refusal(`setting ${name} of a class`);
      const old = names.get(name);
      names.set(name, value);
      vm.heap.log.add3(EVENT.attribute, object.id, vm.heap.log.string(name), value.id);
      if (old) vm.heap.drop(old);
      return;
    }
    default:
      throw notSettable(vm, object, name);
  }
}

/** Objects of builtin types take no attributes. */
function notSettable(vm: Vm, object: HeapObject, name: string): unknown {
  if (!PLAIN.has(object.kind) || name.startsWith('__')) {
    return vm.refusal(`setting an attribute of a ${typeName(object)}`);
  }
  const type = typeName(object);
  if (hasDataAttribute(object, name)) {
    const own = object.kind === 'range' || object.kind === 'slice' ? 'readonly attribute' : undefined;
    return vm.error('AttributeError', own ?? `attribute '${name}' of '${type}' objects is not writable`);
  }
  if (nativeMethod(vm, object, name)) {
    return vm.error('AttributeError', `'${type}' object attribute '${name}' is read-only`);
  }
  const more = vm.profile.namesMissingDict ? ' and no __dict__ for setting new attributes' : '';
  const message = `'${type}' object has no attribute '${name}'${more}`;
  return vm.profile.failedStoresKeepObject
    ? missingAttribute(vm, object, message)
    : vm.error('AttributeError', message);
}

const PLAIN: ReadonlySet<string> = new Set([
  'none',
  'bool',
  'int',
  'float',
  'str',
  'bytes',
  'bytearray',
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'range',
  'slice',
]);

function setInstance(
  vm: Vm,
  object: InstanceObject | Extract<HeapObject, { kind: 'exception' }>,
  name: string,
  value: HeapObject,
  origin: number,
): void {
  if (object.kind === 'exception' && setExceptionAttribute(vm, object, name, value)) return;
  if (name.startsWith('__') && name.endsWith('__')) throw vm.refusal(`setting ${name}`);
  const { heap } = vm;
  const attributes = object.kind === 'instance' ? object.value : object.value.attributes;
  if (object.cls?.kind === 'class') {
    const keys = object.cls.value.sharedKeys;
    if (!keys.includes(name)) keys.push(name);
  }
  let kept = value;
  if (vm.custom.hold && vm.frame) {
    const from = originOf(vm, vm.frame, vm.frame.code.origins[origin]);
    kept = held(vm, value, { kind: 'attribute', owner: object.id, key: name }, from);
  }
  const old = attributes.get(name);
  attributes.set(name, kept);
  if (heap.log.recording) heap.log.add3(EVENT.attribute, object.id, heap.log.string(name), kept.id);
  if (old) displaced(vm, { kind: 'attribute', owner: object.id, key: name }, old);
}

/** `del object.name` */
export function deleteAttribute(vm: Vm, object: HeapObject, name: string): void {
  if (object.kind !== 'instance' && object.kind !== 'exception') {
    throw vm.refusal(`deleting an attribute of a ${typeName(object)}`);
  }
  const attributes = object.kind === 'instance' ? object.value : object.value.attributes;
  const old = attributes.get(name);
  if (old === undefined) {
    const message = `'${typeName(object)}' object has no attribute '${name}'`;
    throw vm.profile.failedStoresKeepObject
      ? missingAttribute(vm, object, message)
      : vm.error('AttributeError', message);
  }
  attributes.delete(name);
  vm.heap.log.add3(EVENT.attribute, object.id, vm.heap.log.string(name), 0);
  vm.heap.drop(old);
}

import type { HeapObject } from '../../heap/index.js';
import { getAttribute, setAttribute } from '../attributes.js';
import { deleteAttribute } from '../delete-attributes.js';
import { isAttributeError } from '../lacking.js';
import { isInterned } from '../modules/sys/intern.js';
import type { Natives } from '../native.js';
import { formatObject, lengthOf, repr } from '../protocol.js';
import { behind, isProxy } from '../proxies.js';
import { Raised } from '../raised.js';
import { computed } from '../strings.js';
import { escapeBeyondAscii } from '../text/string-repr.js';
import { isSubclass, special, typeName, typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { one, upTo } from './arity.js';

/** isinstance(object, class or tuple of classes) */
export function isInstance(vm: Vm, object: HeapObject, type: HeapObject): boolean {
  if (type.kind === 'tuple') return type.value.some((each) => isInstance(vm, object, each));
  if (type.kind === 'extension') throw vm.refusal('isinstance() with this');
  if (type.kind !== 'class' && type.kind !== 'type') {
    throw vm.error('TypeError', 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  }
  if (isProxy(object) && typeOf(vm, object) !== type) {
    return behind(vm, object, (target) => isInstance(vm, target, type));
  }
  return isSubclass(typeOf(vm, object), type);
}

/** issubclass(class, class or tuple of classes) */
function isSubclassOf(vm: Vm, cls: HeapObject, base: HeapObject): boolean {
  if (cls.kind !== 'class' && cls.kind !== 'type') throw vm.error('TypeError', 'issubclass() arg 1 must be a class');
  if (base.kind === 'tuple') return base.value.some((each) => isSubclassOf(vm, cls, each));
  if (base.kind !== 'class' && base.kind !== 'type') {
    throw vm.error('TypeError', 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  }
  return isSubclass(cls, base);
}

/** id(object): only equality of ids is known. */
function idOf(vm: Vm, object: HeapObject): HeapObject {
  if (vm.library.maybeInterned?.has(object) && !isInterned(vm, object)) throw vm.refusal('the id of this text');
  const shown = vm.custom.identity ? vm.rules.identity(vm.machine, object.id) : object.id;
  vm.addressed.add(shown);
  return vm.heap.allocate('address', { of: shown, block: object.block, predictable: object.block > 0 });
}

function nameOf(vm: Vm, object: HeapObject | undefined, what: string): string {
  if (object?.kind !== 'str') throw vm.error('TypeError', `${what}: attribute name must be string`);
  return object.value;
}

/** Builtin functions about single objects. */
export const functions: Natives = {
  id: (vm, args) => idOf(vm, one(vm, args, 'id')),
  len: (vm, args) => vm.heap.int(lengthOf(vm, one(vm, args, 'len'))),
  repr: (vm, args) => computed(vm, repr(vm, one(vm, args, 'repr'))),
  ascii: (vm, args) => computed(vm, escapeBeyondAscii(repr(vm, one(vm, args, 'ascii')))),
  format: (vm, args) => {
    upTo(vm, args, 'format', 1, 2);
    const [object, spec] = args as [HeapObject, HeapObject | undefined];
    if (spec && spec.kind !== 'str') {
      throw vm.error('TypeError', `format() argument 2 must be str, not ${typeName(spec)}`);
    }
    if (object.kind === 'str' && object.cls === undefined && !spec?.value) return vm.heap.own(object);
    return computed(vm, formatObject(vm, object, spec?.value ?? ''));
  },
  isinstance: (vm, args) => {
    upTo(vm, args, 'isinstance', 2, 2);
    return vm.heap.bool(isInstance(vm, args[0] as HeapObject, args[1] as HeapObject));
  },
  callable: (vm, args) => {
    const object = one(vm, args, 'callable');
    const kinds = ['function', 'builtin', 'method', 'class', 'type', 'weakref'];
    if (object.kind === 'extension' || isProxy(object)) throw vm.refusal('callable() of this');
    if (object.kind === 'descriptor') throw vm.refusal(`callable() of a ${object.value.type}`);
    return vm.heap.bool(kinds.includes(object.kind) || special(object, '__call__') !== undefined);
  },
  issubclass: (vm, args) => {
    upTo(vm, args, 'issubclass', 2, 2);
    return vm.heap.bool(isSubclassOf(vm, args[0] as HeapObject, args[1] as HeapObject));
  },
  delattr: (vm, args) => {
    upTo(vm, args, 'delattr', 2, 2);
    const [object, name] = args as [HeapObject, HeapObject];
    deleteAttribute(vm, object, nameOf(vm, name, 'delattr()'));
    return vm.none();
  },
  vars: (vm, args) => {
    if (args.length !== 1) throw vm.refusal('vars() without an object');
    return getAttribute(vm, args[0] as HeapObject, '__dict__');
  },
  hasattr: (vm, args) => {
    upTo(vm, args, 'hasattr', 2, 2);
    return attributeOr(vm, args, vm.heap.bool(false), true);
  },
  getattr: (vm, args) => {
    upTo(vm, args, 'getattr', 2, 3);
    const fallback = args[2];
    return attributeOr(vm, args, fallback && vm.heap.own(fallback), false);
  },
  setattr: (vm, args) => {
    upTo(vm, args, 'setattr', 3, 3);
    const [object, name, value] = args as [HeapObject, HeapObject, HeapObject];
    setAttribute(vm, object, nameOf(vm, name, 'setattr()'), vm.heap.own(value), 0);
    return vm.none();
  },
};

function attributeOr(
  vm: Vm,
  args: readonly HeapObject[],
  fallback: HeapObject | undefined,
  asTruth: boolean,
): HeapObject {
  const [object, name] = args as [HeapObject, HeapObject];
  try {
    const value = getAttribute(vm, object, nameOf(vm, name, asTruth ? 'hasattr()' : 'getattr()'));
    if (fallback) vm.heap.drop(fallback);
    if (!asTruth) return value;
    vm.heap.drop(value);
    return vm.heap.bool(true);
  } catch (error) {
    const missing = error instanceof Raised && isAttributeError(error);
    if (!missing || fallback === undefined) throw error;
    vm.heap.drop(error.exception);
    return fallback;
  }
}

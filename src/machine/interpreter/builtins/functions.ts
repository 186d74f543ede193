import type { HeapObject } from '../../heap/index.js';
import { getAttribute, setAttribute } from '../attributes.js';
import { isNumber, numeric } from '../comparison.js';
import type { Natives } from '../native.js';
import { translated } from '../operators.js';
import { hashKey, lengthOf, repr } from '../protocol.js';
import { Raised } from '../raised.js';
import { computed, text } from '../strings.js';
import * as numbers from '../text/numbers.js';
import { isSubclass, typeName, typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { one, upTo } from './arity.js';

/** isinstance(object, class or tuple of classes) */
export function isInstance(vm: Vm, object: HeapObject, type: HeapObject): boolean {
  if (type.kind === 'tuple') return type.value.some((each) => isInstance(vm, object, each));
  if (type.kind !== 'class' && type.kind !== 'type') {
    throw vm.error('TypeError', 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  }
  if (type.kind === 'type' && type.value.name === 'int' && object.kind === 'bool') return true;
  return isSubclass(typeOf(vm, object), type);
}

/** id(object): only equality of ids is known. */
function idOf(vm: Vm, object: HeapObject): HeapObject {
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
  isinstance: (vm, args) => {
    upTo(vm, args, 'isinstance', 2, 2);
    return vm.heap.bool(isInstance(vm, args[0] as HeapObject, args[1] as HeapObject));
  },
  issubclass: (vm, args) => {
    upTo(vm, args, 'issubclass', 2, 2);
    const [cls, base] = args as [HeapObject, HeapObject];
    if (cls.kind !== 'class' && cls.kind !== 'type') throw vm.error('TypeError', 'issubclass() arg 1 must be a class');
    return vm.heap.bool(isSubclass(cls, base));
  },
  callable: (vm, args) => {
    const object = one(vm, args, 'callable');
    const kinds = ['function', 'builtin', 'method', 'class', 'type', 'weakref'];
    if (object.kind === 'instance') throw vm.refusal('callable() of an object of a class');
    return vm.heap.bool(kinds.includes(object.kind));
  },
  hash: (vm, args) => {
    const object = one(vm, args, 'hash');
    const key = hashKey(vm, object);
    if (object.kind === 'int' && typeof key === 'number' && Math.abs(key) < 2 ** 30) {
      return vm.heap.int(key === -1 ? -2 : key);
    }
    throw vm.refusal('showing a hash');
  },
  abs: (vm, args) => {
    const object = one(vm, args, 'abs');
    if (!isNumber(object)) throw vm.error('TypeError', `bad operand type for abs(): '${typeName(object)}'`);
    if (object.kind === 'float') return vm.heap.allocate('float', Math.abs(object.value));
    const value = numeric(object);
    return object.kind === 'int' && value >= 0 ? vm.heap.own(object) : vm.heap.int(numbers.intAbs(value));
  },
  round: (vm, args) => {
    upTo(vm, args, 'round', 1, 2);
    const [object, places] = args as [HeapObject, HeapObject | undefined];
    if (!isNumber(object)) {
      throw vm.error('TypeError', `type ${typeName(object)} doesn't define __round__ method`);
    }
    try {
      const digits = places === undefined || places.kind === 'none' ? undefined : places;
      if (digits !== undefined && digits.kind !== 'int') throw vm.refusal('round() to this number of places');
      if (object.kind === 'float') {
        if (digits === undefined) return vm.heap.int(numbers.floatRoundToInt(object.value));
        return vm.heap.allocate('float', numbers.floatRound(object.value, digits.value));
      }
      const value = numeric(object);
      return vm.heap.int(digits === undefined ? value : numbers.intRound(value, digits.value));
    } catch (error) {
      throw translated(vm, error);
    }
  },
  divmod: (vm, args) => {
    upTo(vm, args, 'divmod', 2, 2);
    const [left, right] = args as [HeapObject, HeapObject];
    if (left.kind !== 'int' || right.kind !== 'int') throw vm.refusal('divmod() of these');
    try {
      const [quotient, rest] = numbers.intDivmod(left.value, right.value);
      return vm.heap.allocate('tuple', [vm.heap.int(quotient), vm.heap.int(rest)]);
    } catch (error) {
      throw translated(vm, error);
    }
  },
  ord: (vm, args) => {
    const object = one(vm, args, 'ord');
    if (object.kind !== 'str') throw vm.refusal('ord() of this');
    const characters = [...object.value];
    if (characters.length !== 1) {
      throw vm.error('TypeError', `ord() expected a character, but string of length ${characters.length} found`);
    }
    return vm.heap.int(characters[0]?.codePointAt(0) ?? 0);
  },
  chr: (vm, args) => {
    const object = one(vm, args, 'chr');
    if (object.kind !== 'int') throw vm.refusal('chr() of this');
    const value = Number(object.value);
    if (value < 0 || value > 0x10ffff) throw vm.error('ValueError', 'chr() arg not in range(0x110000)');
    return text(vm, String.fromCodePoint(value));
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
    const missing = error instanceof Raised && typeName(error.exception) === 'AttributeError';
    if (!missing || fallback === undefined) throw error;
    vm.heap.drop(error.exception);
    return fallback;
  }
}

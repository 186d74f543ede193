import type { HeapObject } from '../../heap/index.js';
import { getAttribute, setAttribute } from '../attributes.js';
import { isNumber, numeric } from '../comparison.js';
import { customBinary, customUnary } from '../custom-operators.js';
import { deleteAttribute } from '../delete-attributes.js';
import { hashObject } from '../keys.js';
import { isAttributeError } from '../lacking.js';
import type { Natives } from '../native.js';
import { translated } from '../operators.js';
import { callSpecial, formatObject, lengthOf, repr } from '../protocol.js';
import { behind, isProxy } from '../proxies.js';
import { Raised } from '../raised.js';
import { computed, text } from '../strings.js';
import * as numbers from '../text/numbers.js';
import { isCustom, isSubclass, special, typeName, typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { one, upTo } from './arity.js';

/** isinstance(object, class or tuple of classes) */
function isInstance(vm: Vm, object: HeapObject, type: HeapObject): boolean {
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
  format: (vm, args) => {
    upTo(vm, args, 'format', 1, 2);
    const [object, spec] = args as [HeapObject, HeapObject | undefined];
    if (spec && spec.kind !== 'str') {
      throw vm.error('TypeError', `format() argument 2 must be str, not ${typeName(spec)}`);
    }
    return text(vm, formatObject(vm, object, spec?.value ?? ''));
  },
  len: (vm, args) => vm.heap.int(lengthOf(vm, one(vm, args, 'len'))),
  repr: (vm, args) => computed(vm, repr(vm, one(vm, args, 'repr'))),
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
  hash: (vm, args) => {
    return hashObject(vm, one(vm, args, 'hash'));
  },
  abs: (vm, args) => {
    const object = one(vm, args, 'abs');
    if (isProxy(object)) throw vm.refusal('abs() of a proxy');
    const custom = customUnary(vm, 'abs', object);
    if (custom) return custom;
    if (!isNumber(object)) throw vm.error('TypeError', `bad operand type for abs(): '${typeName(object)}'`);
    if (object.kind === 'float') return vm.heap.allocate('float', Math.abs(object.value));
    const value = numeric(object);
    return object.kind === 'int' && object.cls === undefined && value >= 0
      ? vm.heap.own(object)
      : vm.heap.int(numbers.intAbs(value));
  },
  round: (vm, args) => {
    upTo(vm, args, 'round', 1, 2);
    const [object, places] = args as [HeapObject, HeapObject | undefined];
    const rounding = special(object, '__round__');
    if (rounding) return callSpecial(vm, object, rounding, places ? [places] : []);
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
    if (isCustom(left) || isCustom(right)) {
      const result = customBinary(vm, 'divmod', left, right, () => undefined);
      if (result) return result;
      if (isNumber(left) && isNumber(right)) throw vm.refusal('divmod() of these');
      const types = `'${typeName(left)}' and '${typeName(right)}'`;
      throw vm.error('TypeError', `unsupported operand type(s) for divmod(): ${types}`);
    }
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

import type { DictObject, DictTable, HeapObject } from '../heap/index.js';
import { extensionType } from './extension.js';
import { bitLength } from './text/numbers.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

const POINTER = 8;
const DIGIT_BITS = 30;

/** `sys.getsizeof(object)` of a 64-bit build, in bytes, collector header included. */
export function sizeOf(vm: Vm, object: HeapObject): number {
  const { sizes } = vm.profile;
  const custom = special(object, '__sizeof__');
  if (custom) throw vm.refusal('a __sizeof__ of the program');
  if (object.cls?.kind === 'class' || object.kind === 'instance') return instanceSize(vm, object);
  switch (object.kind) {
    case 'int':
      return 24 + 4 * Math.max(1, Math.ceil(bitLength(object.value) / DIGIT_BITS));
    case 'bool':
      return 28;
    case 'float':
      return 24;
    case 'none':
    case 'ellipsis':
      return 16;
    case 'bytes':
      return 33 + object.value.length;
    case 'str':
      return textSize(vm, object.value);
    case 'list':
      if (Number.isNaN(object.allocated)) throw vm.refusal('the size of a list whose room depends on how it was made');
      return 56 + POINTER * object.allocated;
    case 'tuple':
      return sizes.tupleHeader + POINTER * object.value.length;
    case 'dict':
      return dictSize(object.value) + subclassExtra(vm, object);
    case 'set':
    case 'frozenset':
      return object.value.size <= 8 ? 216 : 216 + 16 * object.value.size;
    case 'function':
      return sizes.function;
    case 'range':
      return 48;
    case 'iterator':
      return iteratorSize(vm, object.value.type);
    case 'exception':
      return exceptionSize(vm, object);
    case 'extension': {
      const size = extensionType(object).size?.(vm, object.value.state);
      if (size === undefined) throw vm.refusal(`the size of a ${typeName(object)}`);
      return size;
    }
    case 'slice':
      return 56;
    case 'view':
    case 'cell':
      return 40;
    case 'method':
      return object.value.func.kind === 'function' ? 64 : 72;
    case 'builtin':
      return 72;
    case 'weakref':
      return 80;
    default:
      throw vm.refusal(`the size of a ${typeName(object)}`);
  }
}

/** An object of a class: its `__dict__` is never included. */
function instanceSize(vm: Vm, object: HeapObject): number {
  const { cls } = object;
  if (object.kind !== 'instance') throw vm.refusal(`the size of a ${typeName(object)}`);
  if (cls?.kind !== 'class') return 16;
  const slotted = cls.value.mro.filter((each) => each.kind === 'class' && each.value.slots !== undefined);
  if (slotted.length === 0) return vm.profile.sizes.instance;
  if (cls.value.hasDict || cls.value.hasWeakrefs) throw vm.refusal('the size of an object with __slots__ and more');
  const slots = slotted.reduce((sum, each) => sum + ((each.kind === 'class' && each.value.slots?.length) || 0), 0);
  return 32 + POINTER * slots;
}

function textSize(vm: Vm, value: string): number {
  const { sizes } = vm.profile;
  const points = [...value].map((character) => character.codePointAt(0) ?? 0);
  const largest = points.reduce((most, point) => Math.max(most, point), 0);
  if (largest < 128) return sizes.asciiHeader + points.length;
  if (largest < 256) {
    if (points.length === 1) throw vm.refusal('the size of this string');
    return sizes.latin1Header + points.length;
  }
  return largest < 65536 ? sizes.ucs2Header + 2 * points.length : sizes.ucs4Header + 4 * points.length;
}

/** Header, key table, index table (1 byte a slot up to 128) and entries (16 bytes with str keys only). */
function dictSize(table: DictTable): number {
  if (table.slots === 0) return 64;
  const index = table.slots * (table.slots <= 128 ? 1 : 2);
  return 64 + 32 + index + Math.floor((2 * table.slots) / 3) * (table.stringKeys ? 16 : 24);
}

/** What a subclass of dict adds. */
function subclassExtra(vm: Vm, dict: DictObject): number {
  switch (dict.cls?.value.name) {
    case undefined:
      return 0;
    case 'collections.defaultdict':
      return 8;
    case 'Counter':
      return vm.profile.sizes.instance - 32;
    default:
      throw vm.refusal(`the size of a ${typeName(dict)}`);
  }
}

const ITERATOR_SIZES: Readonly<Record<string, number>> = {
  list_iterator: 48,
  tuple_iterator: 48,
  str_ascii_iterator: 48,
  reversed: 48,
  dict_keysiterator: 72,
  dict_valuesiterator: 72,
  dict_itemsiterator: 72,
  set_iterator: 64,
  enumerate: 72,
  zip: 64,
};

function iteratorSize(vm: Vm, type: string): number {
  const size = type === 'range_iterator' ? vm.profile.sizes.rangeIterator : ITERATOR_SIZES[type];
  if (size === undefined) throw vm.refusal(`the size of a ${type}`);
  return size;
}

const PLAIN_EXCEPTIONS: ReadonlySet<string> = new Set(['Exception', 'ValueError', 'KeyError', 'TypeError']);

function exceptionSize(vm: Vm, object: HeapObject): number {
  const name = typeName(object);
  if (object.cls?.kind !== 'type' || !PLAIN_EXCEPTIONS.has(name)) throw vm.refusal(`the size of a ${name}`);
  return 88;
}

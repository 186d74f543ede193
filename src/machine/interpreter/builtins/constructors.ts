import {
  addElement,
  type DictObject,
  DictTable,
  extendedCapacity,
  type HeapObject,
  SetTable,
  setEntry,
  type TypeObject,
  UNKNOWN_CAPACITY,
} from '../../heap/index.js';
import { byteTextOf } from '../byte-values.js';
import { bytes } from '../bytes.js';
import { isNumber, numeric } from '../comparison.js';
import { decoded, encoded } from '../encoding.js';
import { toIndex } from '../index-numbers.js';
import { keyFor } from '../keys.js';
import type { Keywords } from '../native.js';
import { newDescriptor } from '../new-descriptor.js';
import { translated } from '../operators.js';
import { orDrop } from '../or-drop.js';
import { addPair, checkNoKeys } from '../pairs.js';
import { callSpecial, display, elements, hashKey, truth } from '../protocol.js';
import { emptyTuple, trackedTuple } from '../sequences.js';
import { mergeInto, type SetLike } from '../set-operations.js';
import { updateDict } from '../stores.js';
import { eachElement, isLazy } from '../streaming.js';
import { computed, sharedText } from '../strings.js';
import * as numbers from '../text/numbers.js';
import { special, typeName, typeOf } from '../types.js';
import { isIterable } from '../unpacking.js';
import type { Vm } from '../vm.js';
import { wrongResult } from '../wrong-result.js';
import { noKeywords, upTo } from './arity.js';

const TAKES_KEYWORDS: ReadonlySet<string> = new Set(['dict', 'int', 'str', 'bytes', 'bytearray']);

/** Calls a builtin type: a new reference. */
export function construct(
  vm: Vm,
  type: TypeObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const { name } = type.value;
  const { heap } = vm;
  if (!TAKES_KEYWORDS.has(name)) noKeywords(vm, keywords, name);
  const [first] = args;
  switch (name) {
    case 'list': {
      upTo(vm, args, name, 0, 1);
      return listFrom(vm, first);
    }
    case 'tuple':
      upTo(vm, args, name, 0, 1);
      if (first?.kind === 'tuple' && first.cls === undefined) return sameAgain(vm, first);
      if (first === undefined) return emptyTuple(vm);
      return tupleOf(vm, first, elements(vm, first));
    case 'dict':
      return newDict(vm, args, keywords);
    case 'set':
    case 'frozenset': {
      upTo(vm, args, name, 0, 1);
      if (name === 'frozenset' && first?.kind === 'frozenset' && first.cls === undefined) return heap.own(first);
      const table = new SetTable();
      const set = heap.allocate(name, table);
      if (first === undefined) return set;
      if (first.kind === 'set' || first.kind === 'frozenset') {
        mergeInto(vm, set as SetLike, first);
        return set;
      }
      if (first.kind === 'dict' && first.cls === undefined) table.reserve(first.value.entries.size);
      const add = (item: HeapObject): undefined => {
        addElement(heap, set as never, keyFor(vm, table, item, 'set element'), item);
      };
      orDrop(vm, [set], () => eachElement(vm, first, add));
      return set;
    }
    case 'str':
      if (first === undefined) return heap.own(sharedText(vm, ''));
      if (args.length > 1 || (keywords?.size ?? 0) > 0) {
        if (first.kind !== 'bytes' && first.kind !== 'bytearray') throw vm.refusal('str() with an encoding');
        return decoded(vm, first.value, args.slice(1), keywords);
      }
      return first.kind === 'str' && first.cls === undefined ? sameAgain(vm, first) : computed(vm, display(vm, first));
    case 'bool':
      upTo(vm, args, name, 0, 1);
      return heap.bool(first !== undefined && truth(vm, first));
    case 'int':
      return intFrom(vm, args, keywords);
    case 'float':
      return floatFrom(vm, args);
    case 'range':
      return rangeFrom(vm, args);
    case 'bytes':
    case 'bytearray':
      return bytesFrom(vm, name, args, keywords);
    case 'slice':
      return sliceFrom(vm, args);
    case 'type':
      if (args.length !== 1 || first === undefined) throw vm.refusal('type() with three arguments');
      return heap.own(typeOf(vm, first));
    case 'object':
      if (args.length > 0) throw vm.error('TypeError', 'object() takes no arguments');
      return heap.allocate('instance', new Map(), type);
    case 'property':
    case 'classmethod':
    case 'staticmethod':
      return newDescriptor(vm, name, args);
    default:
      throw vm.refusal(`calling ${name}`);
  }
}

/** What cannot change needs no copy: `tuple(t)` and `str(s)` give what they are given. */
function sameAgain(vm: Vm, object: HeapObject): HeapObject {
  const plain = (): HeapObject => vm.heap.own(object);
  return vm.custom.apply ? vm.applied('copy', [object], 0, plain) : plain();
}

function tupleOf(vm: Vm, from: HeapObject, items: HeapObject[]): HeapObject {
  if (items.length === 0) return emptyTuple(vm);
  return from.kind === 'list' ? vm.heap.allocate('tuple', items) : trackedTuple(vm, items);
}

function listFrom(vm: Vm, source: HeapObject | undefined): HeapObject {
  if (source === undefined) return vm.heap.allocate('list', []);
  const plain = (): HeapObject => {
    const items = elements(vm, source);
    const list = vm.heap.allocate('list', items);
    list.allocated = isLazy(source) ? UNKNOWN_CAPACITY : extendedCapacity(items.length);
    return list;
  };
  return source.kind === 'list' && vm.custom.apply ? vm.applied('copy', [source], 0, plain) : plain();
}

function newDict(vm: Vm, args: readonly HeapObject[], keywords: Keywords | undefined): HeapObject {
  const plain = (): HeapObject => dictFrom(vm, vm.heap.allocate('dict', new DictTable()), args, keywords);
  const [source] = args;
  const isCopy = source?.kind === 'dict' && args.length === 1 && !keywords?.size;
  return isCopy && vm.custom.apply ? vm.applied('copy', [source], 0, plain) : plain();
}

/** Fills a new dict as `dict()` does. */
export function dictFrom(
  vm: Vm,
  dict: DictObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  upTo(vm, args, 'dict', 0, 1);
  const [first] = args;
  if (first?.kind === 'dict') updateDict(vm, dict, first);
  else if (first) {
    checkNoKeys(vm, first);
    if (!isIterable(first)) throw vm.error('TypeError', `'${typeName(first)}' object is not iterable`);
    const add = (pair: HeapObject, index: number): undefined => addPair(vm, dict, pair, index) as undefined;
    orDrop(vm, [dict], () => eachElement(vm, first, add));
  }
  for (const [name, value] of keywords ?? []) {
    const key = vm.heap.own(sharedText(vm, name));
    setEntry(vm.heap, dict, hashKey(vm, key), key, vm.heap.own(value));
  }
  return dict;
}

function intFrom(vm: Vm, args: readonly HeapObject[], keywords: Keywords | undefined): HeapObject {
  for (const name of keywords?.keys() ?? []) if (name !== 'base') throw vm.refusal(`the argument ${name} of int()`);
  upTo(vm, args, 'int', 0, 2);
  const [first] = args;
  const base = args[1] ?? keywords?.get('base');
  if (first === undefined) {
    if (base) throw vm.error('TypeError', 'int() missing string argument');
    return vm.heap.int(0);
  }
  if (base && base.kind !== 'int') throw vm.refusal('this base of int()');
  try {
    const converted = base ? undefined : convertedBy(vm, first, ['__int__', '__index__']);
    if (converted) {
      if (converted.kind === 'int') return converted;
      const older = `__int__ returned non-int (type ${typeName(converted)})`;
      throw wrongResult(vm, first, '__int__', 'an int', converted, older);
    }
    if (first.kind === 'str') return vm.heap.int(numbers.parseInteger(first.value, base ? Number(base.value) : 10));
    if (base) {
      if (first.kind === 'bytes' || first.kind === 'bytearray') throw vm.refusal('int() of bytes');
      throw vm.error('TypeError', "int() can't convert non-string with explicit base");
    }
    if (first.kind === 'int' && first.cls !== undefined) return vm.heap.int(first.value);
    if (first.kind === 'int' || first.kind === 'address') return vm.heap.own(first);
    if (first.kind === 'bool') return vm.heap.int(numeric(first));
    if (first.kind === 'float') return vm.heap.int(numbers.floatToInt(first.value));
  } catch (error) {
    throw translated(vm, error);
  }
  if (special(first, '__trunc__') || first.kind === 'bytes' || first.kind === 'bytearray')
    throw vm.refusal('int() of this');
  throw vm.error(
    'TypeError',
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(first)}'`,
  );
}

function bytesFrom(
  vm: Vm,
  name: 'bytes' | 'bytearray',
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const [first, ...rest] = args;
  const make = (value: string): HeapObject =>
    name === 'bytes' ? bytes(vm, value) : vm.heap.allocate('bytearray', value);
  if (first === undefined) return make('');
  if (rest.length > 0 || (keywords?.size ?? 0) > 0) {
    if (first.kind !== 'str') throw vm.refusal(`${name}() with an encoding`);
    return encoded(vm, first.value, rest, keywords, name);
  }
  if (first.kind === 'str') throw vm.error('TypeError', 'string argument without an encoding');
  if (name === 'bytes' && first.kind === 'bytes') return vm.heap.own(first);
  if (first.kind === 'int' || first.kind === 'bool') {
    const count = Number(first.value);
    if (count < 0) throw vm.error('ValueError', 'negative count');
    if (count > vm.limits.size) throw vm.limit(`a ${name} object`);
    return make('\0'.repeat(count));
  }
  if (first.kind === 'instance' || first.kind === 'address') throw vm.refusal(`${name}() of this`);
  return make(byteTextOf(vm, first, name));
}

function sliceFrom(vm: Vm, args: readonly HeapObject[]): HeapObject {
  upTo(vm, args, 'slice', 1, 3);
  const [start, stop, step] = args.length === 1 ? [undefined, args[0], undefined] : args;
  const own = (part: HeapObject | undefined): HeapObject => vm.heap.own(part ?? vm.heap.none);
  return vm.heap.allocate('slice', [own(start), own(stop), own(step)]);
}

function floatFrom(vm: Vm, args: readonly HeapObject[]): HeapObject {
  const [first] = args;
  if (first === undefined) return vm.heap.allocate('float', 0);
  try {
    const converted = convertedBy(vm, first, ['__float__', '__index__']);
    if (converted) {
      if (converted.kind === 'float') return converted;
      if (converted.kind === 'int') return vm.heap.allocate('float', numbers.intToFloat(converted.value));
      const older = `${typeName(first)}.__float__ returned non-float (type ${typeName(converted)})`;
      throw wrongResult(vm, first, '__float__', 'a float', converted, older);
    }
    if (first.kind === 'float' && first.cls === undefined) return vm.heap.own(first);
    if (isNumber(first)) return vm.heap.allocate('float', numbers.intToFloat(numeric(first)));
    if (first.kind === 'str') return vm.heap.allocate('float', numbers.parseFloatText(first.value));
  } catch (error) {
    throw translated(vm, error);
  }
  throw vm.error('TypeError', `float() argument must be a string or a real number, not '${typeName(first)}'`);
}

/** What the first of these special methods that there is gives. */
function convertedBy(vm: Vm, object: HeapObject, names: readonly string[]): HeapObject | undefined {
  for (const name of names) {
    const method = special(object, name);
    if (method) return callSpecial(vm, object, method, []);
  }
  return undefined;
}

function rangeFrom(vm: Vm, args: readonly HeapObject[]): HeapObject {
  upTo(vm, args, 'range', 1, 3);
  const numbersGiven = args.map((argument) => {
    const value = toIndex(vm, argument, (given) => `'${given}' object cannot be interpreted as an integer`);
    if (!Number.isSafeInteger(value)) throw vm.limit('a range');
    return value;
  });
  const [first = 0, second, step = 1] = numbersGiven;
  if (step === 0) throw vm.error('ValueError', 'range() arg 3 must not be zero');
  return vm.heap.allocate(
    'range',
    second === undefined ? { start: 0, stop: first, step } : { start: first, stop: second, step },
  );
}

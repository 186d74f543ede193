import { type HeapObject, type Key, keyOf } from '../heap/index.js';
import { callObject } from './calls.js';
import { equals, order } from './comparison.js';
import { formatNumberOrString } from './formatting.js';
import { iteratorOf, nextElement } from './iteration.js';
import { WORK } from './sequences.js';
import { repr } from './showing.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

export { getAttribute } from './attributes.js';
export { inOrder, repr } from './showing.js';
export { getItem } from './subscripts.js';
export { typeName } from './types.js';

/** Calls a special method of the program through C; counts seen inside depend on the version's call path. */
export function callSpecial(vm: Vm, object: HeapObject, method: HeapObject, args: readonly HeapObject[]): HeapObject {
  const all = [object, ...args];
  vm.opaque.push(all);
  try {
    return callObject(vm, method, all);
  } finally {
    vm.opaque.pop();
  }
}

/** str(object) */
export function display(vm: Vm, object: HeapObject): string {
  if (object.kind === 'str') return object.value;
  const method = special(object, '__str__');
  if (method) return textResult(vm, callSpecial(vm, object, method, []), '__str__');
  if (object.kind === 'exception') return exceptionText(vm, object);
  return repr(vm, object);
}

function exceptionText(vm: Vm, object: Extract<HeapObject, { kind: 'exception' }>): string {
  const { args } = object.value;
  const [first] = args;
  if (first === undefined) return '';
  if (args.length > 1) return `(${args.map((argument) => repr(vm, argument)).join(', ')})`;
  const isKeyError = object.cls && typeName(object) === 'KeyError';
  return isKeyError ? repr(vm, first) : display(vm, first);
}

/** The text that a special method gave. */
export function textResult(vm: Vm, result: HeapObject, method: string): string {
  if (result.kind !== 'str') {
    throw vm.error('TypeError', `${method} returned non-string (type ${typeName(result)})`);
  }
  const { value } = result;
  vm.heap.drop(result);
  return value;
}

/** Truth value as `if` sees it. */
export function truth(vm: Vm, object: HeapObject): boolean {
  switch (object.kind) {
    case 'bool':
      return object.value;
    case 'none':
      return false;
    case 'int':
      return object.value !== 0;
    case 'float':
      return object.value !== 0;
    case 'str':
    case 'bytes':
    case 'bytearray':
    case 'list':
    case 'tuple':
      return object.value.length > 0;
    case 'dict':
      return object.value.entries.size > 0;
    case 'set':
    case 'frozenset':
      return object.value.elements.size > 0;
    case 'view':
      return object.value.dict.value.entries.size > 0;
    case 'range':
      return rangeLength(object.value) > 0;
    case 'instance':
    case 'exception':
      return instanceTruth(vm, object);
    default:
      return true;
  }
}

function instanceTruth(vm: Vm, object: HeapObject): boolean {
  const bool = special(object, '__bool__');
  if (bool) {
    const result = callSpecial(vm, object, bool, []);
    if (result.kind !== 'bool') {
      throw vm.error('TypeError', `__bool__ should return bool, returned ${typeName(result)}`);
    }
    vm.heap.drop(result);
    return result.value;
  }
  return special(object, '__len__') ? lengthOf(vm, object) > 0 : true;
}

export function rangeLength(range: { readonly start: number; readonly stop: number; readonly step: number }): number {
  return Math.max(0, Math.ceil((range.stop - range.start) / range.step));
}

/** len(object) */
export function lengthOf(vm: Vm, object: HeapObject): number {
  switch (object.kind) {
    case 'str':
      return isPlain(object.value) ? object.value.length : [...object.value].length;
    case 'list':
    case 'tuple':
    case 'bytes':
    case 'bytearray':
      return object.value.length;
    case 'dict':
      return object.value.entries.size;
    case 'set':
    case 'frozenset':
      return object.value.elements.size;
    case 'view':
      return object.value.dict.value.entries.size;
    case 'range':
      return rangeLength(object.value);
    default: {
      const method = special(object, '__len__');
      if (method === undefined) throw vm.error('TypeError', `object of type '${typeName(object)}' has no len()`);
      const result = callSpecial(vm, object, method, []);
      if (result.kind !== 'int' || typeof result.value !== 'number' || result.value < 0) {
        throw vm.refusal('a __len__ that does not give a number');
      }
      vm.heap.drop(result);
      return result.value;
    }
  }
}

/** No character beyond the basic plane: UTF-16 units are code points. */
export function isPlain(value: string): boolean {
  return !/[\ud800-\udfff]/.test(value);
}

/** The key of a hashable object, or Python's TypeError, which 3.14 words by where the object was to go. */
export function hashKey(vm: Vm, object: HeapObject, use: 'set element' | 'dict key' | '' = ''): Key {
  const key = keyOf(object);
  const slice = object.kind === 'slice' && !vm.profile.slicesHashable;
  if (key === undefined || slice || isUnhashable(object)) {
    const plain = unhashable(object);
    const worded = vm.profile.containerWording && use !== '';
    throw vm.error('TypeError', worded ? `cannot use '${typeName(object)}' as a ${use} (${plain})` : plain);
  }
  return key;
}

function isUnhashable(object: HeapObject): boolean {
  return special(object, '__hash__')?.kind === 'none';
}

function unhashable(object: HeapObject): string {
  const inner = object.kind === 'tuple' ? object.value.find((item) => keyOf(item) === undefined) : undefined;
  return inner ? unhashable(inner) : `unhashable type: '${typeName(object)}'`;
}

/** `left op right` for ==, !=, <, <=, >, >=: a new reference to the result. */
export function compare(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject {
  if (op === '==') return vm.heap.bool(equals(vm, left, right));
  if (op === '!=') return vm.heap.bool(!equals(vm, left, right));
  return vm.heap.bool(order(vm, op, left, right));
}

/** All elements of an iterable, as new references. */
export function elements(vm: Vm, object: HeapObject): HeapObject[] {
  const { heap } = vm;
  if (object.kind === 'list' || object.kind === 'tuple') {
    vm.steps += object.value.length >> WORK;
    return object.value.map((item) => heap.own(item));
  }
  const iterator = iteratorOf(vm, object);
  const items: HeapObject[] = [];
  try {
    for (let item = nextElement(vm, iterator); item; item = nextElement(vm, iterator)) {
      items.push(item);
      if (items.length > vm.limits.size) throw vm.limit('an iterable');
    }
  } finally {
    vm.steps += items.length >> WORK;
    heap.drop(iterator);
  }
  return items;
}

/** format(object, spec) */
export function formatObject(vm: Vm, object: HeapObject, spec: string): string {
  if (spec === '') return display(vm, object);
  return formatNumberOrString(vm, object, spec);
}

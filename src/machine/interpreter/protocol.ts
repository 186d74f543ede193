import { type HeapObject, type Key, keyOf } from '../heap/index.js';
import { noteAddressKey } from './address-keys.js';
import { callObject } from './calls.js';
import { richCompare } from './classes/rich-compare.js';
import { equals, order, unordered } from './comparison.js';
import { extensionType } from './extension.js';
import { extensionLength } from './extension-text.js';
import { formatNumberOrString } from './formatting.js';
import { toIndex } from './index-numbers.js';
import { checkParts } from './keys.js';
import { behind, isProxy } from './proxies.js';
import { display } from './showing.js';
import { text } from './strings.js';
import { isCustom, special, typeName } from './types.js';
import type { Vm } from './vm.js';
import { weakrefKey } from './weakref-key.js';
import { wrongResult } from './wrong-result.js';

export { getAttribute } from './attributes.js';
export { display, plainDisplay, plainRepr, repr } from './showing.js';
export { elements } from './streaming.js';
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

/** Elements of a set in iteration order; refused where that order is different in every run. */
export function inOrder(vm: Vm, set: Extract<HeapObject, { kind: 'set' | 'frozenset' }>): HeapObject[] {
  const items = set.value.inOrder();
  if (items === undefined) throw vm.refusal('the order of this set: it is different in every run');
  return items;
}

/** Truth value as `if` sees it. */
export function truth(vm: Vm, object: HeapObject): boolean {
  if (object.cls?.kind === 'class') {
    const custom = customTruth(vm, object);
    if (custom !== undefined) return custom;
  }
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
    case 'notimplemented':
      throw vm.refusal('the truth of NotImplemented');
    default:
      if (object.kind === 'extension') return extensionType(object).length?.(vm, object.value.state) !== 0;
      return isProxy(object) ? behind(vm, object, (target) => truth(vm, target)) : true;
  }
}

/** By `__bool__` or `__len__` of the program's classes; undefined where they have none. */
function customTruth(vm: Vm, object: HeapObject): boolean | undefined {
  const bool = special(object, '__bool__');
  if (bool) {
    const result = callSpecial(vm, object, bool, []);
    if (result.kind !== 'bool') {
      const older = `__bool__ should return bool, returned ${typeName(result)}`;
      throw wrongResult(vm, object, '__bool__', 'a bool', result, older);
    }
    vm.heap.drop(result);
    return result.value;
  }
  return special(object, '__len__') ? lengthOf(vm, object) > 0 : undefined;
}

export function rangeLength(range: { readonly start: number; readonly stop: number; readonly step: number }): number {
  return Math.max(0, Math.ceil((range.stop - range.start) / range.step));
}

/** len(object) */
export function lengthOf(vm: Vm, object: HeapObject): number {
  if (object.cls?.kind === 'class') {
    const method = special(object, '__len__');
    if (method) return lengthResult(vm, callSpecial(vm, object, method, []));
  }
  return plainLength(vm, object);
}

function lengthResult(vm: Vm, result: HeapObject): number {
  const index = toIndex(vm, result, (type) => `'${type}' object cannot be interpreted as an integer`);
  vm.heap.drop(result);
  if (index < 0) throw vm.error('ValueError', '__len__() should return >= 0');
  return index;
}

/** len(object) as builtin types do it. */
export function plainLength(vm: Vm, object: HeapObject): number {
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
    default:
      if (isProxy(object)) return behind(vm, object, (target) => lengthOf(vm, target));
      if (object.kind === 'extension') return extensionLength(vm, object);
      throw vm.error('TypeError', `object of type '${typeName(object)}' has no len()`);
  }
}

/** No character beyond the basic plane: UTF-16 units are code points. */
export function isPlain(value: string): boolean {
  return !/[\ud800-\udfff]/.test(value);
}

/** The key of a hashable object, or Python's TypeError, which 3.14 words by where the object was to go. */
export function hashKey(vm: Vm, object: HeapObject, use: 'set element' | 'dict key' | '' = ''): Key {
  if (object.kind === 'weakref') return weakrefKey(vm, object);
  if (object.kind === 'extension') extensionType(object).unhashed?.(vm);
  const equalByValue = object.kind === 'extension' && extensionType(object).equals !== undefined;
  const key = equalByValue ? undefined : object.cls?.kind === 'class' ? customKey(object) : keyOf(object);
  const slice = object.kind === 'slice' && !vm.profile.slicesHashable;
  if (object.kind === 'tuple') checkParts(vm, object);
  if (object.kind === 'address') noteAddressKey(vm, object.value);
  else if (object.kind === 'tuple')
    for (const item of object.value) if (item.kind === 'address') noteAddressKey(vm, item.value);
  if (key === undefined || slice) {
    const plain = unhashable(object);
    const worded = vm.profile.containerWording && use !== '';
    throw vm.error('TypeError', worded ? `cannot use '${typeName(object)}' as a ${use} (${plain})` : plain);
  }
  return key;
}

/** Of an object of a class of the program: itself, or for a subclass of a builtin that type's key. */
function customKey(object: HeapObject): Key | undefined {
  const hash = special(object, '__hash__');
  if (hash) return hash.kind === 'none' ? undefined : object;
  return object.kind === 'instance' || object.kind === 'exception' ? object : keyOf(object);
}

function unhashable(object: HeapObject): string {
  const inner = object.kind === 'tuple' ? object.value.find((item) => keyOf(item) === undefined) : undefined;
  return inner ? unhashable(inner) : `unhashable type: '${typeName(object)}'`;
}

/** `left op right` for ==, !=, <, <=, >, >=: a new reference to the result. */
export function compare(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject {
  if (isCustom(left) || isCustom(right)) return richCompare(vm, op, left, right);
  if (left.kind === 'weakref' || right.kind === 'weakref') return compareWeakly(vm, op, left, right);
  if (op === '==') return vm.heap.bool(equals(vm, left, right));
  if (op === '!=') return vm.heap.bool(!equals(vm, left, right));
  return vm.heap.bool(order(vm, op, left, right));
}

/** Weak references and proxies are compared as their targets (`weakref_richcompare`, `proxy_richcompare`). */
export function compareWeakly(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject {
  if (isProxy(left)) return behind(vm, left, (target) => compare(vm, op, target, right));
  if (isProxy(right)) return behind(vm, right, (target) => compare(vm, op, left, target));
  if (left.kind === 'weakref' && right.kind === 'weakref' && (op === '==' || op === '!=')) {
    const [first, second] = [left.value.target, right.value.target];
    if (first && second) return compare(vm, op, first, second);
  }
  if (op === '==') return vm.heap.bool(left === right);
  if (op === '!=') return vm.heap.bool(left !== right);
  throw unordered(vm, op, left, right);
}

/** format(object, spec) */
export function formatObject(vm: Vm, object: HeapObject, spec: string): string {
  const method = special(object, '__format__');
  if (method) {
    const argument = text(vm, spec);
    const result = callSpecial(vm, object, method, [argument]);
    vm.heap.drop(argument);
    if (result.kind !== 'str') {
      const older = `__format__ must return a str, not ${typeName(result)}`;
      throw wrongResult(vm, object, '__format__', 'a str', result, older);
    }
    vm.heap.drop(result);
    return result.value;
  }
  if (spec === '') return display(vm, object);
  return formatNumberOrString(vm, object, spec);
}

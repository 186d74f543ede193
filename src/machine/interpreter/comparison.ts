import { type Address, type HeapObject, rangeKey } from '../heap/index.js';
import { richCompare } from './classes/rich-compare.js';
import { subclassEquals } from './dict-subclass-equality.js';
import { extensionType } from './extension.js';
import { isCounter } from './module-operators.js';
import { truth } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { WORK } from './sequences.js';
import { compareNumbers } from './text/numbers.js';
import { isCustom, typeName } from './types.js';
import { compareViews } from './view-comparison.js';
import type { Vm } from './vm.js';

const MAX_DEPTH = 200;

/** `left == right`, with identity first inside containers as CPython does. */
export function equals(vm: Vm, left: HeapObject, right: HeapObject, depth = 0): boolean {
  if (depth > MAX_DEPTH) throw vm.limit('the depth of a comparison');
  if (isCustom(left) || isCustom(right)) {
    const result = richCompare(vm, '==', left, right);
    const holds = truth(vm, result);
    vm.heap.drop(result);
    return holds;
  }
  return plainEquals(vm, left, right, depth);
}

/** `left == right` as builtin types do it. */
export function plainEquals(vm: Vm, left: HeapObject, right: HeapObject, depth = 0): boolean {
  if (left.kind === 'address' || right.kind === 'address') return equalAddresses(vm, left, right);
  if (isNumber(left) && isNumber(right)) return compareNumbers(numeric(left), numeric(right)) === 0;
  if (left.kind === 'str' && right.kind === 'str') return left.value === right.value;
  if ((left.kind === 'list' && right.kind === 'list') || (left.kind === 'tuple' && right.kind === 'tuple')) {
    if (left.value.length !== right.value.length) return false;
    vm.steps += left.value.length >> WORK;
    return left.value.every((item, index) => sameOrEqual(vm, item, right.value[index], depth));
  }
  if (left.kind === 'dict' && right.kind === 'dict') {
    if (left.cls?.kind === 'type' || right.cls?.kind === 'type') {
      const decided = subclassEquals(vm, left, right);
      if (decided !== undefined) return decided;
    }
    if (left.value.entries.size !== right.value.entries.size) return false;
    if (left.value.hashes || right.value.hashes) throw vm.refusal('comparing dicts with keys that have a __hash__');
    for (const [key, { value }] of left.value.entries) {
      const other = right.value.entries.get(key);
      if (other === undefined || !sameOrEqual(vm, value, other.value, depth)) return false;
    }
    return true;
  }
  if (isSet(left) && isSet(right)) {
    if (left.value.elements.size !== right.value.elements.size) return false;
    if (left.value.hashes || right.value.hashes) throw vm.refusal('comparing sets of objects with a __hash__');
    return isSubset(left, right);
  }
  if (isBytes(left) && isBytes(right)) return left.value === right.value;
  if (left.kind === 'range' && right.kind === 'range') return rangeKey(left.value) === rangeKey(right.value);
  if (left.kind === 'slice' && right.kind === 'slice') {
    return left.value.every((part, index) => sameOrEqual(vm, part, right.value[index], depth));
  }
  if (left.kind === 'method' && right.kind === 'method') {
    return left.value.self === right.value.self && left.value.func === right.value.func;
  }
  if (left.kind === 'weakref' || right.kind === 'weakref') return weakEquals(vm, left, right, depth);
  if (left.kind === 'extension' || right.kind === 'extension') {
    return left === right || extensionEquals(vm, left, right) || (left !== right && extensionEquals(vm, right, left));
  }
  if (left.kind === 'view' || right.kind === 'view')
    return left === right || (compareViews(vm, '==', left, right) ?? false);
  return left === right;
}

/** Proxies compare as their targets; weak references too while both are alive, then by identity. */
function weakEquals(vm: Vm, left: HeapObject, right: HeapObject, depth: number): boolean {
  if (isProxy(left)) return behind(vm, left, (target) => equals(vm, target, right, depth + 1));
  if (isProxy(right)) return behind(vm, right, (target) => equals(vm, left, target, depth + 1));
  if (left.kind !== 'weakref' || right.kind !== 'weakref') return false;
  const [a, b] = [left.value.target, right.value.target];
  return a && b ? sameOrEqual(vm, a, b, depth) : left === right;
}

function extensionEquals(vm: Vm, left: HeapObject, right: HeapObject): boolean {
  if (left.kind !== 'extension') return false;
  return extensionType(left).equals?.(vm, left.value.state, right) ?? false;
}

function sameOrEqual(vm: Vm, left: HeapObject, right: HeapObject | undefined, depth: number): boolean {
  return right !== undefined && (left === right || equals(vm, left, right, depth + 1));
}

type SetLike = Extract<HeapObject, { kind: 'set' | 'frozenset' }>;

export function isSet(object: HeapObject): object is SetLike {
  return object.kind === 'set' || object.kind === 'frozenset';
}

function isSubset(left: SetLike, right: SetLike): boolean {
  for (const key of left.value.elements.keys()) if (!right.value.elements.has(key)) return false;
  return true;
}

function equalAddresses(vm: Vm, left: HeapObject, right: HeapObject): boolean {
  if (left.kind === 'address' && right.kind === 'address') return sameAddress(vm, left.value, right.value);
  const other = left.kind === 'address' ? right : left;
  if (isNumber(other)) throw vm.refusal('comparing an id with a number');
  return false;
}

/** Ids of two objects: equal for one object; for two, unequal if they lived at the same time. */
export function sameAddress(vm: Vm, a: Address, b: Address): boolean {
  if (a.hash !== undefined || b.hash !== undefined) {
    if (a.hash === b.hash) return true;
    if (a.hash === undefined || b.hash === undefined) throw vm.refusal('comparing a hash with an id');
    const ofAddresses = a.hash.includes('#') && b.hash.includes('#');
    if (ofAddresses && (a.of === 0 || b.of === 0 || !vm.overlapped(a.of, b.of))) {
      throw vm.refusal('comparing the hashes of objects that did not exist at the same time');
    }
    return false;
  }
  if (a.of === b.of) return true;
  if (vm.overlapped(a.of, b.of)) return false;
  if (a.predictable && b.predictable) return a.block === b.block;
  if (a.predictable !== b.predictable) return false;
  throw vm.refusal('comparing the ids of objects that did not exist at the same time');
}

type Numeric = Extract<HeapObject, { kind: 'int' | 'float' | 'bool' }>;

export function isNumber(object: HeapObject): object is Numeric {
  return object.kind === 'int' || object.kind === 'float' || object.kind === 'bool';
}

/** The value of a number; True counts as 1. */
export function numeric(object: Numeric): number | bigint {
  return object.kind === 'bool' ? (object.value ? 1 : 0) : object.value;
}

/** `left op right` for <, <=, >, >=. */
export function order(vm: Vm, op: string, left: HeapObject, right: HeapObject): boolean {
  if (isCustom(left) || isCustom(right)) {
    const result = richCompare(vm, op, left, right);
    const holds = truth(vm, result);
    vm.heap.drop(result);
    return holds;
  }
  const holds = plainOrder(vm, op, left, right);
  if (holds !== undefined) return holds;
  throw unordered(vm, op, left, right);
}

export function unordered(vm: Vm, op: string, left: HeapObject, right: HeapObject): unknown {
  return vm.error(
    'TypeError',
    `'${op}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`,
  );
}

/** `left op right` as builtin types do it; undefined where they have no order. */
export function plainOrder(vm: Vm, op: string, left: HeapObject, right: HeapObject): boolean | undefined {
  if (isNumber(left) && isNumber(right)) {
    const sign = compareNumbers(numeric(left), numeric(right));
    return sign !== undefined && holdsFor(op, sign);
  }
  if (left.kind === 'str' && right.kind === 'str') return holdsFor(op, compareText(left.value, right.value));
  if ((left.kind === 'list' && right.kind === 'list') || (left.kind === 'tuple' && right.kind === 'tuple')) {
    return orderSequences(vm, op, left.value, right.value);
  }
  if (isSet(left) && isSet(right)) return orderSets(op, left, right);
  if (isBytes(left) && isBytes(right)) return holdsFor(op, compareText(left.value, right.value));
  if (left.kind === 'view' || right.kind === 'view') {
    const holds = compareViews(vm, op, left, right);
    if (holds !== undefined) return holds;
  }
  if (isProxy(left)) return behind(vm, left, (target) => order(vm, op, target, right));
  if (isProxy(right)) return behind(vm, right, (target) => order(vm, op, left, target));
  if (left.kind === 'extension' || isCounter(left)) throw vm.refusal('ordering these');
  if (left.kind === 'address' || right.kind === 'address') throw vm.refusal('the order of ids');
  return undefined;
}

function holdsFor(op: string, sign: number): boolean {
  if (op === '<') return sign < 0;
  if (op === '<=') return sign <= 0;
  return op === '>' ? sign > 0 : sign >= 0;
}

/** Order by code points. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const a = [...left];
  const b = [...right];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function orderSequences(vm: Vm, op: string, left: readonly HeapObject[], right: readonly HeapObject[]): boolean {
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const a = left[index] as HeapObject;
    const b = right[index] as HeapObject;
    if (a !== b && !equals(vm, a, b)) return order(vm, op, a, b);
  }
  return holdsFor(op, left.length - right.length);
}

function orderSets(op: string, left: SetLike, right: SetLike): boolean {
  const sizes = left.value.elements.size - right.value.elements.size;
  if (op === '<=') return isSubset(left, right);
  if (op === '<') return sizes < 0 && isSubset(left, right);
  return op === '>=' ? isSubset(right, left) : sizes > 0 && isSubset(right, left);
}

type BytesLike = Extract<HeapObject, { kind: 'bytes' | 'bytearray' }>;

export function isBytes(object: HeapObject): object is BytesLike {
  return object.kind === 'bytes' || object.kind === 'bytearray';
}

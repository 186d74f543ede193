import type { HeapObject } from '../../heap/index.js';
import { plainEquals, plainOrder, unordered } from '../comparison.js';
import { callSpecial, compare, truth } from '../protocol.js';
import { behind, isProxy } from '../proxies.js';
import { isSubclass, special, typeOf } from '../types.js';
import type { Vm } from '../vm.js';

const METHODS: Readonly<Record<string, string>> = {
  '==': '__eq__',
  '!=': '__ne__',
  '<': '__lt__',
  '<=': '__le__',
  '>': '__gt__',
  '>=': '__ge__',
};
const MIRROR: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' };

/** `do_richcompare` (Objects/object.c) for operands of which one has a class of the program: a new reference. */
export function richCompare(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject {
  const mirror = MIRROR[op] as string;
  const [mine, other] = [typeOf(vm, left), typeOf(vm, right)];
  const rightFirst = mine !== other && other.kind === 'class' && isSubclass(other, mine);
  if (rightFirst) {
    const result = half(vm, mirror, right, left);
    if (result) return result;
  }
  const result = half(vm, op, left, right) ?? (rightFirst ? undefined : half(vm, mirror, right, left));
  if (result) return result;
  if (op === '==') return vm.heap.bool(left === right);
  if (op === '!=') return vm.heap.bool(left !== right);
  throw unordered(vm, op, left, right);
}

/** What one operand's type says; undefined for NotImplemented. */
export function half(vm: Vm, op: string, object: HeapObject, other: HeapObject): HeapObject | undefined {
  const method = special(object, METHODS[op] as string);
  if (method?.kind === 'none') throw vm.error('TypeError', "'NoneType' object is not callable");
  if (method) return implemented(vm, callSpecial(vm, object, method, [other]));
  if (object.kind !== 'instance' && object.kind !== 'exception') return builtinHalf(vm, op, object, other);
  return objectHalf(vm, op, object, other);
}

/** `object.__eq__` and `object.__ne__`, which turns `__eq__` round. */
export function objectHalf(vm: Vm, op: string, object: HeapObject, other: HeapObject): HeapObject | undefined {
  if (op === '==') return object === other ? vm.heap.bool(true) : undefined;
  if (op !== '!=') return undefined;
  const equal = half(vm, '==', object, other);
  if (equal === undefined) return undefined;
  const holds = truth(vm, equal);
  vm.heap.drop(equal);
  return vm.heap.bool(!holds);
}

/** The comparison of a builtin type, which knows its own kind only. */
export function builtinHalf(vm: Vm, op: string, object: HeapObject, other: HeapObject): HeapObject | undefined {
  if (isProxy(object)) return behind(vm, object, (target) => compare(vm, op, target, other));
  if (object.kind === 'address') throw vm.refusal('comparing an id with an object of a class');
  const comparable = family(object) === family(other) && family(object) !== undefined;
  if (!comparable) return undefined;
  if (op === '==' || op === '!=') return vm.heap.bool(plainEquals(vm, object, other) === (op === '=='));
  const holds = plainOrder(vm, op, object, other);
  return holds === undefined ? undefined : vm.heap.bool(holds);
}

function family(object: HeapObject): string | undefined {
  switch (object.kind) {
    case 'int':
    case 'bool':
    case 'float':
      return 'number';
    case 'set':
    case 'frozenset':
      return 'set';
    case 'str':
    case 'list':
    case 'tuple':
    case 'dict':
      return object.kind;
    default:
      return undefined;
  }
}

/** The result, or undefined for NotImplemented. */
export function implemented(vm: Vm, result: HeapObject): HeapObject | undefined {
  if (result.kind !== 'notimplemented') return result;
  vm.heap.drop(result);
  return undefined;
}

import type { HeapObject } from '../../../heap/index.js';
import { constantObject } from '../../constants.js';
import { typeName } from '../../types.js';
import type { Vm } from '../../vm.js';

const IDENTIFIER = /^[A-Za-z0-9_]*$/;

/** The constant of the program with this value (no new reference); undefined if it has none. */
function constantText(vm: Vm, value: string): HeapObject | undefined {
  const index = vm.unit.constants.findIndex(
    (tree) => tree.kind !== 'tuple' && tree.value.type === 'str' && tree.value.value === value,
  );
  return index < 0 ? undefined : constantObject(vm, index);
}

/** `sys.intern(text)`: a new reference to the one object for this text. */
export function interned(vm: Vm, object: HeapObject): HeapObject {
  if (object.kind !== 'str') throw vm.error('TypeError', `intern() argument must be str, not ${typeName(object)}`);
  const { heap } = vm;
  const { value } = object;
  if (value.length < 2 && object.shared) return heap.own(object);
  const known = vm.library.interned.get(value);
  if (known && !known.freed) return heap.own(known);
  // CPython interns constants that look like names itself, and the names in a program.
  const constant = IDENTIFIER.test(value) ? constantText(vm, value) : undefined;
  if (constant === undefined && IDENTIFIER.test(value)) return unsure(vm, object, value);
  const one = constant ?? object;
  vm.library.interned.set(value, one);
  return heap.own(one);
}

/** The interpreter may have a text that looks like a name already: then the result is not the text that was given. */
function unsure(vm: Vm, object: HeapObject, value: string): HeapObject {
  const one = vm.str(value);
  vm.library.maybeInterned ??= new WeakSet();
  for (const each of [one, object]) {
    vm.uncountable.add(each);
    vm.library.maybeInterned.add(each);
  }
  vm.library.interned.set(value, one);
  return one;
}

/** Whether nobody knows if two different texts are one object. */
export function maybeOne(vm: Vm, left: HeapObject, right: HeapObject): boolean {
  const { maybeInterned } = vm.library;
  if (left === right || !maybeInterned?.has(left) || !maybeInterned.has(right)) return false;
  return left.kind === 'str' && right.kind === 'str' && left.value === right.value;
}

/** Whether a str is the interned one of its value. */
export function isInterned(vm: Vm, object: HeapObject): boolean {
  return object.kind === 'str' && vm.library.interned.get(object.value) === object;
}

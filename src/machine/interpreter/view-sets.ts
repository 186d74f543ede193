import { addElement, type HeapObject, SetTable, type ViewObject } from '../heap/index.js';
import { isSet } from './comparison.js';
import { keyFor, keyIn } from './keys.js';
import { plainContains } from './membership.js';
import { orDrop } from './or-drop.js';
import { lengthOf } from './protocol.js';
import { setOf } from './set-of.js';
import { checkPlain, combineSets, copiedSet, inAnyOrder, type SetLike } from './set-operations.js';
import { eachElement } from './streaming.js';
import { typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** Keys or items of a dict, which behave like a set. */
export function isSetLike(object: HeapObject): object is ViewObject {
  return object.kind === 'view' && object.value.of !== 'values';
}

/** Asks for each element of an iterable in turn, as long as the answer is yes; the order of a set cannot matter. */
export function eachOf(vm: Vm, object: HeapObject, holds: (element: HeapObject) => boolean): boolean {
  if (isSet(object)) {
    checkPlain(vm, object);
    return inAnyOrder(object).every(([, element]) => holds(element));
  }
  let all = true;
  eachElement(vm, object, (element) => {
    all = orDrop(vm, [element], () => holds(element));
    vm.heap.drop(element);
    return !all;
  });
  return all;
}

function checkIterable(vm: Vm, object: HeapObject): void {
  if (!isIterable(object)) throw vm.error('TypeError', `'${typeName(object)}' object is not iterable`);
}

/** Any iterable as a new set. */
function newSet(vm: Vm, object: HeapObject): SetLike {
  return isSet(object) ? copiedSet(vm, object, 'set') : setOf(vm, object, 'set element');
}

/** `view op other` or `other op view` for `&`, `|`, `-`, `^`: a new set; undefined where they do not go together. */
export function combineViews(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject | undefined {
  if (!'&|-^'.includes(op) || (!isSetLike(left) && !isSetLike(right))) return undefined;
  if (op === '&') return isSetLike(left) ? common(vm, left, right) : common(vm, right as ViewObject, left);
  const items = [left, right].every((side) => side.kind === 'view' && side.value.of === 'items');
  if (op === '^' && items) throw vm.refusal('^ of the items of two dictionaries');
  const a = newSet(vm, left);
  const b = orDrop(vm, [a], () => newSet(vm, right));
  const result = combineSets(vm, op, a, b);
  vm.heap.drop(a);
  vm.heap.drop(b);
  return result;
}

/** `_PyDictView_Intersect`, Objects/dictobject.c: what is not in the larger of two is never hashed. */
function common(vm: Vm, view: ViewObject, other: HeapObject): HeapObject {
  checkIterable(vm, other);
  const length = lengthOf(vm, view);
  // The method of a set looks up what it is given.
  const asked = other.kind === 'set' && length <= other.value.elements.size;
  const swapped = asked || (isSetLike(other) && lengthOf(vm, other) > length);
  const [inner, outer] = swapped ? [view, other] : [other, view];
  const result = vm.heap.allocate('set', new SetTable());
  eachOf(vm, inner, (element) => {
    const found = asked ? other.value.elements.has(keyIn(vm, other.value, element)) : plainContains(vm, outer, element);
    if (found) {
      const key = keyFor(vm, result.value, element, 'set element');
      addElement(vm.heap, result, key, vm.heap.own(element));
    }
    return true;
  });
  return result;
}

import type { HeapObject, ViewObject } from '../heap/index.js';
import { isSet } from './comparison.js';
import { plainContains } from './membership.js';
import { lengthOf } from './protocol.js';
import { eachOf, isSetLike } from './view-sets.js';
import type { Vm } from './vm.js';

const REFLECTED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==' };

/** Whether `left op right` holds where one is a view of keys or items; undefined where they do not go together. */
export function compareViews(vm: Vm, op: string, left: HeapObject, right: HeapObject): boolean | undefined {
  if (isSetLike(left)) return isSet(right) || isSetLike(right) ? holds(vm, op, left, right) : undefined;
  return isSetLike(right) && isSet(left) ? holds(vm, REFLECTED[op] as string, right, left) : undefined;
}

/** `dictview_richcompare`, Objects/dictobject.c: by length first, then one by one. */
function holds(vm: Vm, op: string, view: ViewObject, other: HeapObject): boolean {
  const more = lengthOf(vm, view) - lengthOf(vm, other);
  switch (op) {
    case '==':
      return more === 0 && allIn(vm, view, other);
    case '<':
      return more < 0 && allIn(vm, view, other);
    case '<=':
      return more <= 0 && allIn(vm, view, other);
    case '>':
      return more > 0 && allIn(vm, other, view);
    default:
      return more >= 0 && allIn(vm, other, view);
  }
}

function allIn(vm: Vm, inner: HeapObject, outer: HeapObject): boolean {
  return eachOf(vm, inner, (element) => plainContains(vm, outer, element));
}

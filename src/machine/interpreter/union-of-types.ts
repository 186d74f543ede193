import type { HeapObject } from '../heap/index.js';

const isType = ({ kind }: HeapObject): boolean => kind === 'type' || kind === 'class';

/** Whether an operation makes a union of types: `int | None`. */
export function isUnionOfTypes(op: string, left: HeapObject, right: HeapObject): boolean {
  if (op !== '|' || (!isType(left) && !isType(right))) return false;
  return [left, right].every((each) => isType(each) || each.kind === 'none');
}

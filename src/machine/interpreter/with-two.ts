import type { HeapObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import { alive } from './names.js';
import type { Vm } from './vm.js';

/** Takes two values, pushes what `compute` gives, drops the two: left first, from 3.14 on right first where it compares. */
export function withTwo(
  vm: Vm,
  frame: Frame,
  compute: (left: HeapObject, right: HeapObject) => HeapObject,
  leftFirst = vm.profile.localsFreed === 'forward',
): void {
  const { stack, owned } = frame;
  const top = stack.length - 1;
  const left = stack[top - 1] as HeapObject;
  const right = stack[top] as HeapObject;
  const result = compute(alive(left), alive(right));
  const leftOwned = owned[top - 1];
  const rightOwned = owned[top];
  stack.length = top - 1;
  owned.length = top - 1;
  const bothGo = leftOwned && rightOwned && left.refcount === 1 && right.refcount === 1;
  if (bothGo && !leftFirst) {
    vm.heap.drop(right);
    vm.heap.drop(left);
  } else {
    if (leftOwned) vm.heap.drop(left);
    if (rightOwned) vm.heap.drop(right);
  }
  frame.push(result, true);
}

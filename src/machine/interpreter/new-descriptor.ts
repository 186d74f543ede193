import type { DescriptorValue, HeapObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** `property(…)`, `classmethod(…)`, `staticmethod(…)`: a new reference. */
export function newDescriptor(
  vm: Vm,
  type: Exclude<DescriptorValue['type'], 'member_descriptor'>,
  args: readonly HeapObject[],
): HeapObject {
  if (args.length > (type === 'property' ? 3 : 1) || (type !== 'property' && args.length < 1))
    throw vm.refusal(`${type}() with these arguments`);
  const parts = args.map((part) => (part.kind === 'none' ? undefined : vm.heap.own(part)));
  const [first] = parts;
  if (type === 'property' && first?.kind !== 'function' && first !== undefined) {
    throw vm.refusal('a property of something that is no function');
  }
  return vm.heap.allocate('descriptor', { type, name: '', parts });
}

import type { DescriptorObject, HeapObject } from '../../heap/index.js';
import type { Native } from '../native.js';
import type { Vm } from '../vm.js';
import { missing } from './slots.js';

const PARTS: Readonly<Record<string, number>> = { getter: 0, setter: 1, deleter: 2 };
const FUNCTIONS: Readonly<Record<string, number>> = { fget: 0, fset: 1, fdel: 2 };

/** An attribute of a property, class method or static method: `price.setter`. */
export function descriptorAttribute(vm: Vm, descriptor: DescriptorObject, name: string): HeapObject {
  const { type, parts } = descriptor.value;
  const { heap } = vm;
  if (type === 'property') {
    const part = PARTS[name];
    if (part !== undefined) {
      const run: Native = (machine, args) =>
        withPart(machine, args[0] as DescriptorObject, part, args[1] as HeapObject);
      const func = heap.shared('builtin', { name, run });
      return heap.allocate('method', { self: heap.own(descriptor), func });
    }
    const func = FUNCTIONS[name];
    if (func !== undefined) {
      const found = parts[func];
      return found ? heap.own(found) : vm.none();
    }
  }
  const [inner] = parts;
  if (name === '__func__' && inner && (type === 'classmethod' || type === 'staticmethod')) return heap.own(inner);
  if (name.startsWith('__')) throw vm.refusal(`the attribute ${name} of a ${type}`);
  throw missing(vm, descriptor, name);
}

/** A copy of the property with another getter, setter or deleter. */
function withPart(vm: Vm, property: DescriptorObject, part: number, func: HeapObject): HeapObject {
  const parts = [0, 1, 2].map((index) => (index === part ? func : property.value.parts[index]));
  for (const each of parts) if (each) vm.heap.own(each);
  const { type, name } = property.value;
  return vm.heap.allocate('descriptor', { type, name, parts });
}

import type { HeapObject, SliceObject } from '../../heap/index.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';

function bound(vm: Vm, part: HeapObject): number | undefined {
  if (part.kind === 'none') return undefined;
  if (part.kind === 'int' || part.kind === 'bool') return Number(part.value);
  throw vm.error('TypeError', 'slice indices must be integers or None or have an __index__ method');
}

/** Methods of slice. */
export const sliceMethods: Natives = {
  indices: (vm, [self, ...args]) => {
    const [length] = args;
    if (length?.kind !== 'int' || args.length !== 1) throw vm.refusal('slice.indices() of this');
    const size = Number(length.value);
    if (size < 0) throw vm.error('ValueError', 'length should not be negative');
    const [start, stop, step] = (self as SliceObject).value;
    const stride = bound(vm, step) ?? 1;
    if (stride === 0) throw vm.error('ValueError', 'slice step cannot be zero');
    const least = stride < 0 ? -1 : 0;
    const most = stride < 0 ? size - 1 : size;
    const clamp = (value: number | undefined, missing: number): number => {
      if (value === undefined) return missing;
      return value < 0 ? Math.max(value + size, least) : Math.min(value, most);
    };
    const first = clamp(bound(vm, start), stride < 0 ? most : least);
    const last = clamp(bound(vm, stop), stride < 0 ? least : most);
    return vm.heap.allocate('tuple', [vm.heap.int(first), vm.heap.int(last), vm.heap.int(stride)]);
  },
};

import type { HeapObject, TupleObject, TypeObject } from '../../heap/index.js';
import type { Native, Natives } from '../native.js';
import { sharedText } from '../strings.js';
import type { Vm } from '../vm.js';

const fieldsOf = (tuple: TupleObject): readonly string[] => (tuple.cls as TypeObject).value.fields ?? [];

/** Methods that named tuples do not share with tuple. */
export const namedtupleMethods: Natives = {
  _asdict: (vm, [self]) => {
    const tuple = self as TupleObject;
    return vm.dict(
      fieldsOf(tuple).map((name, index) => [
        vm.heap.own(sharedText(vm, name)),
        vm.heap.own(tuple.value[index] as HeapObject),
      ]),
    );
  },
  _replace: (vm: Vm, [self]: readonly HeapObject[], keywords: Parameters<Native>[2]) => {
    const tuple = self as TupleObject;
    const fields = fieldsOf(tuple);
    for (const name of keywords?.keys() ?? []) if (!fields.includes(name)) throw vm.refusal('_replace() of this field');
    const values = fields.map((name, index) => vm.heap.own(keywords?.get(name) ?? (tuple.value[index] as HeapObject)));
    return vm.heap.allocate('tuple', values, tuple.cls);
  },
};

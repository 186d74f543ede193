import type { HeapObject } from '../heap/index.js';
import { text } from './strings.js';
import type { Vm } from './vm.js';

/** The object itself where its type is builtin; of an object of a subclass, a new one of the builtin type. */
export function exact(vm: Vm, object: HeapObject): HeapObject {
  const { heap } = vm;
  if (object.cls === undefined) return heap.own(object);
  switch (object.kind) {
    case 'str':
      return object.value === '' ? text(vm, '') : vm.str(object.value);
    case 'int':
      return heap.int(object.value);
    case 'float':
      return heap.allocate('float', object.value);
    case 'tuple': {
      const items = object.value.map((item) => heap.own(item));
      const tuple = heap.allocate('tuple', items);
      heap.track(tuple);
      return tuple;
    }
    default:
      return heap.own(object);
  }
}

import { addElement, type HeapObject, type SetObject, SetTable } from '../heap/index.js';
import { keyFor } from './keys.js';
import { orDrop } from './or-drop.js';
import { eachElement } from './streaming.js';
import { typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** A new set of the elements of an iterable; `use`: how an element that cannot be hashed is told of. */
export function setOf(vm: Vm, iterable: HeapObject, use: 'set element' | ''): SetObject {
  if (!isIterable(iterable)) throw vm.error('TypeError', `'${typeName(iterable)}' object is not iterable`);
  const set = vm.heap.allocate('set', new SetTable());
  orDrop(vm, [set], () =>
    eachElement(vm, iterable, (item): undefined => {
      const key = orDrop(vm, [item], () => keyFor(vm, set.value, item, use));
      addElement(vm.heap, set, key, item);
    }),
  );
  return set;
}

import type { HeapObject } from '../../../heap/index.js';
import { newIterator } from '../../iteration.js';
import type { Vm } from '../../vm.js';

/**
 * A generator over a weak container: while it waits, its local names keep the element it gave last.
 * `kept` says which parts of an element those are; entries that die meanwhile are left out by `live`.
 */
export function weakIterator<E>(
  vm: Vm,
  owner: HeapObject,
  entries: readonly E[],
  { give, kept }: { give(entry: E): HeapObject | undefined; kept(entry: E): readonly HeapObject[] },
): HeapObject {
  const { heap } = vm;
  let index = 0;
  const held: HeapObject[] = [heap.own(owner)];
  return newIterator(vm, 'generator', held, () => {
    const old = held.splice(1);
    let item: HeapObject | undefined;
    while (item === undefined && index < entries.length) {
      const entry = entries[index++] as E;
      item = give(entry);
      if (item) held.push(...kept(entry).map((object) => heap.own(object)));
    }
    for (const object of old) heap.drop(object);
    return item;
  });
}

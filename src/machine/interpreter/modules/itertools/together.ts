import type { HeapObject } from '../../../heap/index.js';
import { newSlots } from '../../builtins/result-tuple.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';

/** `itertools.zip_longest` */
export const zipLongest: Native = (vm, args, keywords) => {
  const { heap } = vm;
  const fill = keywords?.get('fillvalue') ?? heap.none;
  const sources: (HeapObject | undefined)[] = args.map((argument) => iteratorOf(vm, argument));
  const slots = newSlots(vm, args.length);
  const held = [...(sources as HeapObject[]), slots.tuple, heap.own(fill)];
  return newIterator(
    vm,
    'itertools.zip_longest',
    held,
    () => {
      const items: HeapObject[] = [];
      sources.forEach((source, index) => {
        const item = source && nextElement(vm, source);
        if (source && item === undefined) {
          sources[index] = undefined;
          held.splice(held.indexOf(source), 1);
          heap.drop(source);
        }
        items.push(item ?? heap.own(fill));
      });
      if (sources.some((source) => source !== undefined)) return slots.fill(items);
      for (const item of items) heap.drop(item);
      return undefined;
    },
    true,
  );
};

/** `itertools.pairwise`: keeps the element it gave last. */
export const pairwise: Native = (vm, [iterable]) => {
  if (iterable === undefined) throw vm.refusal('pairwise() of nothing');
  const { heap } = vm;
  const source = iteratorOf(vm, iterable);
  const held = [source];
  return newIterator(vm, 'itertools.pairwise', held, () => {
    let old = held[1];
    if (old === undefined) {
      old = nextElement(vm, source);
      if (old === undefined) return undefined;
      held.push(old);
    }
    const item = nextElement(vm, source);
    if (item === undefined) return undefined;
    held[1] = heap.own(item);
    return heap.allocate('tuple', [old, item]);
  });
};

import { type HeapObject, spliceList } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';
import { binary } from '../../operators.js';

/** `itertools.count` */
export const count: Native = (vm, args, keywords) => {
  upTo(vm, args, 'count', 0, 2);
  const [start = keywords?.get('start'), step = keywords?.get('step')] = args;
  for (const given of [start, step]) if (given && given.kind !== 'int') throw vm.refusal('count() of this');
  const by = step ? Number(step.value) : 1;
  let next = start ? Number(start.value) : 0;
  return newIterator(vm, 'itertools.count', [], () => {
    const value = vm.heap.int(next);
    next += by;
    return value;
  });
};

/** `itertools.cycle`: remembers every element. */
export const cycle: Native = (vm, args) => {
  upTo(vm, args, 'cycle', 1, 1);
  const { heap } = vm;
  const saved = heap.allocate('list', []);
  let source: HeapObject | undefined = iteratorOf(vm, args[0] as HeapObject);
  const held = [source, saved];
  let index = 0;
  return newIterator(vm, 'itertools.cycle', held, () => {
    if (source) {
      const item = nextElement(vm, source);
      if (item) {
        spliceList(heap, saved, saved.value.length, 0, [heap.own(item)]);
        return item;
      }
      held.shift();
      heap.drop(source);
      source = undefined;
    }
    const item = saved.value[index];
    if (item === undefined) return undefined;
    index = (index + 1) % saved.value.length;
    return heap.own(item);
  });
};

/** `itertools.repeat`: keeps its object even when it is used up. */
export const repeat: Native = (vm, args, keywords) => {
  upTo(vm, args, 'repeat', 1, 2);
  const [object, times = keywords?.get('times')] = args as [HeapObject, HeapObject | undefined];
  if (times && times.kind !== 'int') throw vm.refusal('repeat() so many times');
  let left = times ? Number(times.value) : Number.POSITIVE_INFINITY;
  return newIterator(
    vm,
    'itertools.repeat',
    [vm.heap.own(object)],
    () => (left-- > 0 ? vm.heap.own(object) : undefined),
    true,
  );
};

/** A sum for `accumulate()` without a function. */
export const plus: Native = (vm, [left, right]) => binary(vm, '+', left as HeapObject, right as HeapObject, false, 0);

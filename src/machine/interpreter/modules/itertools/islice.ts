import type { HeapObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';
import type { Vm } from '../../vm.js';

function bound(vm: Vm, object: HeapObject | undefined, otherwise: number): number {
  if (object === undefined || object.kind === 'none') return otherwise;
  const value = object.kind === 'int' ? Number(object.value) : -1;
  if (value >= 0) return value;
  throw vm.refusal('these bounds of islice()');
}

/** `itertools.islice`: lets go of its source once it is through. */
export const islice: Native = (vm, args) => {
  upTo(vm, args, 'islice', 2, 4);
  const [iterable, first, second, third] = args as [HeapObject, HeapObject, HeapObject?, HeapObject?];
  const start = args.length === 2 ? 0 : bound(vm, first, 0);
  const stop = bound(vm, args.length === 2 ? first : second, Number.POSITIVE_INFINITY);
  const step = bound(vm, third, 1);
  if (step === 0) throw vm.error('ValueError', 'Step for islice() must be a positive integer or None.');
  const source = iteratorOf(vm, iterable);
  let taken = 0;
  let wanted = start;
  return newIterator(vm, 'itertools.islice', [source], () => {
    const target = Math.min(wanted, stop);
    while (taken < target) {
      const skipped = nextElement(vm, source);
      if (skipped === undefined) return undefined;
      vm.heap.drop(skipped);
      taken++;
    }
    if (wanted >= stop) return undefined;
    const item = nextElement(vm, source);
    if (item === undefined) return undefined;
    taken++;
    wanted += step;
    return item;
  });
};

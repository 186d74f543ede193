import type { HeapObject } from '../../heap/index.js';
import { numeric } from '../comparison.js';
import type { Native } from '../native.js';
import { binary } from '../operators.js';
import { orDrop } from '../or-drop.js';
import { FloatSum } from '../text/float-sum.js';
import { isCustom, typeName } from '../types.js';
import { isIterable } from '../unpacking.js';
import { upTo } from './arity.js';
import { eachUnordered } from './iterables.js';

const NO_TEXT: Readonly<Record<string, string>> = {
  str: "sum() can't sum strings [use ''.join(seq) instead]",
  bytes: "sum() can't sum bytes [use b''.join(seq) instead]",
  bytearray: "sum() can't sum bytearray [use b''.join(seq) instead]",
};

/** `sum(iterable, start=0)` */
export const sum: Native = (vm, args, keywords) => {
  upTo(vm, args, 'sum', 1, 2);
  const [iterable, second] = args as [HeapObject, HeapObject | undefined];
  for (const name of keywords?.keys() ?? []) if (name !== 'start') throw vm.refusal(`the argument ${name} of sum()`);
  const start = second ?? keywords?.get('start');
  let total: HeapObject = start ? vm.heap.own(start) : vm.heap.int(0);
  const refused = NO_TEXT[total.kind];
  if (refused) throw vm.error('TypeError', refused);
  if (!isIterable(iterable)) throw vm.error('TypeError', `'${typeName(iterable)}' object is not iterable`);
  let floats: FloatSum | undefined;
  const add = (item: HeapObject): undefined => {
    floats ??=
      total.kind === 'float' && total.cls === undefined
        ? new FloatSum(total.value, vm.profile.compensatedSum)
        : undefined;
    if (floats && item.kind === 'float' && !isCustom(item)) floats.add(item.value);
    else if (floats && (item.kind === 'int' || item.kind === 'bool') && !isCustom(item)) {
      const value = Number(numeric(item));
      if (!Number.isSafeInteger(value)) throw vm.refusal('sum() of floats and such an int');
      floats.addInt(value);
    } else {
      if (floats) throw vm.refusal('sum() of floats and something else');
      const before = total;
      total = orDrop(vm, [item, before], () => binary(vm, '+', before, item, false, 0));
      vm.heap.drop(before);
    }
    vm.heap.drop(item);
  };
  eachUnordered(vm, iterable, add);
  if (floats === undefined) return total;
  vm.heap.drop(total);
  return vm.heap.allocate('float', floats.result());
};

import { type DictObject, DictTable, type HeapObject } from '../../heap/index.js';
import { order } from '../comparison.js';
import { newIterator } from '../iteration.js';
import { keyIn } from '../keys.js';
import type { Keywords, Natives } from '../native.js';
import { binary } from '../operators.js';
import { elements } from '../protocol.js';
import { addToDict, updateDict } from '../stores.js';
import { sharedText } from '../strings.js';
import type { Vm } from '../vm.js';

function change(vm: Vm, dict: DictObject, key: HeapObject, by: HeapObject, sign: 1 | -1): void {
  const { heap } = vm;
  const old = dict.value.entries.get(keyIn(vm, dict.value, key, 'dict key'))?.value;
  const start = old ? heap.own(old) : heap.int(0);
  const next = binary(vm, sign > 0 ? '+' : '-', start, by, false, 0);
  heap.drop(start);
  addToDict(vm, dict, heap.own(key), next);
}

/** `Counter.update` and `subtract`: counts elements, or takes counts over. */
export function count(
  vm: Vm,
  dict: DictObject,
  source: HeapObject | undefined,
  keywords: Keywords | undefined,
  sign: 1 | -1,
): void {
  const { heap } = vm;
  if (source?.kind === 'dict') {
    if (dict.value.entries.size === 0 && sign > 0) updateDict(vm, dict, source);
    else for (const { key, value } of [...source.value.entries.values()]) change(vm, dict, key, value, sign);
  } else if (source && source.kind !== 'none') {
    const one = heap.int(1);
    for (const item of elements(vm, source)) {
      change(vm, dict, item, one, sign);
      heap.drop(item);
    }
  }
  for (const [name, value] of keywords ?? []) change(vm, dict, sharedText(vm, name), value, sign);
}

/** Entries from the largest count on; equal counts in order of insertion. */
export function mostCommon(vm: Vm, dict: DictObject): { readonly key: HeapObject; readonly value: HeapObject }[] {
  return [...dict.value.entries.values()].sort((left, right) => {
    if (order(vm, '>', left.value, right.value)) return -1;
    return order(vm, '<', left.value, right.value) ? 1 : 0;
  });
}

/** Methods that Counter does not share with dict. */
export const counterMethods: Natives = {
  most_common: (vm, [self, limit]) => {
    const all = mostCommon(vm, self as DictObject);
    const some = limit === undefined || limit.kind === 'none' ? all : all.slice(0, Math.max(0, Number(limit.value)));
    const pairs = some.map(({ key, value }) => vm.heap.allocate('tuple', [vm.heap.own(key), vm.heap.own(value)]));
    return vm.heap.allocate('list', pairs);
  },
  elements: (vm, [self]) => {
    const items = [...(self as DictObject).value.entries.values()].flatMap(({ key, value }) =>
      new Array<HeapObject>(Math.max(0, Number(value.value))).fill(key),
    );
    let index = 0;
    return newIterator(vm, 'itertools.chain', [vm.heap.own(self as HeapObject)], () => {
      const item = items[index++];
      return item && vm.heap.own(item);
    });
  },
  total: (vm, [self]) => {
    let total: HeapObject = vm.heap.int(0);
    for (const { value } of (self as DictObject).value.entries.values()) {
      const next = binary(vm, '+', total, value, false, 0);
      vm.heap.drop(total);
      total = next;
    }
    return total;
  },
  update: (vm, [self, source], keywords) => {
    count(vm, self as DictObject, source, keywords, 1);
    return vm.none();
  },
  subtract: (vm, [self, source], keywords) => {
    count(vm, self as DictObject, source, keywords, -1);
    return vm.none();
  },
  copy: (vm, [self]) => {
    const copy = vm.heap.allocate('dict', new DictTable(), (self as DictObject).cls);
    updateDict(vm, copy, self as DictObject);
    return copy;
  },
};

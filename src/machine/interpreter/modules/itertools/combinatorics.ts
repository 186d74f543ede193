import type { HeapObject, IteratorObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { newIterator } from '../../iteration.js';
import type { Native } from '../../native.js';
import { elements } from '../../protocol.js';
import { emptyTuple, tupleOf } from '../../sequences.js';
import type { Vm } from '../../vm.js';

const MOST = 100_000;

/** Gives tuples of these rows; it keeps its pools and the tuple it gave last, and uses that again if nobody else does. */
function tuples(
  vm: Vm,
  type: string,
  pools: readonly HeapObject[],
  rows: Iterator<readonly HeapObject[]>,
): IteratorObject {
  const { heap } = vm;
  const held = [...pools];
  const base = held.length;
  return newIterator(
    vm,
    type,
    held,
    () => {
      const { value, done } = rows.next();
      const last = held[base];
      if (done || value === undefined) {
        held.length = base;
        if (last) heap.drop(last);
        return undefined;
      }
      if (value.length === 0) return emptyTuple(vm);
      const items = value.map((item) => heap.own(item));
      if (last?.kind === 'tuple' && last.refcount === 1) {
        const old = last.value;
        last.value = items;
        heap.track(last);
        heap.log.splice(last.id, 0, old.length, items);
        for (const item of old) heap.drop(item);
        return heap.own(last);
      }
      const tuple = heap.allocate('tuple', items);
      held[base] = heap.own(tuple);
      if (last) heap.drop(last);
      return tuple;
    },
    true,
  );
}

function pool(vm: Vm, iterable: HeapObject): { readonly tuple: HeapObject; readonly items: readonly HeapObject[] } {
  if (iterable.kind === 'tuple') return { tuple: vm.heap.own(iterable), items: iterable.value };
  const items = elements(vm, iterable);
  return { tuple: tupleOf(vm, items), items };
}

function size(vm: Vm, object: HeapObject | undefined, otherwise: number): number {
  if (object === undefined || object.kind === 'none') return otherwise;
  if (object.kind === 'int' && Number(object.value) >= 0) return Number(object.value);
  throw vm.refusal('this length');
}

/** `itertools.product` */
export const product: Native = (vm, args, keywords) => {
  const times = size(vm, keywords?.get('repeat'), 1);
  const once = args.map((argument) => pool(vm, argument));
  const all = Array.from({ length: times }, () => once).flat();
  for (const { tuple } of all.slice(once.length)) vm.heap.own(tuple);
  if (times === 0 && once.length > 0) throw vm.refusal('product(…, repeat=0)');
  if (all.reduce((rows, { items }) => rows * items.length, 1) > MOST) throw vm.limit('a product');
  return tuples(
    vm,
    'itertools.product',
    all.map(({ tuple }) => tuple),
    crossed(all.map(({ items }) => items)),
  );
};

function* crossed(pools: readonly (readonly HeapObject[])[]): Generator<readonly HeapObject[]> {
  const [first, ...rest] = pools;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) for (const row of crossed(rest)) yield [item, ...row];
}

/** `itertools.permutations` */
export const permutations: Native = (vm, args, keywords) => {
  upTo(vm, args, 'permutations', 1, 2);
  const { tuple, items } = pool(vm, args[0] as HeapObject);
  const length = size(vm, args[1] ?? keywords?.get('r'), items.length);
  return tuples(vm, 'itertools.permutations', [tuple], chosen(items, length, [], true));
};

/** `itertools.combinations` */
export const combinations: Native = (vm, args, keywords) => {
  upTo(vm, args, 'combinations', 1, 2);
  const { tuple, items } = pool(vm, args[0] as HeapObject);
  const length = size(vm, args[1] ?? keywords?.get('r'), -1);
  if (length < 0) throw vm.refusal('combinations() without a length');
  return tuples(vm, 'itertools.combinations', [tuple], chosen(items, length, [], false));
};

function* chosen(
  items: readonly HeapObject[],
  length: number,
  taken: readonly number[],
  anyOrder: boolean,
): Generator<readonly HeapObject[]> {
  if (taken.length === length) {
    yield taken.map((at) => items[at] as HeapObject);
    return;
  }
  for (let at = anyOrder ? 0 : (taken.at(-1) ?? -1) + 1; at < items.length; at++) {
    if (!taken.includes(at)) yield* chosen(items, length, [...taken, at], anyOrder);
  }
}

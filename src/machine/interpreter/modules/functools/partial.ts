import type { DictObject, HeapObject, TupleObject } from '../../../heap/index.js';
import { callOpaquely } from '../../calls.js';
import { type ExtensionType, newExtension, stateOf } from '../../extension.js';
import { emptyTuple } from '../../sequences.js';
import { sharedText } from '../../strings.js';
import type { Vm } from '../../vm.js';

/** A call with some of its arguments given. */
interface Partial {
  readonly func: HeapObject;
  readonly args: TupleObject;
  readonly keywords: DictObject;
}

function named({ keywords }: Partial): [string, HeapObject][] {
  return [...keywords.value.entries.values()].map(({ key, value }) => [key.kind === 'str' ? key.value : '', value]);
}

function argumentTuple(vm: Vm, items: readonly HeapObject[]): TupleObject {
  if (items.length === 0) return emptyTuple(vm) as TupleObject;
  return vm.heap.allocate(
    'tuple',
    items.map((item) => vm.heap.own(item)),
  );
}

/** `functools.partial` */
export const partialType: ExtensionType<Partial> = {
  name: 'functools.partial',
  construct: (vm, [given, ...rest], keywords) => {
    if (given === undefined) throw vm.error('TypeError', "type 'partial' takes at least one argument");
    if (given.kind === 'instance') throw vm.refusal('a partial of an instance');
    if (!['function', 'method', 'builtin', 'class', 'type', 'extension'].includes(given.kind)) {
      throw vm.error('TypeError', 'the first argument must be callable');
    }
    const inner = stateOf(partialType, given);
    const all = new Map([...(inner ? named(inner) : []), ...(keywords ?? [])]);
    return newExtension(vm, partialType, {
      func: vm.heap.own(inner?.func ?? given),
      args: argumentTuple(vm, [...(inner?.args.value ?? []), ...rest]),
      keywords: vm.dict([...all].map(([name, value]) => [vm.heap.own(sharedText(vm, name)), vm.heap.own(value)])),
    });
  },
  references: ({ func, args, keywords }) => [func, args, keywords],
  call: (vm, state, args, keywords) => {
    const all = new Map([...named(state), ...(keywords ?? [])]);
    return callOpaquely(vm, state.func, [...state.args.value, ...args], all.size > 0 ? all : undefined);
  },
  attribute: (vm, state, name) => {
    if (name !== 'func' && name !== 'args' && name !== 'keywords') return undefined;
    return vm.heap.own(state[name]);
  },
  repr: (_vm, { func, args, keywords }, shown) => {
    const pairs = [...keywords.value.entries.values()];
    const parts = [func, ...args.value].map(shown);
    return `functools.partial(${[...parts, ...pairs.map(({ key, value }) => `${key.value}=${shown(value)}`)].join(', ')})`;
  },
};

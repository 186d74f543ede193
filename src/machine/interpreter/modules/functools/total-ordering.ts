import { type ClassObject, EVENT, type HeapObject } from '../../../heap/index.js';
import { one } from '../../builtins/arity.js';
import { compiledFunctions } from '../../classes/compiled-functions.js';
import type { Native } from '../../native.js';
import { lookup } from '../../types.js';
import type { Vm } from '../../vm.js';

/** What each method is made of, by the one that is there (`_convert`, Lib/functools.py), the preferred one first. */
const CONVERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  __lt__: {
    __gt__: 'not op_result and self != other',
    __le__: 'op_result or self == other',
    __ge__: 'not op_result',
  },
  __le__: {
    __ge__: 'not op_result or self == other',
    __lt__: 'op_result and self != other',
    __gt__: 'not op_result',
  },
  __gt__: {
    __lt__: 'not op_result and self != other',
    __ge__: 'op_result or self == other',
    __le__: 'not op_result',
  },
  __ge__: {
    __le__: 'not op_result or self == other',
    __gt__: 'op_result and self != other',
    __lt__: 'not op_result',
  },
};

function sourceOf(name: string, root: string, result: string): string {
  return `def ${name}(self, other):
    op_result = _type(self).${root}(self, other)
    if op_result is NotImplemented:
        return op_result
    return ${result}
`;
}

function fill(vm: Vm, cls: ClassObject): void {
  // `max(roots)`: the last in the order of the alphabet.
  const roots = Object.keys(CONVERSIONS).filter((name) => lookup(cls, name) !== undefined);
  const root = roots.toSorted().at(-1);
  if (root === undefined) {
    throw vm.error('ValueError', 'must define at least one ordering operation: < > <= >=');
  }
  const sources = new Map<string, string>();
  for (const [name, result] of Object.entries(CONVERSIONS[root] ?? {})) {
    if (!roots.includes(name)) sources.set(name, sourceOf(name, root, result));
  }
  const given = new Map([['_type', vm.builtin('type') as HeapObject]]);
  for (const [name, func] of compiledFunctions(vm, cls, sources, given)) {
    cls.value.names.set(name, func);
    vm.heap.log.add3(EVENT.attribute, cls.id, vm.heap.log.string(name), func.id);
  }
}

/** `functools.total_ordering` */
export const totalOrdering: Native = (vm, args) => {
  const cls = one(vm, args, 'total_ordering');
  if (cls.kind !== 'class' || cls.value.layout !== 'instance') throw vm.refusal('total_ordering() of this');
  fill(vm, cls);
  return vm.heap.own(cls);
};

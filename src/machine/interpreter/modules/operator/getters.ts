import type { HeapObject } from '../../../heap/index.js';
import { getAttribute } from '../../attributes.js';
import { one } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import { repr } from '../../protocol.js';
import { getItem } from '../../subscripts.js';
import type { Vm } from '../../vm.js';

type Getter = (object: HeapObject) => HeapObject;

/** The only result, or a tuple of all. */
function together(vm: Vm, object: HeapObject, getters: readonly Getter[]): HeapObject {
  vm.opaque.push([object]);
  try {
    const [first] = getters;
    if (getters.length === 1 && first) return first(object);
    const results: HeapObject[] = [];
    for (const get of getters) results.push(get(object));
    return vm.heap.allocate('tuple', results);
  } finally {
    vm.opaque.pop();
  }
}

/** `operator.itemgetter` */
export const itemGetterType: ExtensionType<{ readonly keys: readonly HeapObject[] }> = {
  name: 'operator.itemgetter',
  uncounted: true,
  construct: (vm, args) => {
    if (args.length === 0) throw vm.error('TypeError', 'itemgetter expected at least 1 argument, got 0');
    return newExtension(vm, itemGetterType, { keys: args.map((key) => vm.heap.own(key)) });
  },
  references: ({ keys }) => [...keys],
  call: (vm, { keys }, args) =>
    together(
      vm,
      one(vm, args, 'itemgetter'),
      keys.map((key) => (object) => getItem(vm, object, key)),
    ),
  repr: (_vm, { keys }, shown) => `operator.itemgetter(${keys.map(shown).join(', ')})`,
};

/** `operator.attrgetter`; a name may have dots. */
export const attributeGetterType: ExtensionType<{ readonly names: readonly string[] }> = {
  name: 'operator.attrgetter',
  uncounted: true,
  construct: (vm, args) => {
    if (args.length === 0) throw vm.error('TypeError', 'attrgetter expected at least 1 argument, got 0');
    const names = args.map((name) => {
      if (name.kind !== 'str') throw vm.error('TypeError', 'attribute name must be a string');
      return name.value;
    });
    return newExtension(vm, attributeGetterType, { names });
  },
  references: () => [],
  call: (vm, { names }, args) =>
    together(
      vm,
      one(vm, args, 'attrgetter'),
      names.map((name) => (object) => dotted(vm, object, name)),
    ),
  repr: (vm, { names }) => `operator.attrgetter(${names.map((name) => repr(vm, vm.str(name))).join(', ')})`,
};

function dotted(vm: Vm, object: HeapObject, name: string): HeapObject {
  let found = vm.heap.own(object);
  for (const part of name.split('.')) {
    const next = getAttribute(vm, found, part);
    vm.heap.drop(found);
    found = next;
  }
  return found;
}

interface MethodCall {
  readonly name: string;
  readonly args: readonly HeapObject[];
  readonly keywords: ReadonlyMap<string, HeapObject>;
}

/** `operator.methodcaller` */
export const methodCallerType: ExtensionType<MethodCall> = {
  name: 'operator.methodcaller',
  uncounted: true,
  construct: (vm, [name, ...args], keywords) => {
    if (name === undefined) throw vm.error('TypeError', 'methodcaller needs at least one argument, the method name');
    if (name.kind !== 'str') throw vm.error('TypeError', 'method name must be a string');
    const given = new Map([...(keywords ?? [])].map(([key, value]) => [key, vm.heap.own(value)] as const));
    return newExtension(vm, methodCallerType, {
      name: name.value,
      args: args.map((argument) => vm.heap.own(argument)),
      keywords: given,
    });
  },
  references: ({ args, keywords }) => [...args, ...keywords.values()],
  call: (vm, { name, args, keywords }, given) => {
    const object = one(vm, given, 'methodcaller');
    vm.opaque.push([object]);
    try {
      const method = getAttribute(vm, object, name);
      const result = callOpaquely(vm, method, args, keywords.size > 0 ? keywords : undefined);
      vm.heap.drop(method);
      return result;
    } finally {
      vm.opaque.pop();
    }
  },
  repr: (vm, { name, args, keywords }, shown) => {
    const named = [...keywords].map(([key, value]) => `${key}=${shown(value)}`);
    return `operator.methodcaller(${[repr(vm, vm.str(name)), ...args.map(shown), ...named].join(', ')})`;
  },
};

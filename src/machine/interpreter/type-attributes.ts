import { DictTable, type HeapObject, setEntry, type TypeObject } from '../heap/index.js';
import { upTo } from './builtins/arity.js';
import { fromHex } from './methods/bytes.js';
import { METHODS } from './methods/index.js';
import { fromBytes } from './methods/int.js';
import { makeTranslation } from './methods/str-translate.js';
import type { Native, Natives } from './native.js';
import { elements, hashKey } from './protocol.js';
import { text } from './strings.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** `dict.fromkeys(iterable, value)` */
export const fromKeys: Native = (vm, args) => {
  upTo(vm, args, 'fromkeys', 1, 2);
  const [iterable, value] = args as [HeapObject, HeapObject | undefined];
  const dict = vm.heap.allocate('dict', new DictTable());
  for (const key of elements(vm, iterable)) {
    setEntry(vm.heap, dict, hashKey(vm, key, 'dict key'), key, vm.heap.own(value ?? vm.heap.none));
  }
  return dict;
};

/** Methods that belong to a type itself. */
const OF_TYPES: Readonly<Record<string, Natives>> = {
  dict: { fromkeys: fromKeys },
  int: { from_bytes: fromBytes },
  str: { maketrans: (vm, args) => makeTranslation(vm, args) },
  bytes: { fromhex: (vm, args) => fromHex(vm, args, 'bytes') },
  bytearray: { fromhex: (vm, args) => fromHex(vm, args, 'bytearray') },
};

/** `type.name` of a builtin type, a new reference: a method that takes its receiver as first argument. */
export function typeAttribute(vm: Vm, type: TypeObject, name: string): HeapObject {
  const { name: of } = type.value;
  if (name === '__name__' || name === '__qualname__') return text(vm, of);
  const own = OF_TYPES[of];
  const table = METHODS[of];
  const native = own && Object.hasOwn(own, name) ? own[name] : undefined;
  const method = table && Object.hasOwn(table, name) ? table[name] : undefined;
  const found = native ?? (method && withReceiver(of, name, method));
  if (found === undefined) throw vm.refusal(`the attribute ${name} of the type ${of}`);
  const key = `${of}..${name}`;
  let shared = vm.methods.get(key);
  if (shared === undefined) {
    shared = vm.heap.shared('builtin', { name: key, run: found });
    vm.methods.set(key, shared);
  }
  return vm.heap.own(shared);
}

function withReceiver(of: string, name: string, method: Native): Native {
  return (vm, args, keywords) => {
    const [self] = args;
    if (self === undefined) throw vm.error('TypeError', `unbound method ${of}.${name}() needs an argument`);
    const fits = self.kind === of || (of === 'int' && self.kind === 'bool');
    if (fits) return method(vm, args, keywords);
    if (self.kind === 'instance' || self.kind === 'address') throw vm.refusal(`${of}.${name}() of this`);
    const message = `descriptor '${name}' for '${of}' objects doesn't apply to a '${typeName(self)}' object`;
    throw vm.error('TypeError', message);
  };
}

import { DictTable, type HeapObject, setEntry } from '../heap/index.js';
import { upTo } from './builtins/arity.js';
import { keyFor } from './keys.js';
import { fromHex } from './methods/from-hex.js';
import { builtinTypeMethod, methodsOf } from './methods/index.js';
import { fromBytes } from './methods/int.js';
import { makeTranslation } from './methods/str-translate.js';
import type { Native, Natives } from './native.js';
import { orDrop } from './or-drop.js';
import { eachElement } from './streaming.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** `dict.fromkeys(iterable, value)` */
export const fromKeys: Native = (vm, args) => {
  upTo(vm, args, 'fromkeys', 1, 2);
  const [iterable, value] = args as [HeapObject, HeapObject | undefined];
  const dict = vm.heap.allocate('dict', new DictTable());
  const add = (key: HeapObject): undefined => {
    setEntry(vm.heap, dict, keyFor(vm, dict.value, key, 'dict key'), key, vm.heap.own(value ?? vm.heap.none));
  };
  orDrop(vm, [dict], () => eachElement(vm, iterable, add));
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

/**
 * `type.name` of a builtin type (no new reference), which `cls` is or is derived from: a method that takes its receiver
 * as first argument, or one of the type itself; undefined where there is none.
 */
export function typeMethod(vm: Vm, of: string, name: string, cls: HeapObject): HeapObject | undefined {
  const own = OF_TYPES[of];
  const table = methodsOf(of);
  const native = own && Object.hasOwn(own, name) ? own[name] : undefined;
  const method = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (native && cls.kind === 'class') throw vm.refusal(`${name} of a class derived from ${of}`);
  const found = native ?? (method && withReceiver(of, name, method));
  if (found === undefined) return builtinTypeMethod(vm, of, name);
  const key = `${of}..${name}`;
  let shared = vm.methods.get(key);
  if (shared === undefined) {
    shared = vm.heap.shared('builtin', { name: key, run: found });
    vm.methods.set(key, shared);
  }
  return shared;
}

/** Whether it is a method of the type itself, which gives other objects where a subclass has it. */
export function isOfType(of: string, name: string): boolean {
  const own = OF_TYPES[of];
  return own !== undefined && Object.hasOwn(own, name);
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

import type { HeapObject } from '../../heap/index.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';
import { dictMethods } from './dict.js';
import { generatorMethods } from './generator.js';
import { listMethods } from './list.js';
import { frozensetMethods, setMethods } from './set.js';
import { strMethods } from './str.js';
import { tupleMethods } from './tuple.js';

const METHODS: Readonly<Record<string, Natives>> = {
  list: listMethods,
  tuple: tupleMethods,
  dict: dictMethods,
  set: setMethods,
  frozenset: frozensetMethods,
  str: strMethods,
  generator: generatorMethods,
};

/** Methods that CPython has and that are not modelled: refused, not missing. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  str: ['encode', 'format_map', 'maketrans', 'translate', 'format'],
  int: ['bit_length', 'bit_count', 'to_bytes', 'from_bytes', 'as_integer_ratio', 'conjugate', 'real', 'imag'],
  bool: ['bit_length', 'to_bytes', 'real', 'imag'],
  float: ['is_integer', 'hex', 'fromhex', 'as_integer_ratio', 'conjugate', 'real', 'imag'],
  dict: ['fromkeys'],
  range: ['start', 'stop', 'step', 'index', 'count'],
  slice: ['start', 'stop', 'step', 'indices'],
  generator: ['gi_frame', 'gi_code', 'gi_running', 'gi_yieldfrom', 'gi_suspended'],
  method: [],
};

/** The native method of a builtin type (no new reference); undefined where Python has none. */
export function nativeMethod(vm: Vm, object: HeapObject, name: string): HeapObject | undefined {
  return builtinTypeMethod(vm, object.kind, name);
}

/** The same by the name of the type: `list.append`. */
export function builtinTypeMethod(vm: Vm, type: string, name: string): HeapObject | undefined {
  const table = METHODS[type];
  const native = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (native === undefined) {
    if (KNOWN[type]?.includes(name)) throw vm.refusal(`the method ${name} of ${type}`);
    return undefined;
  }
  const key = `${type}.${name}`;
  let method = vm.methods.get(key);
  if (method === undefined) {
    method = vm.heap.shared('builtin', { name: key, run: native });
    vm.methods.set(key, method);
  }
  return method;
}

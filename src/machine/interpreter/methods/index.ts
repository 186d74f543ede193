import type { HeapObject } from '../../heap/index.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';
import { bytearrayMethods } from './bytearray.js';
import { bytesMethods } from './bytes.js';
import { dictMethods } from './dict.js';
import { floatMethods } from './float.js';
import { generatorMethods } from './generator.js';
import { intMethods } from './int.js';
import { listMethods } from './list.js';
import { rangeMethods } from './range.js';
import { frozensetMethods, setMethods } from './set.js';
import { sliceMethods } from './slice.js';
import { strMethods } from './str.js';
import { tupleMethods } from './tuple.js';
import { viewMethods } from './view.js';

/** Methods of builtin types, by the name of the type. */
export const METHODS: Readonly<Record<string, Natives>> = {
  int: intMethods,
  bool: intMethods,
  float: floatMethods,
  bytes: bytesMethods,
  bytearray: bytearrayMethods,
  range: rangeMethods,
  slice: sliceMethods,
  view: viewMethods,
  list: listMethods,
  tuple: tupleMethods,
  dict: dictMethods,
  set: setMethods,
  frozenset: frozensetMethods,
  str: strMethods,
  generator: generatorMethods,
};

const OTHER_BYTES =
  'capitalize center expandtabs isascii islower istitle isupper ljust maketrans partition removeprefix removesuffix rjust rpartition splitlines swapcase title translate zfill'.split(
    ' ',
  );

/** Methods that CPython has and that are not modelled: refused, not missing. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  str: ['format_map'],
  int: ['is_integer'],
  bool: ['is_integer'],
  float: ['fromhex', 'from_number'],
  bytes: OTHER_BYTES,
  bytearray: [...OTHER_BYTES, 'resize', 'take_bytes'],
  view: ['mapping'],
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

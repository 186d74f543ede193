import type { ExtensionObject, HeapObject } from '../../heap/index.js';
import { extensionType } from '../extension.js';
import type { Native, Natives } from '../native.js';
import type { Vm } from '../vm.js';
import { bytearrayMethods } from './bytearray.js';
import { bytesMethods } from './bytes.js';
import { counterMethods } from './counter.js';
import { defaultdictMethods } from './defaultdict.js';
import { dictMethods } from './dict.js';
import { floatMethods } from './float.js';
import { generatorMethods } from './generator.js';
import { intMethods } from './int.js';
import { listMethods } from './list.js';
import { namedtupleMethods } from './namedtuple.js';
import { orderedDictMethods } from './ordered-dict.js';
import { rangeMethods } from './range.js';
import { frozensetMethods, setMethods } from './set.js';
import { sliceMethods } from './slice.js';
import { strMethods } from './str.js';
import { tupleMethods } from './tuple.js';
import { viewMethods } from './view.js';

/** Methods of builtin types, by the name of the type; asked for when they are needed, since these import each other. */
const METHODS: Readonly<Record<string, () => Natives>> = {
  int: () => intMethods,
  bool: () => intMethods,
  float: () => floatMethods,
  bytes: () => bytesMethods,
  bytearray: () => bytearrayMethods,
  range: () => rangeMethods,
  slice: () => sliceMethods,
  view: () => viewMethods,
  list: () => listMethods,
  tuple: () => tupleMethods,
  dict: () => dictMethods,
  set: () => setMethods,
  frozenset: () => frozensetMethods,
  str: () => strMethods,
  generator: () => generatorMethods,
};

const OTHER_BYTES =
  'capitalize center expandtabs isascii islower istitle isupper ljust maketrans partition removeprefix removesuffix rjust rpartition splitlines swapcase title translate zfill'.split(
    ' ',
  );

/** Methods of subclasses of dict and tuple that modules define. */
function subclassMethods(object: HeapObject): Natives | undefined {
  if (object.kind === 'tuple') return namedtupleMethods;
  switch (object.cls?.value.name) {
    case 'collections.defaultdict':
      return defaultdictMethods;
    case 'collections.OrderedDict':
      return orderedDictMethods;
    case 'Counter':
      return counterMethods;
    default:
      return undefined;
  }
}

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

/** The methods of a builtin type; undefined where there are none. */
export function methodsOf(type: string): Natives | undefined {
  return Object.hasOwn(METHODS, type) ? METHODS[type]?.() : undefined;
}

/** The native method of a builtin type (no new reference); undefined where Python has none. */
export function nativeMethod(vm: Vm, object: HeapObject, name: string): HeapObject | undefined {
  if (object.kind === 'extension') return extensionMethod(vm, object, name);
  const own = object.cls?.kind === 'type' ? subclassMethod(vm, object, name) : undefined;
  return own ?? builtinTypeMethod(vm, object.kind, name);
}

/** The same by the name of the type: `list.append`. */
export function builtinTypeMethod(vm: Vm, type: string, name: string): HeapObject | undefined {
  const table = methodsOf(type);
  const native = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (native === undefined) {
    if (KNOWN[type]?.includes(name)) throw vm.refusal(`the method ${name} of ${type}`);
    return undefined;
  }
  return shared(vm, `${type}.${name}`, native);
}

/** A method of a type that a module defines. */
function extensionMethod(vm: Vm, object: ExtensionObject, name: string): HeapObject | undefined {
  const type = extensionType(object);
  const method = type.methods && Object.hasOwn(type.methods, name) ? type.methods[name] : undefined;
  if (name === '__enter__' && type.enter) return shared(vm, `${type.name}.${name}`, enterMethod);
  if (name === '__exit__' && type.exit) return shared(vm, `${type.name}.${name}`, exitMethod);
  if (method === undefined) {
    if (type.refused?.includes(name)) throw vm.refusal(`the method ${name} of ${type.name}`);
    return undefined;
  }
  const run: Native = (running, [self, ...args], keywords) => {
    const receiver = self as ExtensionObject;
    return method(running, receiver.value.state, args, keywords, receiver);
  };
  return shared(vm, `${type.name}.${name}`, run);
}

const enterMethod: Native = (vm, [self]) => {
  const manager = self as ExtensionObject;
  return extensionType(manager).enter?.(vm, manager.value.state, manager) ?? vm.none();
};

const exitMethod: Native = (vm, [self, _type, exception]) => {
  const manager = self as ExtensionObject;
  const raised = exception?.kind === 'exception' ? exception : undefined;
  return vm.heap.bool(extensionType(manager).exit?.(vm, manager.value.state, raised, manager) ?? false);
};

function subclassMethod(vm: Vm, object: HeapObject, name: string): HeapObject | undefined {
  const type = object.cls?.value.name ?? '';
  const table = subclassMethods(object);
  const native = table && Object.hasOwn(table, name) ? table[name] : undefined;
  return native && shared(vm, `${type}.${name}`, native);
}

function shared(vm: Vm, key: string, run: Native): HeapObject {
  let method = vm.methods.get(key);
  if (method === undefined) {
    method = vm.heap.shared('builtin', { name: key, run });
    vm.methods.set(key, method);
  }
  return method;
}

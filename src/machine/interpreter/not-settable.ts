import type { HeapObject } from '../heap/index.js';
import { hasDataAttribute } from './data-attributes.js';
import { kept } from './lacking.js';
import { nativeMethod } from './methods/index.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** The error of setting an attribute of an object of a builtin type: these take none. */
export function notSettable(vm: Vm, object: HeapObject, name: string): unknown {
  if (name.startsWith('__')) return vm.refusal(`setting an attribute of a ${typeName(object)}`);
  const type = typeName(object);
  if (hasDataAttribute(object, name)) {
    const own = object.kind === 'range' || object.kind === 'slice' ? 'readonly attribute' : undefined;
    return vm.error('AttributeError', own ?? `attribute '${name}' of '${type}' objects is not writable`);
  }
  return noDict(vm, object, name, nativeMethod(vm, object, name));
}

/** Whether it is an object of a builtin type that takes no attributes. */
export function takesNone({ kind, cls }: HeapObject): boolean {
  return cls === undefined && PLAIN.has(kind);
}

const PLAIN: ReadonlySet<string> = new Set([
  'none',
  'bool',
  'int',
  'float',
  'str',
  'bytes',
  'bytearray',
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'range',
  'slice',
]);

/** The error of setting an attribute of an object without `__dict__`; `found`: what its class has of that name. */
export function noDict(vm: Vm, object: HeapObject, name: string, found: HeapObject | undefined): unknown {
  if (found) return vm.error('AttributeError', `'${typeName(object)}' object attribute '${name}' is read-only`);
  const more =
    vm.profile.namesMissingDict && !special(object, '__setattr__') ? ' and no __dict__ for setting new attributes' : '';
  const error = vm.error('AttributeError', `'${typeName(object)}' object has no attribute '${name}'${more}`);
  return vm.profile.namesMissingDict ? kept(vm, object, error) : error;
}

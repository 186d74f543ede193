import type { HeapObject } from './object.js';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  none: 'NoneType',
  notimplemented: 'NotImplementedType',
  address: 'int',
  builtin: 'builtin_function_or_method',
  class: 'type',
  weakref: 'weakref.ReferenceType',
};

/** Name of an object's type as error messages write it: `list`, `NoneType`, `Node`. */
export function typeName(object: HeapObject): string {
  if (object.cls) return object.cls.value.name;
  if (object.kind === 'method' && object.value.func.kind === 'builtin') return 'builtin_function_or_method';
  if (object.kind === 'iterator') return object.value.type;
  if (object.kind === 'descriptor') return object.value.type;
  if (object.kind === 'view') return `dict_${object.value.of}`;
  return TYPE_NAMES[object.kind] ?? object.kind;
}

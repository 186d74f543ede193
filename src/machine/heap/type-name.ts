import type { HeapObject, WeakrefObject } from './object.js';

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
  if (object.kind === 'weakref' && object.value.proxy) return proxyName(object);
  if (object.kind === 'method' && object.value.func.kind === 'builtin') return 'builtin_function_or_method';
  if (object.kind === 'iterator') return object.value.type;
  if (object.kind === 'descriptor') return object.value.type;
  if (object.kind === 'view') return `dict_${object.value.of}`;
  return TYPE_NAMES[object.kind] ?? object.kind;
}

/** A proxy is callable if its target was when the proxy was made; the target's class does not change. */
function proxyName({ value }: WeakrefObject): string {
  return value.callable ? 'weakref.CallableProxyType' : 'weakref.ProxyType';
}

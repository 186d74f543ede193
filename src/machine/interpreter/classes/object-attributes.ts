import type { HeapObject } from '../../heap/index.js';
import { dataAttribute } from '../data-attributes.js';
import { exceptionAttribute } from '../exception-attributes.js';
import { nativeMethod } from '../methods/index.js';
import { text } from '../strings.js';
import { isOfType } from '../type-attributes.js';
import { mroOf, typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { baseMethod } from './base-methods.js';
import { instanceDict } from './instance-dict.js';
import { missing } from './slots.js';

/** What an object has from its builtin bases and from `object`: a new reference. */
export function objectAttribute(vm: Vm, object: HeapObject, name: string): HeapObject {
  const { heap } = vm;
  if (object.kind === 'exception') {
    const found = exceptionAttribute(vm, object, name);
    if (found) return found;
  }
  if (object.cls && object.kind !== 'instance' && object.kind !== 'exception') {
    const data = dataAttribute(vm, object, name);
    if (data) return data;
    if (isOfType(object.kind, name)) throw vm.refusal(`${name} of a class derived from ${object.kind}`);
    const native = nativeMethod(vm, object, name);
    if (native) return heap.allocate('method', { self: heap.own(object), func: heap.own(native) });
  }
  if (!(name.startsWith('__') && name.endsWith('__'))) throw missing(vm, object, name);
  if (name === '__dict__' && object.cls?.kind === 'class') {
    if (object.kind === 'instance' && !object.cls.value.hasDict) throw missing(vm, object, name);
    return instanceDict(vm, object);
  }
  if (name === '__class__') return heap.own(typeOf(vm, object));
  if (name === '__module__' && object.cls?.kind === 'class') return text(vm, '__main__');
  if (name === '__doc__' && object.cls?.kind === 'class') {
    const { doc } = object.cls.value;
    return doc === undefined ? vm.none() : text(vm, doc);
  }
  const types = mroOf(typeOf(vm, object)).filter(({ kind }) => kind === 'type');
  for (const typeName of [...types.map(({ value }) => value.name), 'object']) {
    const native = name === '__new__' ? undefined : baseMethod(vm, typeName, name);
    if (native) return heap.allocate('method', { self: heap.own(object), func: heap.own(native) });
  }
  if (KNOWN.has(name) || !isPlain(object)) throw vm.refusal(`the attribute ${name}`);
  throw missing(vm, object, name);
}

/** An instance of a class without builtin bases: what it has beyond its class is known. */
function isPlain(object: HeapObject): boolean {
  return object.kind === 'instance' && object.cls?.kind === 'class';
}

/** What every object has, or may have, in CPython. */
const KNOWN: ReadonlySet<string> = new Set(
  '__dict__ __weakref__ __annotations__ __reduce__ __reduce_ex__ __getstate__ __dir__ __subclasshook__ __sizeof__ __new__ __init_subclass__ __slots__ __hash__ __format__ __le__ __lt__ __ge__ __gt__ __eq__ __ne__ __str__ __repr__ __dataclass_fields__ __dataclass_params__ __match_args__ __static_attributes__ __firstlineno__ __annotate__'.split(
    ' ',
  ),
);

import { type ClassObject, type HeapObject, type TypeObject, typeName } from '../heap/index.js';
import { typeNamed } from './builtins/index.js';
import { typeObject } from './extension.js';
import type { Vm } from './vm.js';

export { typeName };

/** What `type(object)` gives. */
export function typeOf(vm: Vm, object: HeapObject): ClassObject | TypeObject {
  if (object.cls) return object.cls;
  if (object.kind === 'class' && object.value.meta) return object.value.meta;
  if (object.kind === 'class' && object.value.extension !== undefined) {
    throw vm.refusal(`the type of the class ${object.value.name}`);
  }
  const name = object.kind === 'class' ? 'type' : typeName(object);
  const type = object.kind === 'weakref' ? typeObject(vm, { name }) : typeNamed(vm, name);
  if (type === undefined) throw vm.refusal(`the type ${name}`);
  return type;
}

/** Method resolution order of a class, itself first, builtin bases included; `object` is left out. */
export function mroOf(cls: ClassObject | TypeObject): readonly (ClassObject | TypeObject)[] {
  if (cls.kind === 'class') return cls.value.mro;
  const order: TypeObject[] = [];
  for (let type: TypeObject | undefined = cls; type; type = type.value.base) order.push(type);
  return order;
}

export function isSubclass(cls: ClassObject | TypeObject, base: HeapObject): boolean {
  return (base.kind === 'type' && base.value.name === 'object') || mroOf(cls).includes(base as ClassObject);
}

/** A name in a class or its bases, up to builtin ones; undefined where none has it. */
export function lookup(cls: ClassObject | TypeObject | undefined, name: string): HeapObject | undefined {
  if (cls?.kind !== 'class') return undefined;
  for (const each of cls.value.mro) {
    if (each.kind !== 'class') continue;
    const found = each.value.names.get(name);
    if (found) return found;
  }
  return undefined;
}

/** A special method that a class of the program defines for this object. */
export function special(object: HeapObject, name: string): HeapObject | undefined {
  return object.cls?.kind === 'class' ? lookup(object.cls, name) : undefined;
}

/** A type that a module of the standard library defines. */
export function isModuleType({ value }: TypeObject): boolean {
  return value.construct !== undefined || value.fields !== undefined || value.name.includes('.');
}

/** Whether the class of an object is one of the program's, which may change what operators do. */
export function isCustom(object: HeapObject): boolean {
  return object.cls?.kind === 'class';
}

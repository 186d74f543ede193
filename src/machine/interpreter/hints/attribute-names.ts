import type { ClassObject, HeapObject, TypeObject } from '../../heap/index.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { OBJECT_NAMES, ONLY_IN, TYPE_NAMES } from './names.js';

/** What `dir(object)` gives, private names of builtin types left out; undefined where that is not known. */
export function attributeNames(vm: Vm, object: HeapObject): readonly string[] | undefined {
  const own = ownNames(object);
  const cls = object.kind === 'class' ? object : object.cls;
  const inherited = cls ? classNames(vm, cls) : builtinNames(vm, typeName(object));
  if (own === undefined || inherited === undefined) return undefined;
  return [...new Set([...own, ...inherited])].sort();
}

/** Names in the object itself. */
function ownNames(object: HeapObject): readonly string[] | undefined {
  if (object.kind === 'module' || object.kind === 'type' || object.kind === 'weakref') return undefined;
  const names = object.kind === 'instance' ? object.value : object.attributes;
  return [...(names?.keys() ?? [])];
}

function classNames(vm: Vm, cls: ClassObject | TypeObject): readonly string[] | undefined {
  if (cls.kind === 'type') return builtinNames(vm, cls.value.name);
  const names: string[] = [...OBJECT_NAMES];
  for (const each of cls.value.mro) {
    if (each.kind === 'type') {
      const inherited = each.value.name === 'object' ? [] : builtinNames(vm, each.value.name);
      if (inherited === undefined) return undefined;
      names.push(...inherited);
      continue;
    }
    const { names: own, meta, slots, extension } = each.value;
    if (meta || extension !== undefined || ['__dir__', '__getattr__', '__getattribute__'].some((name) => own.has(name)))
      return undefined;
    names.push(...own.keys(), ...(slots ?? []));
  }
  return names;
}

function builtinNames({ profile }: Vm, type: string): readonly string[] | undefined {
  const names = Object.hasOwn(TYPE_NAMES, type) ? TYPE_NAMES[type] : undefined;
  if (names === undefined) return undefined;
  return [...OBJECT_NAMES, ...names.filter((name) => ONLY_IN[`${type}.${name}`]?.includes(profile.id) ?? true)];
}

/** Whether an object has an attribute of that name; undefined where that is not known. */
export function hasName(vm: Vm, object: HeapObject, name: string): boolean | undefined {
  return attributeNames(vm, object)?.includes(name);
}

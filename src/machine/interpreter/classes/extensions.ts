import type { ClassObject, HeapObject } from '../../heap/index.js';
import { callOpaquely } from '../calls.js';
import type { Keywords } from '../native.js';
import { lookup } from '../types.js';
import type { Vm } from '../vm.js';
import { enumItem, enumIterator, enumMember, enumOf, makeEnum } from './enumeration.js';
import { inheritMetaclass, setMetaclass } from './metaclass.js';

/** The classes with a metaclass of their own that are modelled. */
export const ABSTRACT = 'abc';

/** Functions that `abc.abstractmethod` marked. */
export const abstractFunctions = new WeakSet<HeapObject>();

/** What the metaclass of a new class does; gives the keywords that are left for `__init_subclass__`. */
export function extendClass(vm: Vm, cls: ClassObject, keywords: Keywords): Keywords {
  const { metaclass, ...others } = Object.fromEntries(keywords);
  const inherited = cls.value.mro.slice(1).find((each) => each.kind === 'class' && each.value.extension !== undefined);
  if (metaclass) {
    if (metaclass.kind === 'class') setMetaclass(vm, cls, metaclass);
    else if (metaclass !== vm.modules.get('abc')?.value.names.get('ABCMeta')) throw vm.refusal('a metaclass');
    else cls.value.extension = ABSTRACT;
  }
  inheritMetaclass(vm, cls);
  if (inherited?.kind === 'class') {
    const { extension } = inherited.value;
    if (extension === ABSTRACT) cls.value.extension = ABSTRACT;
    else makeEnum(vm, cls);
  }
  if (cls.value.extension === ABSTRACT) cls.value.abstract = abstractNames(cls);
  return new Map(Object.entries(others));
}

/** Names of methods without an implementation, sorted. */
function abstractNames(cls: ClassObject): readonly string[] {
  const names = new Set<string>();
  for (const each of cls.value.mro) {
    if (each.kind !== 'class') continue;
    for (const name of each.value.names.keys()) if (isAbstract(lookup(cls, name))) names.add(name);
  }
  return [...names].sort();
}

function isAbstract(found: HeapObject | undefined): boolean {
  if (found?.kind === 'descriptor') return found.value.parts.some((part) => part && abstractFunctions.has(part));
  return found !== undefined && abstractFunctions.has(found);
}

/** A class with abstract methods has no objects. */
export function checkConcrete(vm: Vm, cls: ClassObject): void {
  const { abstract, name, layout } = cls.value;
  if (abstract.length === 0 || layout !== 'instance') return;
  const methods = abstract.length === 1 ? 'method' : 'methods';
  const list = abstract.map((each) => (vm.profile.quotesAbstract ? `'${each}'` : each)).join(', ');
  const words = vm.profile.quotesAbstract ? 'without an implementation for abstract' : 'with abstract';
  throw vm.error('TypeError', `Can't instantiate abstract class ${name} ${words} ${methods} ${list}`);
}

/** `Color(1)`: the member of an enumeration with that value; undefined for other classes. */
export function instantiateExtended(
  vm: Vm,
  cls: ClassObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject | undefined {
  return enumOf(cls) ? enumMember(vm, cls, args, keywords) : undefined;
}

/** `iter(Class)`; undefined where the class is not iterable. */
export function classIterator(vm: Vm, cls: ClassObject): HeapObject | undefined {
  return enumOf(cls) ? enumIterator(vm, cls) : undefined;
}

/** `Class[key]` */
export function getClassItem(vm: Vm, cls: HeapObject, key: HeapObject): HeapObject {
  if (cls.kind === 'class' && enumOf(cls)) return enumItem(vm, cls, key);
  const own = cls.kind === 'class' ? lookup(cls, '__class_getitem__') : undefined;
  const func = own?.kind === 'descriptor' ? own.value.parts[0] : undefined;
  if (func) return callOpaquely(vm, func, [cls, key]);
  throw vm.refusal('a subscripted class');
}

import { type ClassObject, DictTable, type HeapObject, SetTable } from '../../heap/index.js';
import { construct } from '../builtins/constructors.js';
import { callObject } from '../calls.js';
import { newException } from '../exceptions.js';
import type { Keywords } from '../native.js';
import { isSubclass, lookup, typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { checkConcrete, instantiateExtended } from './extensions.js';
import { fillObject } from './fill-object.js';

/** `Class(…)`: `__new__`, then `__init__` with the arguments in a tuple of their own. */
export function instantiate(
  vm: Vm,
  cls: ClassObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const extended = instantiateExtended(vm, cls, args, keywords);
  if (extended) return extended;
  const creator = lookup(cls, '__new__');
  const tuple = [...args];
  for (const argument of tuple) vm.heap.own(argument);
  vm.mediated.push(tuple);
  const { gc } = vm.library;
  if (gc.young && (creator || keywords || !gc.young.entersCall(args.length))) gc.young = undefined;
  if (creator) vm.opaque.push([...args, ...(keywords?.values() ?? [])]);
  try {
    const instance = creator ? createBy(vm, creator, cls, args, keywords) : newObject(vm, cls, args, keywords);
    if (gc.due) vm.collectDue(instance);
    if (instance.cls?.kind !== 'class' || !isSubclass(instance.cls, cls)) return instance;
    initialize(vm, instance, args, keywords);
    return instance;
  } finally {
    if (creator) vm.opaque.pop();
    vm.mediated.pop();
    gc.young?.leavesCall(args.length);
    for (const argument of tuple) vm.heap.drop(argument);
  }
}

function createBy(
  vm: Vm,
  creator: HeapObject,
  cls: ClassObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const func = creator.kind === 'descriptor' ? creator.value.parts[0] : creator;
  if (func === undefined) throw vm.refusal('this __new__');
  return callObject(vm, func, [cls, ...args], keywords);
}

/** `__init__` of the class, or of its builtin base. */
function initialize(vm: Vm, instance: HeapObject, args: readonly HeapObject[], keywords: Keywords | undefined): void {
  const init = lookup(instance.cls, '__init__');
  try {
    if (init === undefined) {
      fillObject(vm, instance, args, keywords);
      return;
    }
    const result = callObject(vm, init, [instance, ...args], keywords);
    const type = typeName(result);
    vm.heap.drop(result);
    if (type !== 'NoneType') throw vm.error('TypeError', `__init__() should return None, not '${type}'`);
  } catch (error) {
    vm.heap.drop(instance);
    throw error;
  }
}

/** `object.__new__(cls)`, `list.__new__(cls)` and the like: an object without `__init__`. */
export function newObject(
  vm: Vm,
  cls: ClassObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const { heap } = vm;
  checkConcrete(vm, cls);
  const { layout, name } = cls.value;
  if (layout === 'instance' && (args.length > 0 || (keywords && keywords.size > 0))) {
    if (lookup(cls, '__new__')) {
      throw vm.error('TypeError', 'object.__new__() takes exactly one argument (the type to instantiate)');
    }
    if (!lookup(cls, '__init__')) throw vm.error('TypeError', `${name}() takes no arguments`);
  }
  if (layout === 'type') throw vm.refusal('making a class by calling its metaclass');
  cls.value.instances++;
  switch (layout) {
    case 'instance':
      return heap.allocate('instance', new Map(), cls);
    case 'exception':
      if (!lookup(cls, '__init__') && keywords && keywords.size > 0) {
        throw vm.error('TypeError', `${name}() takes no keyword arguments`);
      }
      return newException(
        vm,
        cls,
        args.map((argument) => heap.own(argument)),
      );
    case 'list':
      return heap.allocate('list', [], cls);
    case 'dict':
      return heap.allocate('dict', new DictTable(), cls);
    case 'set':
      return heap.allocate('set', new SetTable(), cls);
    default:
      return immutable(vm, cls, args, keywords);
  }
}

/** An object of a class derived from str, int, float, tuple or frozenset: made of what the builtin type makes. */
function immutable(vm: Vm, cls: ClassObject, args: readonly HeapObject[], keywords: Keywords | undefined): HeapObject {
  const { layout } = cls.value;
  const type = vm.builtin(layout);
  if (type?.kind !== 'type') throw vm.refusal(`a class derived from ${layout}`);
  const made = construct(vm, type, args, keywords);
  const { heap } = vm;
  let object: HeapObject;
  if (made.kind === 'tuple') {
    object = heap.allocate(
      'tuple',
      made.value.map((item) => heap.own(item)),
      cls,
    );
  } else if (made.kind === 'str') object = heap.allocate('str', made.value, cls);
  else if (made.kind === 'int') object = heap.allocate('int', made.value, cls);
  else if (made.kind === 'float') object = heap.allocate('float', made.value, cls);
  else throw vm.refusal(`a class derived from ${layout}`);
  heap.drop(made);
  return object;
}

/** `object.__init__` takes no arguments unless only `__new__` wants them. */
export function checkInit(vm: Vm, self: HeapObject, args: readonly HeapObject[], keywords: Keywords | undefined): void {
  if (args.length === 0 && (keywords === undefined || keywords.size === 0)) return;
  if (lookup(self.cls, '__init__')) {
    throw vm.error('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)');
  }
  if (!lookup(self.cls, '__new__')) throw vm.error('TypeError', `${typeName(self)}() takes no arguments`);
}

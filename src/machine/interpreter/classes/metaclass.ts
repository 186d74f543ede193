import { type ClassObject, EVENT, type HeapObject } from '../../heap/index.js';
import { callOpaquely } from '../calls.js';
import { namespaceView } from '../namespace-view.js';
import type { Keywords, Natives } from '../native.js';
import { tupleOf } from '../sequences.js';
import { text } from '../strings.js';
import { lookup } from '../types.js';
import type { Vm } from '../vm.js';
import { instantiate } from './instantiate.js';

/** Special names of a metaclass whose effect on its classes is modelled. */
const MODELLED: ReadonlySet<string> = new Set(['__call__', '__init__', '__doc__', '__module__', '__qualname__']);

/** @throws HeapsheetError UNSUPPORTED_PYTHON for a metaclass that does more to its classes than is modelled */
export function checkMetaclass(vm: Vm, cls: ClassObject): void {
  for (const [name, value] of cls.value.names) {
    const special = name.startsWith('__') && name.endsWith('__');
    if (special && !MODELLED.has(name)) throw vm.refusal(`a metaclass with ${name}`);
    if (value.kind === 'descriptor' && value.value.type === 'property') throw vm.refusal('a property of a metaclass');
  }
}

/** `class A(metaclass=Meta)`: the class refers to its metaclass. */
export function setMetaclass(vm: Vm, cls: ClassObject, meta: ClassObject): void {
  if (meta.value.layout !== 'type' || cls.value.extension !== undefined) throw vm.refusal('this metaclass');
  if (cls.value.layout !== 'instance') throw vm.refusal(`a metaclass of a class derived from ${cls.value.layout}`);
  cls.value.meta = vm.heap.own(meta);
  vm.heap.log.add3(EVENT.attribute, cls.id, vm.heap.log.string('__class__'), meta.id);
}

/** A class derived from one with a metaclass has it too. */
export function inheritMetaclass(vm: Vm, cls: ClassObject): void {
  for (const base of cls.value.mro.slice(1)) {
    const meta = base.kind === 'class' ? base.value.meta : undefined;
    if (meta === undefined) continue;
    if (cls.value.meta === undefined) setMetaclass(vm, cls, meta);
    else if (cls.value.meta !== meta) throw vm.refusal('bases with different metaclasses');
  }
}

/** `Meta.__init__(cls, name, bases, namespace)`, after the class is made. */
export function initByMetaclass(vm: Vm, cls: ClassObject, keywords: Keywords): void {
  const init = lookup(cls.value.meta, '__init__');
  if (init === undefined) return;
  if (keywords.size > 1) throw vm.refusal('keywords of a class with a metaclass');
  const { heap } = vm;
  const { bases, names } = cls.value;
  const find = (name: string): HeapObject | undefined => {
    if (name.startsWith('__')) throw vm.refusal(`${name} in the namespace of a class`);
    return names.get(name);
  };
  const given = [
    text(vm, cls.value.name),
    tupleOf(
      vm,
      bases.map((base): HeapObject => heap.own(base)),
    ),
    namespaceView(vm, { what: 'the namespace of a class', find, names: undefined }),
  ];
  heap.drop(callOpaquely(vm, init, [cls, ...given]));
  for (const object of given) heap.drop(object);
}

/** Methods of `type` that a metaclass calls through super(). */
export const typeMethods: Natives = {
  __call__: (vm, [cls, ...args], keywords) => {
    if (cls?.kind !== 'class') throw vm.refusal('type.__call__ of this');
    vm.opaque.push([cls, ...args, ...(keywords?.values() ?? [])]);
    try {
      return instantiate(vm, cls, args, keywords);
    } finally {
      vm.opaque.pop();
    }
  },
  __init__: (vm, args) => {
    if (args.length !== 4 || args[0]?.kind !== 'class') throw vm.refusal('type.__init__ of this');
    return vm.none();
  },
};

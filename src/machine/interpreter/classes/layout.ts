import type { ClassObject, HeapObject, Layout, TypeObject } from '../../heap/index.js';
import { isModuleType } from '../types.js';
import type { Vm } from '../vm.js';

const LAYOUTS: Readonly<Record<string, Layout>> = {
  list: 'list',
  dict: 'dict',
  set: 'set',
  frozenset: 'frozenset',
  str: 'str',
  tuple: 'tuple',
  int: 'int',
  float: 'float',
  BaseException: 'exception',
  type: 'type',
};

/** Kinds whose objects can have `__slots__`: the others refuse them or lay them out in their own way. */
const SLOTTED: ReadonlySet<Layout> = new Set(['instance', 'exception']);

interface Shape {
  readonly layout: Layout;
  readonly slots: readonly string[] | undefined;
  readonly hasDict: boolean;
  readonly hasWeakrefs: boolean;
}

/** What the objects of a new class are on the heap, from its bases and its `__slots__`. */
export function shapeOf(vm: Vm, bases: readonly HeapObject[], slots: readonly string[] | undefined): Shape {
  const layouts = new Set<Layout>();
  let hasDict = slots === undefined || slots.includes('__dict__');
  let hasWeakrefs = slots === undefined || slots.includes('__weakref__');
  for (const base of bases) {
    if (base.kind === 'class') {
      layouts.add(base.value.layout);
      hasDict ||= base.value.hasDict;
      hasWeakrefs ||= base.value.hasWeakrefs;
    } else if (base.kind === 'type') {
      layouts.add(layoutOfType(vm, base));
      hasDict ||= layoutOfType(vm, base) === 'exception';
      hasWeakrefs ||= base.value.name === 'set' || base.value.name === 'frozenset';
    }
  }
  layouts.delete('instance');
  const [layout = 'instance', other] = [...layouts];
  if (other) throw vm.error('TypeError', 'multiple bases have instance lay-out conflict');
  if (slots && !SLOTTED.has(layout)) throw vm.refusal(`__slots__ in a class derived from ${layout}`);
  // Variable-sized objects have no room for weak references.
  if (layout === 'int' || layout === 'tuple') hasWeakrefs = false;
  const named = slots?.filter((name) => name !== '__dict__' && name !== '__weakref__');
  return { layout, slots: named, hasDict, hasWeakrefs };
}

function layoutOfType(vm: Vm, type: TypeObject): Layout {
  if (type.value.name === 'object') return 'instance';
  if (isModuleType(type)) throw vm.refusal(`a class derived from ${type.value.name}`);
  for (let each: TypeObject | undefined = type; each; each = each.value.base) {
    const layout = LAYOUTS[each.value.name];
    if (layout && each.value.name !== 'bool') return layout;
  }
  throw vm.refusal(`a class derived from ${type.value.name}`);
}

/** Two bases with `__slots__` of their own do not fit into one object. */
export function checkSlots(vm: Vm, bases: readonly HeapObject[]): void {
  const slotted = bases.filter((base) => base.kind === 'class' && hasSlots(base));
  const solid = slotted.filter((base) => !slotted.some((other) => other !== base && derives(other, base)));
  if (solid.length > 1) throw vm.error('TypeError', 'multiple bases have instance lay-out conflict');
}

function hasSlots(cls: ClassObject): boolean {
  return cls.value.mro.some((each) => each.kind === 'class' && (each.value.slots?.length ?? 0) > 0);
}

function derives(cls: HeapObject, base: HeapObject): boolean {
  return cls.kind === 'class' && cls.value.mro.some((each) => each === base);
}

import { type ClassObject, EVENT, type HeapObject } from '../../heap/index.js';
import { special, typeName } from '../types.js';
import type { Vm } from '../vm.js';

/** What `@dataclass(…)` was told. */
export interface DataclassOptions {
  readonly init: boolean;
  readonly repr: boolean;
  readonly eq: boolean;
  readonly order: boolean;
  readonly frozen: boolean;
  readonly slots: boolean;
}

/** What `field(…)` was told. */
export interface FieldOptions {
  init: boolean;
  repr: boolean;
  compare: boolean;
  default: HeapObject | undefined;
  factory: HeapObject | undefined;
}

/** One field of a dataclass. */
export interface Field extends Readonly<FieldOptions> {
  readonly name: string;
}

/** Fields of the dataclasses of the program. */
export const dataclasses = new WeakMap<ClassObject, { readonly fields: readonly Field[]; readonly frozen: boolean }>();

/** Options of the objects that `field(…)` gave. */
export const fieldOptions = new WeakMap<HeapObject, FieldOptions>();

/** The fields of a dataclass: those of its bases first, a field of the same name keeps its place. */
export function fieldsOf(vm: Vm, cls: ClassObject, inherited: readonly Field[]): readonly Field[] {
  const fields = new Map<string, Field>(inherited.map((field) => [field.name, field]));
  for (const { name, classVariable } of cls.value.annotations) {
    if (!classVariable) fields.set(name, ownField(vm, cls, name));
  }
  for (const [name, value] of cls.value.names) {
    if (fieldOptions.has(value)) throw vm.error('TypeError', `'${name}' is a field but has no type annotation`);
  }
  return [...fields.values()];
}

/** A field annotated in the class itself; what `field(…)` left in the class gives way to the default. */
function ownField(vm: Vm, cls: ClassObject, name: string): Field {
  const { heap } = vm;
  const given = cls.value.names.get(name);
  const options = given && fieldOptions.get(given);
  if (given?.kind === 'descriptor') throw vm.refusal(`the default of the field ${name}`);
  if (given && options) {
    if (options.default) cls.value.names.set(name, heap.own(options.default));
    else cls.value.names.delete(name);
    heap.log.add3(EVENT.attribute, cls.id, heap.log.string(name), options.default?.id ?? 0);
    fieldOptions.delete(given);
    heap.drop(given);
  }
  const value = options ? options.default : given;
  if (value && isShared(value)) {
    throw vm.error(
      'ValueError',
      `mutable default ${vm.shown(classOf(vm, value))} for field ${name} is not allowed: use default_factory`,
    );
  }
  const plain: FieldOptions = { init: true, repr: true, compare: true, default: value, factory: undefined };
  if (!options && value) heap.own(value);
  return { name, ...(options ?? plain) };
}

function classOf(vm: Vm, value: HeapObject): HeapObject {
  const type = value.cls ?? vm.builtin(typeName(value));
  if (type === undefined) throw vm.refusal('the default of a field');
  return type;
}

/** Whether all objects would share a default that can change: its type has no hash. */
function isShared(value: HeapObject): boolean {
  const hash = special(value, '__hash__');
  if (hash) return hash.kind === 'none';
  return value.kind === 'list' || value.kind === 'dict' || value.kind === 'set';
}

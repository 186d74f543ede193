import { DictTable, type HeapObject, setEntry } from '../../heap/index.js';
import { getAttribute } from '../attributes.js';
import { one, upTo } from '../builtins/arity.js';
import { callOpaquely } from '../calls.js';
import { dataclasses, type Field } from '../classes/dataclass-fields.js';
import { type ExtensionType, newExtension } from '../extension.js';
import { keyFor } from '../keys.js';
import type { Natives } from '../native.js';
import { tupleOf } from '../sequences.js';
import { text } from '../strings.js';
import { typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { deepCopy } from './copy.js';

/** The fields of an object of a dataclass, or of the class; undefined for anything else. */
function fieldsIn(vm: Vm, object: HeapObject): readonly Field[] | undefined {
  const cls = object.kind === 'class' ? object : typeOf(vm, object);
  if (cls.kind !== 'class') return undefined;
  const owner = cls.value.mro.find((each) => each.kind === 'class' && dataclasses.has(each));
  return owner?.kind === 'class' ? dataclasses.get(owner)?.fields : undefined;
}

function instanceFields(vm: Vm, object: HeapObject, name: string): readonly Field[] {
  const fields = object.kind === 'class' ? undefined : fieldsIn(vm, object);
  if (fields === undefined) throw vm.error('TypeError', `${name}() should be called on dataclass instances`);
  return fields;
}

const fieldType: ExtensionType<Field> = {
  name: 'Field',
  uncounted: true,
  references: () => [],
  attribute: (vm, field, name) => {
    if (name === 'name') return text(vm, field.name);
    if (name === 'init' || name === 'repr' || name === 'compare') return vm.heap.bool(field[name]);
    throw vm.refusal(`the attribute ${name} of a field`);
  },
  repr: (vm) => {
    throw vm.refusal('showing a field');
  },
  equals: (vm) => {
    throw vm.refusal('comparing fields');
  },
};

/** `_asdict_inner`, `_astuple_inner` (Lib/dataclasses.py): dataclasses and containers in it too, the rest is copied. */
function inner(vm: Vm, object: HeapObject, how: 'asdict' | 'astuple'): HeapObject {
  const { heap } = vm;
  if (object.kind === 'instance') {
    const fields = fieldsIn(vm, object);
    if (fields) return how === 'asdict' ? asDict(vm, object, fields) : asTuple(vm, object, fields);
  }
  const builtin = object.cls === undefined;
  if (object.kind === 'list' && builtin) {
    const list = heap.allocate('list', []);
    for (const item of object.value) list.value.push(heap.moveIntoItem(inner(vm, item, how)));
    heap.log.splice(list.id, 0, 0, list.value);
    list.allocated = Number.NaN;
    return list;
  }
  if (object.kind === 'tuple' && builtin) {
    const items = object.value.map((item) => inner(vm, item, how));
    return tupleOf(vm, items);
  }
  if (object.kind === 'dict' && builtin) {
    const dict = heap.allocate('dict', new DictTable());
    for (const { key, value } of object.value.entries.values()) {
      const made = inner(vm, key, how);
      setEntry(heap, dict, keyFor(vm, dict.value, made), made, inner(vm, value, how));
    }
    return dict;
  }
  if (!builtin && (object.kind === 'list' || object.kind === 'tuple' || object.kind === 'dict')) {
    throw vm.refusal(`${how}() of a subclass of ${object.kind}`);
  }
  return deepCopy(vm, object);
}

function asDict(vm: Vm, object: HeapObject, fields: readonly Field[]): HeapObject {
  const dict = vm.heap.allocate('dict', new DictTable());
  for (const { name } of fields) {
    const value = getAttribute(vm, object, name);
    setEntry(vm.heap, dict, name, text(vm, name), inner(vm, value, 'asdict'));
    vm.heap.drop(value);
  }
  return dict;
}

function asTuple(vm: Vm, object: HeapObject, fields: readonly Field[]): HeapObject {
  const items: HeapObject[] = [];
  for (const { name } of fields) {
    const value = getAttribute(vm, object, name);
    items.push(inner(vm, value, 'astuple'));
    vm.heap.drop(value);
  }
  return tupleOf(vm, items);
}

/** `dataclasses.replace`, `asdict`, `astuple`, `fields`, `is_dataclass` */
export const dataclassTools: Natives = {
  replace: (vm, args, keywords) => {
    const object = one(vm, args, 'replace');
    const fields = instanceFields(vm, object, 'replace');
    const given = new Map(keywords ?? []);
    const read: HeapObject[] = [];
    for (const { name, init } of fields) {
      if (!init) throw vm.refusal('replace() with a field that __init__ does not set');
      if (given.has(name)) continue;
      const value = getAttribute(vm, object, name);
      read.push(value);
      given.set(name, value);
    }
    const copy = callOpaquely(vm, typeOf(vm, object), [], given);
    for (const value of read) vm.heap.drop(value);
    return copy;
  },
  asdict: (vm, args, keywords) => {
    if (keywords && keywords.size > 0) throw vm.refusal('asdict(dict_factory=…)');
    const object = one(vm, args, 'asdict');
    return asDict(vm, object, instanceFields(vm, object, 'asdict'));
  },
  astuple: (vm, args, keywords) => {
    if (keywords && keywords.size > 0) throw vm.refusal('astuple(tuple_factory=…)');
    const object = one(vm, args, 'astuple');
    return asTuple(vm, object, instanceFields(vm, object, 'astuple'));
  },
  fields: (vm, args) => {
    upTo(vm, args, 'fields', 1, 1);
    const fields = fieldsIn(vm, args[0] as HeapObject);
    if (fields === undefined) {
      throw vm.error('TypeError', 'must be called with a dataclass type or instance');
    }
    const items = fields.map((field) => newExtension(vm, fieldType, field));
    return tupleOf(vm, items);
  },
  is_dataclass: (vm, args) => vm.heap.bool(fieldsIn(vm, one(vm, args, 'is_dataclass')) !== undefined),
};

import type { HeapObject } from '../heap/index.js';
import { rangeText } from './atom-text.js';
import { translated } from './operators.js';
import { callSpecial, textResult } from './protocol.js';
import { Crash } from './raised.js';
import { bytearrayRepr, bytesRepr } from './text/bytes-repr.js';
import { floatRepr } from './text/float-text.js';
import { intToString } from './text/numbers.js';
import { stringRepr } from './text/string-repr.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** repr(object) */
export function repr(vm: Vm, object: HeapObject): string {
  return shown(vm, object, []);
}

function shown(vm: Vm, object: HeapObject, within: HeapObject[]): string {
  if (object.freed) throw new Crash('a freed object is shown');
  switch (object.kind) {
    case 'none':
      return 'None';
    case 'ellipsis':
      return 'Ellipsis';
    case 'bool':
      return object.value ? 'True' : 'False';
    case 'int':
      return intText(vm, object.value);
    case 'float':
      return floatRepr(object.value);
    case 'str':
      return stringRepr(object.value);
    case 'address':
      throw vm.refusal('showing an id: it is another number in every run');
    case 'list':
    case 'tuple':
    case 'dict':
    case 'set':
    case 'frozenset':
      return container(vm, object, within);
    case 'range':
      return rangeText(object.value);
    case 'bytes':
      return bytesRepr(object.value);
    case 'bytearray':
      return bytearrayRepr(object.value);
    case 'slice':
      return `slice(${object.value.map((part) => shown(vm, part, within)).join(', ')})`;
    case 'class':
      return `<class '__main__.${object.value.name}'>`;
    case 'type':
      return `<class '${object.value.name}'>`;
    case 'builtin':
      return `<built-in function ${object.value.name}>`;
    case 'view':
      return `dict_${object.value.of}(${list(vm, viewItems(vm, object), [...within, object], '[', ']')})`;
    case 'exception':
    case 'instance': {
      const method = special(object, '__repr__');
      if (method) return textResult(vm, callSpecial(vm, object, method, []), '__repr__');
      if (object.kind === 'exception') {
        const args = object.value.args.map((argument) => shown(vm, argument, within));
        return `${typeName(object)}(${args.join(', ')})`;
      }
      throw vm.refusal(`showing a ${typeName(object)}: its text holds an address`);
    }
    default:
      throw vm.refusal(`showing a ${typeName(object)}: its text holds an address`);
  }
}

function intText(vm: Vm, value: number | bigint): string {
  try {
    return intToString(value);
  } catch (error) {
    throw translated(vm, error);
  }
}

function container(vm: Vm, object: HeapObject, outer: HeapObject[]): string {
  if (outer.includes(object)) {
    if (object.kind === 'list') return '[...]';
    if (object.kind === 'tuple') return '(...)';
    return object.kind === 'dict' ? '{...}' : `${object.kind}(...)`;
  }
  if (outer.length > 200) throw vm.limit('a nested value');
  const within = [...outer, object];
  switch (object.kind) {
    case 'list':
      return list(vm, object.value, within, '[', ']');
    case 'tuple':
      return list(vm, object.value, within, '(', object.value.length === 1 ? ',)' : ')');
    case 'dict':
      return `{${[...object.value.entries.values()]
        .map(({ key, value }) => `${shown(vm, key, within)}: ${shown(vm, value, within)}`)
        .join(', ')}}`;
    case 'set':
    case 'frozenset': {
      const items = inOrder(vm, object);
      const body = list(vm, items, within, '{', '}');
      if (object.kind === 'frozenset') return items.length === 0 ? 'frozenset()' : `frozenset(${body})`;
      return items.length === 0 ? 'set()' : body;
    }
    default:
      return '';
  }
}

function list(vm: Vm, items: readonly HeapObject[], within: HeapObject[], open: string, close: string): string {
  return `${open}${items.map((item) => shown(vm, item, within)).join(', ')}${close}`;
}

function viewItems(vm: Vm, view: Extract<HeapObject, { kind: 'view' }>): HeapObject[] {
  const entries = [...view.value.dict.value.entries.values()];
  if (view.value.of === 'keys') return entries.map(({ key }) => key);
  if (view.value.of === 'values') return entries.map(({ value }) => value);
  return entries.map(({ key, value }) => vm.heap.shared('tuple', [key, value]));
}

/** Elements of a set in iteration order; refused where that order is different in every run. */
export function inOrder(vm: Vm, set: Extract<HeapObject, { kind: 'set' | 'frozenset' }>): HeapObject[] {
  const items = set.value.inOrder();
  if (items === undefined) throw vm.refusal('the order of this set: it is different in every run');
  return items;
}

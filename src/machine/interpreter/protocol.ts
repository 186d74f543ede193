import { type HeapObject, type Key, keyOf } from '../heap/index.js';
import { callObject } from './calls.js';
import { equals, order } from './comparison.js';
import { formatNumberOrString } from './formatting.js';
import { translated } from './operators.js';
import { Crash } from './raised.js';
import { floatRepr } from './text/float-text.js';
import { intToString } from './text/numbers.js';
import { stringRepr } from './text/string-repr.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

export { getAttribute } from './attributes.js';
export { elements } from './streaming.js';
export { getItem } from './subscripts.js';
export { typeName } from './types.js';

/** Calls a special method of the program through C; counts seen inside depend on the version's call path. */
export function callSpecial(vm: Vm, object: HeapObject, method: HeapObject, args: readonly HeapObject[]): HeapObject {
  const all = [object, ...args];
  vm.opaque.push(all);
  try {
    return callObject(vm, method, all);
  } finally {
    vm.opaque.pop();
  }
}

/** repr(object) */
export function repr(vm: Vm, object: HeapObject): string {
  return shown(vm, object, []);
}

/** str(object) */
export function display(vm: Vm, object: HeapObject): string {
  if (object.kind === 'str') return object.value;
  const method = special(object, '__str__');
  if (method) return textResult(vm, callSpecial(vm, object, method, []), '__str__');
  if (object.kind === 'exception') return exceptionText(vm, object);
  return repr(vm, object);
}

function exceptionText(vm: Vm, object: Extract<HeapObject, { kind: 'exception' }>): string {
  const { args } = object.value;
  const [first] = args;
  if (first === undefined) return '';
  if (args.length > 1) return `(${args.map((argument) => repr(vm, argument)).join(', ')})`;
  const isKeyError = object.cls && typeName(object) === 'KeyError';
  return isKeyError ? repr(vm, first) : display(vm, first);
}

function textResult(vm: Vm, result: HeapObject, method: string): string {
  if (result.kind !== 'str') {
    throw vm.error('TypeError', `${method} returned non-string (type ${typeName(result)})`);
  }
  const { value } = result;
  vm.heap.drop(result);
  return value;
}

function shown(vm: Vm, object: HeapObject, within: HeapObject[]): string {
  if (object.freed) throw new Crash('a freed object is shown');
  switch (object.kind) {
    case 'none':
      return 'None';
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
    case 'range': {
      const { start, stop, step } = object.value;
      return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
    }
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

/** Truth value as `if` sees it. */
export function truth(vm: Vm, object: HeapObject): boolean {
  switch (object.kind) {
    case 'bool':
      return object.value;
    case 'none':
      return false;
    case 'int':
      return object.value !== 0;
    case 'float':
      return object.value !== 0;
    case 'str':
    case 'list':
    case 'tuple':
      return object.value.length > 0;
    case 'dict':
      return object.value.entries.size > 0;
    case 'set':
    case 'frozenset':
      return object.value.elements.size > 0;
    case 'view':
      return object.value.dict.value.entries.size > 0;
    case 'range':
      return rangeLength(object.value) > 0;
    case 'instance':
    case 'exception':
      return instanceTruth(vm, object);
    default:
      return true;
  }
}

function instanceTruth(vm: Vm, object: HeapObject): boolean {
  const bool = special(object, '__bool__');
  if (bool) {
    const result = callSpecial(vm, object, bool, []);
    if (result.kind !== 'bool') {
      throw vm.error('TypeError', `__bool__ should return bool, returned ${typeName(result)}`);
    }
    vm.heap.drop(result);
    return result.value;
  }
  return special(object, '__len__') ? lengthOf(vm, object) > 0 : true;
}

export function rangeLength(range: { readonly start: number; readonly stop: number; readonly step: number }): number {
  return Math.max(0, Math.ceil((range.stop - range.start) / range.step));
}

/** len(object) */
export function lengthOf(vm: Vm, object: HeapObject): number {
  switch (object.kind) {
    case 'str':
      return isPlain(object.value) ? object.value.length : [...object.value].length;
    case 'list':
    case 'tuple':
      return object.value.length;
    case 'dict':
      return object.value.entries.size;
    case 'set':
    case 'frozenset':
      return object.value.elements.size;
    case 'view':
      return object.value.dict.value.entries.size;
    case 'range':
      return rangeLength(object.value);
    default: {
      const method = special(object, '__len__');
      if (method === undefined) throw vm.error('TypeError', `object of type '${typeName(object)}' has no len()`);
      const result = callSpecial(vm, object, method, []);
      if (result.kind !== 'int' || typeof result.value !== 'number' || result.value < 0) {
        throw vm.refusal('a __len__ that does not give a number');
      }
      vm.heap.drop(result);
      return result.value;
    }
  }
}

/** No character beyond the basic plane: UTF-16 units are code points. */
export function isPlain(value: string): boolean {
  return !/[\ud800-\udfff]/.test(value);
}

/** The key of a hashable object, or Python's TypeError, which 3.14 words by where the object was to go. */
export function hashKey(vm: Vm, object: HeapObject, use: 'set element' | 'dict key' | '' = ''): Key {
  const key = keyOf(object);
  const slice = object.kind === 'slice' && !vm.profile.slicesHashable;
  if (key === undefined || slice || isUnhashable(object)) {
    const plain = unhashable(object);
    const worded = vm.profile.containerWording && use !== '';
    throw vm.error('TypeError', worded ? `cannot use '${typeName(object)}' as a ${use} (${plain})` : plain);
  }
  return key;
}

function isUnhashable(object: HeapObject): boolean {
  return special(object, '__hash__')?.kind === 'none';
}

function unhashable(object: HeapObject): string {
  const inner = object.kind === 'tuple' ? object.value.find((item) => keyOf(item) === undefined) : undefined;
  return inner ? unhashable(inner) : `unhashable type: '${typeName(object)}'`;
}

/** `left op right` for ==, !=, <, <=, >, >=: a new reference to the result. */
export function compare(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject {
  if (op === '==') return vm.heap.bool(equals(vm, left, right));
  if (op === '!=') return vm.heap.bool(!equals(vm, left, right));
  return vm.heap.bool(order(vm, op, left, right));
}

/** format(object, spec) */
export function formatObject(vm: Vm, object: HeapObject, spec: string): string {
  if (spec === '') return display(vm, object);
  return formatNumberOrString(vm, object, spec);
}

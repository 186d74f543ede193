import type { HeapObject } from '../heap/index.js';
import { exceptionText } from './exception-text.js';
import { extensionText, subclassText } from './extension-text.js';
import { translated } from './operators.js';
import { callSpecial, inOrder } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { Crash } from './raised.js';
import { floatRepr } from './text/float-text.js';
import { intToString } from './text/numbers.js';
import { stringRepr } from './text/string-repr.js';
import { textWithAddress } from './text-with-address.js';
import { special, typeName } from './types.js';
import { unknownText } from './unknown-ints.js';
import { viewItems } from './view-items.js';
import type { Vm } from './vm.js';
import { wrongResult } from './wrong-result.js';

/** repr(object) */
export function repr(vm: Vm, object: HeapObject): string {
  return shown(vm, object, []);
}

/** str(object) */
export function display(vm: Vm, object: HeapObject): string {
  if (object.cls?.kind === 'class') {
    const method = special(object, '__str__');
    if (method) return textResult(vm, object, callSpecial(vm, object, method, []), '__str__');
    const shows = object.kind === 'str' || object.kind === 'exception' ? undefined : special(object, '__repr__');
    if (shows) return textResult(vm, object, callSpecial(vm, object, shows, []), '__str__');
  }
  return plainDisplay(vm, object);
}

/** str(object) as builtin types do it. */
export function plainDisplay(vm: Vm, object: HeapObject): string {
  if (object.kind === 'str') return object.value;
  if (object.kind === 'exception') return exceptionText(vm, object);
  if (isProxy(object)) return behind(vm, object, (target) => display(vm, target));
  return repr(vm, object);
}

function textResult(vm: Vm, object: HeapObject, result: HeapObject, method: string): string {
  if (result.kind !== 'str') {
    const older = `${method} returned non-string (type ${typeName(result)})`;
    throw wrongResult(vm, object, method, 'a str', result, older);
  }
  const { value } = result;
  vm.heap.drop(result);
  return value;
}

/** repr(object) as builtin types do it. */
export function plainRepr(vm: Vm, object: HeapObject): string {
  return plainlyShown(vm, object, []);
}

function shown(vm: Vm, object: HeapObject, within: HeapObject[]): string {
  if (object.cls?.kind === 'class') {
    const method = special(object, '__repr__');
    if (method) return textResult(vm, object, callSpecial(vm, object, method, []), '__repr__');
  }
  return plainlyShown(vm, object, within);
}

function plainlyShown(vm: Vm, object: HeapObject, within: HeapObject[]): string {
  if (object.freed) throw new Crash('a freed object is shown');
  switch (object.kind) {
    case 'none':
      return 'None';
    case 'notimplemented':
      return 'NotImplemented';
    case 'bool':
      return object.value ? 'True' : 'False';
    case 'int':
      return intText(vm, object.value);
    case 'float':
      return floatRepr(object.value);
    case 'str':
      return stringRepr(object.value);
    case 'address':
      return unknownText(vm, object.value);
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
      return classText(object);
    case 'type':
      return `<class '${object.value.name}'>`;
    case 'extension':
      return extensionText(vm, object, within, shown);
    case 'builtin':
      return `<built-in function ${object.value.name}>`;
    case 'view':
      return `dict_${object.value.of}(${list(vm, viewItems(vm, object), [...within, object], '[', ']')})`;
    case 'exception': {
      const args = object.value.args.map((argument) => shown(vm, argument, within));
      return `${typeName(object)}(${args.join(', ')})`;
    }
    default:
      return textWithAddress(vm, object);
  }
}

function classText({ shared, value }: Extract<HeapObject, { kind: 'class' }>): string {
  if (shared) return `<class '${value.name === 'ABC' ? 'abc' : 'enum'}.${value.name}'>`;
  return value.extension instanceof Object ? `<enum '${value.name}'>` : `<class '__main__.${value.qualname}'>`;
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
  const subclass =
    object.cls?.kind === 'type' ? subclassText(vm, object, (part) => shown(vm, part, within)) : undefined;
  if (subclass !== undefined) return subclass;
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
      if (object.kind === 'set' && object.cls === undefined) return items.length === 0 ? 'set()' : body;
      return `${typeName(object)}(${items.length === 0 ? '' : body})`;
    }
    default:
      return '';
  }
}

function list(vm: Vm, items: readonly HeapObject[], within: HeapObject[], open: string, close: string): string {
  return `${open}${items.map((item) => shown(vm, item, within)).join(', ')}${close}`;
}

import type { HeapObject } from '../heap/index.js';
import { equals, isBytes, isNumber, numeric } from './comparison.js';
import { extensionType } from './extension.js';
import { iteratorOf, nextElement } from './iteration.js';
import { keyIn } from './keys.js';
import { callSpecial, truth } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { WORK } from './sequences.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** `element in container` */
export function contains(vm: Vm, container: HeapObject, element: HeapObject): boolean {
  const method = special(container, '__contains__');
  if (method) {
    const result = callSpecial(vm, container, method, [element]);
    const holds = truth(vm, result);
    vm.heap.drop(result);
    return holds;
  }
  return plainContains(vm, container, element);
}

/** `element in container` as builtin types do it, or by iterating. */
export function plainContains(vm: Vm, container: HeapObject, element: HeapObject): boolean {
  const builtin = isIn(vm, container, element);
  if (builtin !== undefined) return builtin;
  if (
    container.kind !== 'iterator' &&
    container.kind !== 'generator' &&
    !special(container, '__iter__') &&
    !special(container, '__getitem__')
  ) {
    throw vm.error('TypeError', notIterable(vm, container));
  }
  const iterator = iteratorOf(vm, container);
  try {
    for (let item = nextElement(vm, iterator); item; item = nextElement(vm, iterator)) {
      const found = item === element || equals(vm, item, element);
      vm.heap.drop(item);
      if (found) return true;
    }
    return false;
  } finally {
    vm.heap.drop(iterator);
  }
}

function notIterable(vm: Vm, container: HeapObject): string {
  return vm.profile.containerWording
    ? `argument of type '${typeName(container)}' is not a container or iterable`
    : `argument of type '${typeName(container)}' is not iterable`;
}

/** `element in container` for a builtin container. */
function isIn(vm: Vm, container: HeapObject, element: HeapObject): boolean | undefined {
  switch (container.kind) {
    case 'list':
    case 'tuple':
      vm.steps += container.value.length >> WORK;
      return container.value.some((item) => item === element || equals(vm, item, element));
    case 'dict':
      return container.value.entries.has(keyIn(vm, container.value, element, 'dict key'));
    case 'set':
    case 'frozenset':
      return container.value.elements.has(keyIn(vm, container.value, element, 'set element'));
    case 'str':
      if (element.kind !== 'str') {
        throw vm.error('TypeError', `'in <string>' requires string as left operand, not ${typeName(element)}`);
      }
      return container.value.includes(element.value);
    case 'bytes':
    case 'bytearray':
      return isInBytes(vm, container.value, element);
    case 'range': {
      const { start, stop, step } = container.value;
      if (element.kind === 'instance') throw vm.refusal('in with a range and an object of a class');
      if (!isNumber(element)) return false;
      const key = Number(numeric(element));
      const inside = step > 0 ? key >= start && key < stop : key <= start && key > stop;
      return inside && (key - start) % step === 0;
    }
    case 'view': {
      const { dict, of } = container.value;
      if (of === 'keys') return dict.value.entries.has(keyIn(vm, dict.value, element, 'dict key'));
      if (of === 'values')
        return [...dict.value.entries.values()].some(({ value }) => value === element || equals(vm, value, element));
      return isItem(vm, dict, element);
    }
    case 'extension':
      return extensionType(container).contains?.(vm, container.value.state, element);
    case 'weakref':
      if (!isProxy(container)) return undefined;
      return behind(vm, container, (target) => contains(vm, target, element));
    default:
      return undefined;
  }
}

function isInBytes(vm: Vm, value: string, element: HeapObject): boolean {
  if (isBytes(element)) return value.includes(element.value);
  if (element.kind !== 'int' && element.kind !== 'bool') {
    throw vm.error('TypeError', `a bytes-like object is required, not '${typeName(element)}'`);
  }
  const byte = Number(numeric(element));
  if (byte < 0 || byte > 255) throw vm.error('ValueError', 'byte must be in range(0, 256)');
  return value.includes(String.fromCharCode(byte));
}

/** `pair in dict.items()` */
function isItem(vm: Vm, dict: Extract<HeapObject, { kind: 'dict' }>, pair: HeapObject): boolean {
  if (pair.kind !== 'tuple' || pair.value.length !== 2) return false;
  const [key, value] = pair.value as [HeapObject, HeapObject];
  const entry = dict.value.entries.get(keyIn(vm, dict.value, key, 'dict key'));
  return entry !== undefined && (entry.value === value || equals(vm, entry.value, value));
}

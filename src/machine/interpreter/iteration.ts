import type { DictObject, HeapObject, IteratorObject } from '../heap/index.js';
import { newSlots } from './builtins/result-tuple.js';
import { callObject } from './calls.js';
import { classIterator } from './classes/extensions.js';
import { isStopIteration } from './exceptions.js';
import { extensionType } from './extension.js';
import { resume } from './generators.js';
import { alive } from './names.js';
import { inOrder } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { Raised } from './raised.js';
import { text } from './strings.js';
import { isCustom, special, typeName } from './types.js';
import type { Vm } from './vm.js';
import { wrongResult } from './wrong-result.js';

/**
 * An iterator that keeps `held` alive until it is exhausted, or with `keeps` until it is freed; `held` becomes its own.
 */
export function newIterator(
  vm: Vm,
  type: string,
  held: HeapObject[],
  next: () => HeapObject | undefined,
  keeps = false,
): IteratorObject {
  return vm.heap.allocate('iterator', { type, held, next, keeps });
}

/** iter(object), a new reference. */
export function iteratorOf(vm: Vm, object: HeapObject): HeapObject {
  if (object.cls?.kind === 'class') {
    const method = special(object, '__iter__');
    if (method?.kind === 'none') throw vm.error('TypeError', `'${typeName(object)}' object is not iterable`);
    if (method) return checkedIterator(vm, object, callObject(vm, method, [object]));
  }
  return plainIterator(vm, object);
}

/** What `__iter__` gives must be an iterator. */
function checkedIterator(vm: Vm, object: HeapObject, iterator: HeapObject): HeapObject {
  const plain = NO_ITERATORS.has(iterator.kind) || isCustom(iterator);
  if (!plain || special(iterator, '__next__')) return iterator;
  const type = typeName(iterator);
  throw wrongResult(vm, object, '__iter__', 'an iterator', iterator, `iter() returned non-iterator of type '${type}'`);
}

const NO_ITERATORS: ReadonlySet<string> = new Set('none bool int float str list tuple dict set range class'.split(' '));

/** iter(object) as builtin types do it: a new reference. */
export function plainIterator(vm: Vm, object: HeapObject): HeapObject {
  const { heap } = vm;
  switch (object.kind) {
    case 'iterator':
    case 'generator':
      return heap.own(object);
    case 'list':
    case 'tuple': {
      let index = 0;
      return newIterator(vm, `${object.kind}_iterator`, [heap.own(object)], () => {
        const item = object.value[index++];
        return item && heap.own(alive(item));
      });
    }
    case 'str': {
      const characters = [...object.value];
      let index = 0;
      return newIterator(vm, 'str_ascii_iterator', [heap.own(object)], () => {
        const next = characters[index++];
        return next === undefined ? undefined : text(vm, next);
      });
    }
    case 'bytes':
    case 'bytearray': {
      let index = 0;
      return newIterator(vm, `${object.kind}_iterator`, [heap.own(object)], () => {
        if (index >= object.value.length) return undefined;
        return heap.int(object.value.charCodeAt(index++));
      });
    }
    case 'range': {
      const { start, stop, step } = object.value;
      let at = start;
      return newIterator(vm, 'range_iterator', [], () => {
        if (step > 0 ? at >= stop : at <= stop) return undefined;
        const value = heap.int(at);
        at += step;
        return value;
      });
    }
    case 'dict':
      return dictIterator(vm, object, 'keys');
    case 'view':
      return dictIterator(vm, object.value.dict, object.value.of);
    case 'set':
    case 'frozenset': {
      const items = inOrder(vm, object);
      const size = items.length;
      let index = 0;
      return newIterator(vm, 'set_iterator', [heap.own(object)], () => {
        if (object.value.elements.size !== size) {
          throw vm.error('RuntimeError', 'Set changed size during iteration');
        }
        const item = items[index++];
        return item && heap.own(item);
      });
    }
    default: {
      if (isProxy(object)) return behind(vm, object, (target) => iteratorOf(vm, target));
      if (object.kind === 'extension') {
        const made = extensionType(object).iterate?.(vm, object.value.state, object);
        if (made) return made;
      }
      if (object.kind === 'class') {
        const members = classIterator(vm, object);
        if (members) return members;
      }
      if (special(object, '__getitem__')) throw vm.refusal('iterating by __getitem__');
      throw vm.error('TypeError', `'${typeName(object)}' object is not iterable`);
    }
  }
}

function dictIterator(vm: Vm, dict: DictObject, of: 'keys' | 'values' | 'items'): IteratorObject {
  const { heap } = vm;
  const size = dict.value.entries.size;
  const entries = dict.value.entries.values();
  const slots = of === 'items' ? newSlots(vm, 2) : undefined;
  const held = slots ? [heap.own(dict), slots.tuple] : [heap.own(dict)];
  return newIterator(vm, `dict_${of}iterator`, held, () => {
    if (dict.value.entries.size !== size) {
      throw vm.error('RuntimeError', 'dictionary changed size during iteration');
    }
    const { value: entry } = entries.next();
    if (entry === undefined) return undefined;
    if (of === 'keys') return heap.own(entry.key);
    if (of === 'values') return heap.own(entry.value);
    return slots?.fill([heap.own(entry.key), heap.own(entry.value)]);
  });
}

/** The next element, a new reference; undefined when there is none. */
export function nextElement(vm: Vm, iterator: HeapObject): HeapObject | undefined {
  if (iterator.kind === 'iterator') {
    const { next } = iterator.value;
    if (next === undefined) return undefined;
    const item = next();
    if (item === undefined && !iterator.value.keeps) exhaust(vm, iterator);
    return item;
  }
  if (iterator.kind === 'generator') {
    const result = resume(vm, iterator, vm.none());
    if (iterator.value.state === 'suspended') return result;
    vm.heap.drop(result);
    return undefined;
  }
  const method = special(iterator, '__next__');
  if (method === undefined) throw vm.error('TypeError', `'${typeName(iterator)}' object is not an iterator`);
  try {
    return callObject(vm, method, [iterator]);
  } catch (error) {
    if (!(error instanceof Raised) || !isStopIteration(vm, error.exception)) throw error;
    vm.heap.drop(error.exception);
    return undefined;
  }
}

/** An exhausted iterator lets go of what it went over. */
function exhaust(vm: Vm, iterator: IteratorObject): void {
  const { held, keeps } = iterator.value;
  if (keeps) return;
  iterator.value.held = [];
  iterator.value.next = undefined;
  for (const object of held) vm.heap.drop(object);
}

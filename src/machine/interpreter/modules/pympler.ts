import type { HeapObject } from '../../heap/index.js';
import { one } from '../builtins/arity.js';
import { sizeOf } from '../sizes.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';
import type { ModuleContents } from './module-contents.js';

/** Objects this far below the one asked are counted, what they refer to is not (pympler's option `limit`). */
const DEEPEST = 100;

/** Functions and classes are code to pympler, which by default has no size. */
const CODE: ReadonlySet<HeapObject['kind']> = new Set(['function', 'builtin', 'method', 'class', 'type', 'generator']);

/**
 * The function `asizeof` of the package pympler, whose rules (pympler/asizeof.py, the defaults of class Asizer) are
 * these: an object has its sys.getsizeof(), rounded up to 8; with it count what lists, tuples and sets hold, and the keys
 * and values of dicts; each object counts once.
 */
export const asizeofModule: ModuleContents = {
  asizeof: (vm, args, keywords) => {
    if (keywords !== undefined && keywords.size > 0) throw vm.refusal('options of asizeof()');
    return vm.heap.int(deepSize(vm, one(vm, args, 'asizeof'), 0, new Set()));
  },
};

function deepSize(vm: Vm, object: HeapObject, depth: number, seen: Set<HeapObject>): number {
  if (seen.has(object)) return 0;
  seen.add(object);
  if (CODE.has(object.kind)) return 0;
  const flat = Math.ceil(sizeOf(vm, object) / 8) * 8;
  const parts = partsOf(vm, object);
  if (depth >= DEEPEST) return flat;
  return parts.reduce((sum, part) => sum + deepSize(vm, part, depth + 1, seen), flat);
}

function partsOf(vm: Vm, object: HeapObject): readonly HeapObject[] {
  if (object.cls !== undefined) throw vm.refusal(`asizeof() of a ${typeName(object)}`);
  switch (object.kind) {
    case 'list':
    case 'tuple':
      return object.value;
    case 'set':
    case 'frozenset':
      return [...object.value.elements.values()];
    case 'dict':
      return [...object.value.entries.values()].flatMap(({ key, value }) => [key, value]);
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
    case 'bytearray':
    case 'range':
      return [];
    default:
      throw vm.refusal(`asizeof() of a ${typeName(object)}`);
  }
}

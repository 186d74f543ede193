import type { HeapObject } from '../heap/index.js';
import { callSpecial } from './protocol.js';
import { special, typeName } from './types.js';
import type { Vm } from './vm.js';
import { wrongResult } from './wrong-result.js';

/** The int that `__index__` gives, as a new reference, or the object itself if it is one; undefined for others. */
export function indexObject(vm: Vm, object: HeapObject): HeapObject | undefined {
  if (object.kind === 'int' || object.kind === 'bool') return vm.heap.own(object);
  const method = special(object, '__index__');
  if (method === undefined) return undefined;
  const result = callSpecial(vm, object, method, []);
  if (result.kind !== 'int') {
    const older = `__index__ returned non-int (type ${typeName(result)})`;
    throw wrongResult(vm, object, '__index__', 'an int', result, older);
  }
  return result;
}

/** The number of an int or of what `__index__` gives; a TypeError in these words for other objects. */
export function toIndex(vm: Vm, object: HeapObject, message: (type: string) => string): number {
  const index = indexObject(vm, object);
  if (index?.kind !== 'int' && index?.kind !== 'bool') throw vm.error('TypeError', message(typeName(object)));
  const value = Number(index.value);
  vm.heap.drop(index);
  return value;
}

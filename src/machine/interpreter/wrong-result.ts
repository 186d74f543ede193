import type { HeapObject } from '../heap/index.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** TypeError for a special method that gave something else than it must; the result goes. */
export function wrongResult(
  vm: Vm,
  object: HeapObject,
  method: string,
  expected: string,
  result: HeapObject,
  older: string,
): unknown {
  const type = typeName(result);
  vm.heap.drop(result);
  if (!vm.profile.namesWrongResult) return vm.error('TypeError', older);
  return vm.error('TypeError', `${typeName(object)}.${method}() must return ${expected}, not ${type}`);
}

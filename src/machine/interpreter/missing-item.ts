import type { DictObject, HeapObject } from '../heap/index.js';
import { callObject } from './calls.js';
import { exceptionWith } from './exceptions.js';
import { isCounter } from './module-operators.js';
import { callSpecial } from './protocol.js';
import { addToDict } from './stores.js';
import { special } from './types.js';
import type { Vm } from './vm.js';

/** What a dict gives for a key it does not have; subclasses may make something up. */
export function missingItem(vm: Vm, dict: DictObject, key: HeapObject): HeapObject {
  const missing = special(dict, '__missing__');
  if (missing) return callSpecial(vm, dict, missing, [key]);
  const { factory } = dict.value;
  if (isCounter(dict)) return vm.heap.int(0);
  if (factory === undefined || factory.kind === 'none') throw exceptionWith(vm, 'KeyError', key);
  const value = callObject(vm, factory, []);
  addToDict(vm, dict, vm.heap.own(key), vm.heap.own(value));
  return value;
}

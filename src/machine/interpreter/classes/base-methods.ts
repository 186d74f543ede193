import type { HeapObject } from '../../heap/index.js';
import type { Natives } from '../native.js';
import type { Vm } from '../vm.js';
import { containerMethods, numberMethods } from './builtin-methods.js';
import { exceptionMethods } from './exception-methods.js';
import { typeMethods } from './metaclass.js';
import { objectMethods } from './object-methods.js';

const TABLES: Readonly<Record<string, Natives>> = {
  object: objectMethods,
  BaseException: exceptionMethods,
  list: containerMethods('list'),
  dict: containerMethods('dict'),
  set: containerMethods('set'),
  frozenset: containerMethods('frozenset'),
  tuple: containerMethods('tuple'),
  str: containerMethods('str'),
  int: numberMethods('int'),
  float: numberMethods('float'),
};

/** The special method that a builtin type has of its own (no new reference); undefined where it has none. */
export function baseMethod(vm: Vm, type: string, name: string): HeapObject | undefined {
  const table = type === 'type' ? typeMethods : TABLES[type];
  const run = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (run === undefined) return undefined;
  const key = `${type}.${name}`;
  let method = vm.methods.get(key);
  if (method === undefined) {
    method = vm.heap.shared('builtin', { name, run });
    vm.methods.set(key, method);
  }
  return method;
}

import type { Key, WeakrefObject } from '../heap/index.js';
import { plainKey } from './keys.js';

import { special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** A weak reference hashes as its target, which it remembers; equal ones must be one key. */
export function weakrefKey(vm: Vm, weakref: WeakrefObject): Key {
  const { target, proxy, callback, hashed } = weakref.value;
  if (proxy) throw vm.error('TypeError', `unhashable type: '${typeName(weakref)}'`);
  if (target === undefined && !hashed) throw vm.error('TypeError', 'weak object has gone away');
  if (callback || (target && special(target, '__eq__'))) throw vm.refusal('this weak reference as a key');
  if (target) plainKey(vm, target);
  weakref.value.hashed = true;
  return weakref;
}

import type { HeapObject } from '../heap/index.js';
import { extensionType } from './extension.js';
import { isProxy } from './proxies.js';
import { special, typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** An element of an update sequence must be iterable. */
export function checkPair(vm: Vm, pair: HeapObject, index: number): void {
  if (isIterable(pair)) return;
  throw vm.error(
    'TypeError',
    vm.profile.containerWording
      ? 'object is not iterable'
      : `cannot convert dictionary update sequence element #${index} to a sequence`,
  );
}

/** A mapping that is no dict, whose `keys()` would be asked, is refused. */
export function checkNoKeys(vm: Vm, source: HeapObject): void {
  const keys = source.kind === 'extension' ? extensionType(source).methods?.keys : special(source, 'keys');
  if (keys || isProxy(source)) throw vm.refusal(`a dict from a ${typeName(source)}, which has keys()`);
}

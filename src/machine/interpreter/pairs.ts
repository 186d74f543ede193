import type { DictObject, HeapObject } from '../heap/index.js';
import { extensionType } from './extension.js';
import { orDrop } from './or-drop.js';
import { elements } from './protocol.js';
import { isProxy } from './proxies.js';
import { addToDict } from './stores.js';
import { special, typeName } from './types.js';
import { isIterable } from './unpacking.js';
import type { Vm } from './vm.js';

/** An element of an update sequence must be iterable. */
function checkPair(vm: Vm, pair: HeapObject, index: number): void {
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

/** A pair has two parts. */
function checkLength(vm: Vm, parts: readonly HeapObject[], index: number): void {
  if (parts.length === 2) return;
  const message = `dictionary update sequence element #${index} has length ${parts.length}; 2 is required`;
  throw vm.error('ValueError', message);
}

/** Adds the two parts of `pair`, whose reference goes. */
export function addPair(vm: Vm, dict: DictObject, pair: HeapObject, index: number): void {
  const parts = orDrop(vm, [pair], () => {
    checkPair(vm, pair, index);
    return elements(vm, pair);
  });
  orDrop(vm, [...parts, pair], () => checkLength(vm, parts, index));
  const [key, value] = parts as [HeapObject, HeapObject];
  addToDict(vm, dict, key, value);
  vm.heap.drop(pair);
}

import type { HeapHooks } from './heap.js';
import type { HeapObject } from './object.js';

/**
 * Tells the hook that a set is about to free several elements in an order that its hash table decides, and with it
 * addresses or a hash that the program makes up.
 */
export function tellUnordered(hooks: HeapHooks, object: HeapObject): void {
  if (hooks.unordered === undefined || (object.kind !== 'set' && object.kind !== 'frozenset')) return;
  if (object.value.inOrder() !== undefined) return;
  let going = 0;
  for (const element of object.value.elements.values()) if (!element.shared && element.refcount === 1) going++;
  if (going > 1) hooks.unordered();
}

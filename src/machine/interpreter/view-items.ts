import type { HeapObject } from '../heap/index.js';
import type { Vm } from './vm.js';

/** What a view of a dict shows, in order. */
export function viewItems(vm: Vm, view: Extract<HeapObject, { kind: 'view' }>): HeapObject[] {
  const entries = [...view.value.dict.value.entries.values()];
  if (view.value.of === 'keys') return entries.map(({ key }) => key);
  if (view.value.of === 'values') return entries.map(({ value }) => value);
  return entries.map(({ key, value }) => vm.heap.shared('tuple', [key, value]));
}

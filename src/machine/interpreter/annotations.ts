import type { HeapObject } from '../heap/index.js';
import { isTypeForm } from './modules/typing/forms.js';
import type { Vm } from './vm.js';

/** Builtin types that take a subscript. */
const GENERIC: ReadonlySet<string> = new Set(['list', 'dict', 'tuple', 'set', 'frozenset', 'type']);

/**
 * POP_ANNOTATION: what a name in an annotation refers to has to be a type, as far as that is known.
 * @param use 0: alone, 1: with a subscript, 2: in a union with `|`
 */
export function checkAnnotation(vm: Vm, value: HeapObject, use: number): void {
  if (!fits(value, use)) throw vm.refusal('this annotation');
  vm.heap.drop(value);
}

function fits(value: HeapObject, use: number): boolean {
  if (isTypeForm(value)) return true;
  if (value.kind === 'type')
    return use !== 1 || GENERIC.has(value.value.name) || value.value.name.startsWith('collections.');
  if (value.kind === 'class') return use !== 1;
  return use === 0 && (value.kind === 'builtin' || value.kind === 'str' || value.kind === 'none');
}

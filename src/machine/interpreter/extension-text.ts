import type { ExtensionObject, HeapObject } from '../heap/index.js';
import { dictSubclassText } from './dict-subclass-text.js';
import { extensionType } from './extension.js';
import { textWithAddress } from './text-with-address.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

type Shown = (vm: Vm, object: HeapObject, within: HeapObject[]) => string;

/** repr of an object of an extension type; `within`: what is being shown around it. */
export function extensionText(vm: Vm, object: ExtensionObject, within: HeapObject[], shown: Shown): string {
  const type = extensionType(object);
  if (within.includes(object)) {
    if (type.name === 'collections.deque') return '[...]';
    throw vm.refusal(`showing a ${type.name} that holds itself`);
  }
  const inner = [...within, object];
  const own = type.repr?.(vm, object.value.state, (part) => shown(vm, part, inner));
  if (own !== undefined) return own;
  return textWithAddress(vm, object);
}

/** repr of an object of a subclass of dict or tuple that a module defines. */
export function subclassText(vm: Vm, object: HeapObject, show: (part: HeapObject) => string): string | undefined {
  if (object.kind === 'dict') return dictSubclassText(vm, object, show);
  if (object.kind !== 'tuple' || object.cls?.kind !== 'type') return undefined;
  const parts = object.cls.value.fields?.map((name, index) => `${name}=${show(object.value[index] as HeapObject)}`);
  return `${object.cls.value.name}(${parts?.join(', ')})`;
}

/** `len` of an object of an extension type. */
export function extensionLength(vm: Vm, object: ExtensionObject): number {
  const length = extensionType(object).length?.(vm, object.value.state);
  if (length !== undefined) return length;
  throw vm.error('TypeError', `object of type '${typeName(object)}' has no len()`);
}

import type { HeapObject } from '../heap/index.js';
import { extensionType, holdsAgain } from './extension.js';
import { text } from './strings.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** An attribute that is no method, of an object whose type a module defines: a new reference. */
export function moduleTypeAttribute(vm: Vm, object: HeapObject, name: string): HeapObject | undefined {
  if (object.kind === 'extension') return extensionType(object).attribute?.(vm, object.value.state, name);
  if (object.kind === 'weakref' && name === '__callback__') return vm.heap.own(object.value.callback ?? vm.heap.none);
  if (object.kind === 'builtin' && name === '__name__') return builtinName(vm, object.value.name);
  if (object.kind === 'builtin') throw vm.refusal(`the attribute ${name} of a builtin function`);
  if (name === '__class__' && object.cls) return vm.heap.own(object.cls);
  if (object.kind === 'dict' && object.cls && name === 'default_factory') {
    return object.cls.value.name.endsWith('defaultdict')
      ? vm.heap.own(object.value.factory ?? vm.heap.none)
      : undefined;
  }
  if (object.kind !== 'tuple' || object.cls?.kind !== 'type') return undefined;
  const at = object.cls.value.fields?.indexOf(name) ?? -1;
  return at < 0 ? undefined : vm.heap.own(object.value[at] as HeapObject);
}

/** The name of a builtin function, or of a method (`list.append`, held as `list..append`). */
function builtinName(vm: Vm, name: string): HeapObject {
  if (name.startsWith('<') || name.startsWith('_')) throw vm.refusal('the name of this function');
  return text(vm, name.slice(name.lastIndexOf('.') + 1));
}

/** Sets an attribute of an object whose type a module defines; the reference of `value` moves in. */
export function setModuleTypeAttribute(vm: Vm, object: HeapObject, name: string, value: HeapObject): void {
  if (object.kind === 'tuple' && object.cls) throw vm.error('AttributeError', "can't set attribute");
  else if (object.kind === 'dict' && object.cls?.value.name.endsWith('defaultdict') && name === 'default_factory') {
    const old = object.value.factory;
    object.value.factory = value;
    holdsAgain(vm, object);
    if (old) vm.heap.drop(old);
  } else if (
    object.kind !== 'extension' ||
    !extensionType(object).setAttribute?.(vm, object.value.state, name, value)
  ) {
    throw vm.refusal(`setting an attribute of a ${typeName(object)}`);
  }
}

import type { HeapObject } from '../heap/index.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/**
 * The default text of an object, which holds its id: `<__main__.Node object at 0x7f…>`.
 * @throws HeapsheetError UNSUPPORTED_PYTHON in a run that writes no stand-ins, and for types with texts of their own
 */
export function textWithAddress(vm: Vm, object: HeapObject): string {
  const { standIns } = vm;
  const text = standIns && textOf(vm, object);
  if (text === undefined) throw vm.refusal(`showing a ${typeName(object)}: its text holds an address`);
  return text;
}

function textOf(vm: Vm, object: HeapObject): string | undefined {
  const at = (of: HeapObject): string => {
    vm.addressed.add(of.id);
    return vm.standIns?.address(of) ?? '';
  };
  switch (object.kind) {
    case 'instance':
      if (object.cls === undefined) return `<object object at ${at(object)}>`;
      return object.cls.kind === 'class'
        ? `<__main__.${object.cls.value.qualname} object at ${at(object)}>`
        : undefined;
    case 'function':
      return `<function ${qualname(object)} at ${at(object)}>`;
    case 'generator':
      return undefined;
    case 'method': {
      const { self, func } = object.value;
      return func.kind === 'function' && self.kind !== 'extension'
        ? `<bound method ${qualname(func)} of ${vm.shown(self)}>`
        : undefined;
    }
    case 'weakref': {
      const { target, proxy } = object.value;
      if (proxy) return undefined;
      if (target === undefined || target.freed) return `<weakref at ${at(object)}; dead>`;
      if (target.kind !== 'instance') return undefined;
      return `<weakref at ${at(object)}; to '${typeName(target)}' at ${at(target)}>`;
    }
    case 'module':
      return BUILT_IN.has(object.value.name) ? `<module '${object.value.name}' (built-in)>` : undefined;
    default:
      return undefined;
  }
}

/** Modules that are part of the interpreter; the others show the path of their file. */
const BUILT_IN: ReadonlySet<string> = new Set(['sys', 'gc']);

function qualname({ value }: Extract<HeapObject, { kind: 'function' }>): string {
  return (value.code as { readonly qualname: string }).qualname;
}

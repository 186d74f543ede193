import type { ClassObject, HeapObject, TypeObject } from '../../heap/index.js';
import { typeNamed } from '../builtins/index.js';
import { missingAttribute } from '../exceptions.js';
import { text } from '../strings.js';
import { typeMethod } from '../type-attributes.js';
import { isModuleType, lookup, mroOf, typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { baseMethod } from './base-methods.js';
import { getThroughClass, getThroughObject } from './descriptors.js';

/** `Class.name`, a new reference. */
export function nameOfClass(vm: Vm, cls: ClassObject | TypeObject, name: string): HeapObject {
  if (cls.kind === 'type' && isModuleType(cls)) {
    if (name === '__name__' || name === '__qualname__') return text(vm, cls.value.name.split('.').at(-1) ?? '');
    throw vm.refusal(`the attribute ${name} of the type ${cls.value.name}`);
  }
  const own = ownAttribute(vm, cls, name);
  if (own) return own;
  const found = lookup(cls, name);
  if (found) return getThroughClass(vm, cls, found);
  const ofMeta = cls.kind === 'class' ? lookup(cls.value.meta, name) : undefined;
  if (ofMeta) return getThroughObject(vm, cls, ofMeta);
  for (const type of mroOf(cls)) {
    if (type.kind !== 'type') continue;
    const native = baseMethod(vm, type.value.name, name) ?? typeMethod(vm, type.value.name, name, cls);
    if (native) return vm.heap.own(native);
  }
  const native = baseMethod(vm, 'object', name);
  if (native) return vm.heap.own(native);
  if (
    name.startsWith('__') ||
    cls.kind === 'type' ||
    typeof cls.value.extension === 'object' ||
    mroOf(cls).some(({ kind }) => kind === 'type')
  ) {
    throw vm.refusal(`the attribute ${name} of the class ${cls.value.name}`);
  }
  throw missingAttribute(vm, cls, `type object '${cls.value.name}' has no attribute '${name}'`);
}

/** What every class has. */
function ownAttribute(vm: Vm, cls: ClassObject | TypeObject, name: string): HeapObject | undefined {
  const object = typeNamed(vm, 'object') as TypeObject;
  switch (name) {
    case '__name__':
      // Types of modules show theirs: `weakref.ProxyType`.
      return text(vm, cls.value.name.split('.').at(-1) ?? '');
    case '__qualname__':
      return text(vm, cls.kind === 'class' ? cls.value.qualname : cls.value.name);
    case '__module__':
      return text(vm, cls.kind === 'class' ? '__main__' : 'builtins');
    case '__doc__':
      if (cls.kind === 'type') throw vm.refusal('the __doc__ of a builtin type');
      return cls.value.doc === undefined ? vm.none() : text(vm, cls.value.doc);
    case '__class__':
      return vm.heap.own(typeOf(vm, cls));
    case '__mro__':
    case '__bases__': {
      if (cls.kind === 'type' && cls.value.name === 'object' && name === '__bases__')
        throw vm.refusal('object.__bases__');
      const order = mroOf(cls).filter((each) => each !== object);
      const bases = cls.kind === 'class' ? cls.value.bases : cls.value.base ? [cls.value.base] : [];
      const items = name === '__mro__' ? [...order, object] : bases.length > 0 ? bases : [object];
      return vm.heap.allocate(
        'tuple',
        items.map((item): HeapObject => vm.heap.own(item)),
      );
    }
    case '__base__': {
      if (cls.kind === 'type') throw vm.refusal('the __base__ of a builtin type');
      if (cls.value.bases.length > 1) throw vm.refusal('the __base__ of a class with several bases');
      return vm.heap.own(cls.value.bases[0] ?? object);
    }
    default:
      return undefined;
  }
}

import type { HeapObject } from '../../heap/index.js';
import { plainAttribute, setPlainAttribute } from '../attributes.js';
import { deletePlainAttribute } from '../delete-attributes.js';
import type { Natives } from '../native.js';
import { plainDisplay, plainRepr, repr } from '../protocol.js';
import { computed } from '../strings.js';
import { typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { checkInit, newObject } from './instantiate.js';
import { objectHalf } from './rich-compare.js';

/** `NotImplemented`, a new reference. */
export function notImplemented(vm: Vm): HeapObject {
  return vm.heap.own(vm.builtin('NotImplemented') ?? vm.heap.none);
}

function nameOf(vm: Vm, name: HeapObject | undefined): string {
  if (name?.kind !== 'str') throw vm.refusal('an attribute name that is no str');
  return name.value;
}

/** The special methods of `object`, as `super()` and `object` itself give them. */
export const objectMethods: Natives = {
  __new__: (vm, [cls, ...args], keywords) => {
    if (cls?.kind !== 'class') throw vm.refusal('__new__ of this');
    return newObject(vm, cls, args, keywords);
  },
  __init__: (vm, [self, ...args], keywords) => {
    checkInit(vm, self as HeapObject, args, keywords);
    return vm.none();
  },
  __repr__: (vm, [self]) => computed(vm, plainRepr(vm, self as HeapObject)),
  __str__: (vm, [self]) => {
    const object = self as HeapObject;
    return computed(vm, object.kind === 'exception' ? plainDisplay(vm, object) : repr(vm, object));
  },
  __eq__: (vm, [self, other]) => objectHalf(vm, '==', self as HeapObject, other as HeapObject) ?? notImplemented(vm),
  __ne__: (vm, [self, other]) => objectHalf(vm, '!=', self as HeapObject, other as HeapObject) ?? notImplemented(vm),
  __hash__: (vm, [self]) => {
    const object = self as HeapObject;
    return vm.heap.allocate('address', { of: 0, block: 0, predictable: false, hash: `#${object.id}` });
  },
  __setattr__: (vm, [self, name, value]) => {
    setPlainAttribute(vm, self as HeapObject, nameOf(vm, name), vm.heap.own(value as HeapObject), 0);
    return vm.none();
  },
  __delattr__: (vm, [self, name]) => {
    deletePlainAttribute(vm, self as HeapObject, nameOf(vm, name));
    return vm.none();
  },
  __getattribute__: (vm, [self, name]) => plainAttribute(vm, self as HeapObject, nameOf(vm, name)),
  __init_subclass__: (vm, _args, keywords) => {
    if (keywords && keywords.size > 0) throw vm.refusal('keywords of object.__init_subclass__()');
    return vm.none();
  },
  __format__: (vm, [self, spec]) => {
    const object = self as HeapObject;
    if (nameOf(vm, spec) !== '') {
      const { name } = typeOf(vm, object).value;
      throw vm.error('TypeError', `unsupported format string passed to ${name}.__format__`);
    }
    return computed(vm, plainDisplay(vm, object));
  },
};

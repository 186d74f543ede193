import type { FunctionObject, HeapObject } from '../../../heap/index.js';
import { one } from '../../builtins/arity.js';
import { callOpaquely } from '../../calls.js';
import { putAttribute } from '../../classes/slots.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import { inLibrary } from '../../library-frame.js';
import { mroOf } from '../../types.js';
import type { Vm } from '../../vm.js';

interface CachedProperty {
  readonly func: FunctionObject;
}

/** The name under which the object's class, or a base of it, has the property. */
function nameIn(vm: Vm, object: HeapObject, property: HeapObject): string {
  const names = (object.cls ? mroOf(object.cls) : []).flatMap((each) =>
    each.kind === 'class' ? [...each.value.names].filter(([, value]) => value === property) : [],
  );
  const [first] = names;
  if (names.length !== 1 || first === undefined) throw vm.refusal('a cached_property with several names');
  return first[0];
}

/** `functools.cached_property` */
export const cachedPropertyType: ExtensionType<CachedProperty> = {
  name: 'functools.cached_property',
  uncounted: true,
  construct: (vm, args) => {
    const func = one(vm, args, 'cached_property');
    if (func.kind !== 'function') throw vm.refusal('cached_property() of what is no function of the program');
    return newExtension(vm, cachedPropertyType, { func: vm.heap.own(func) as FunctionObject });
  },
  references: ({ func }) => [func],
  bind: (vm, { func }, object, self) => {
    const { cls } = object;
    if (object.kind !== 'instance' || cls?.kind !== 'class') throw vm.refusal('cached_property of this object');
    const name = nameIn(vm, object, self);
    if (!cls.value.hasDict) {
      const message = `No '__dict__' attribute on '${cls.value.name}' instance to cache '${name}' property.`;
      throw vm.error('TypeError', message);
    }
    if (cls.value.slotOrder.length > 0) throw vm.refusal('cached_property of this object');
    // `instance.__dict__` makes a dict, which stays.
    object.materialized = true;
    const value = inLibrary(vm, [self, object], () => callOpaquely(vm, func, [object]));
    const keys = cls.value.sharedKeys;
    if (!keys.includes(name)) keys.push(name);
    const old = putAttribute(vm, object, name, vm.heap.own(value));
    if (old) vm.heap.drop(old);
    return value;
  },
  refused: ['func', 'attrname'],
};

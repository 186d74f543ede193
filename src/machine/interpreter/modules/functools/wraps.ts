import type { Code } from '../../../compiler/index.js';
import { EVENT, type HeapObject } from '../../../heap/index.js';
import { one } from '../../builtins/arity.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import type { Native } from '../../native.js';
import { text } from '../../strings.js';

/** What `wraps(f)` gives: a partial of update_wrapper that waits for the wrapper. */
const wrappingType: ExtensionType<{ readonly wrapped: HeapObject }> = {
  name: 'functools.partial',
  references: ({ wrapped }) => [wrapped],
  call: (vm, { wrapped }, args) => {
    const wrapper = one(vm, args, 'update_wrapper');
    if (wrapper.kind !== 'function' || wrapped.kind !== 'function') throw vm.refusal('wraps() of what is no function');
    const { attributes } = wrapper.value;
    if (attributes.size > 0) throw vm.refusal('wraps() of a function with attributes');
    for (const [name, value] of wrapped.value.attributes) attributes.set(name, vm.heap.own(value));
    const { qualname, doc } = wrapped.value.code as Code;
    const put = (name: string, make: () => HeapObject): void => {
      if (!attributes.has(name)) attributes.set(name, make());
    };
    put('__name__', () => text(vm, wrapped.value.name));
    put('__qualname__', () => text(vm, qualname));
    put('__doc__', () => (doc === undefined ? vm.none() : text(vm, doc)));
    const inner = attributes.get('__wrapped__');
    attributes.set('__wrapped__', vm.heap.own(wrapped));
    if (inner) vm.heap.drop(inner);
    vm.heap.log.add3(EVENT.attribute, wrapper.id, vm.heap.log.string('__wrapped__'), wrapped.id);
    return vm.heap.own(wrapper);
  },
};

/** `functools.wraps` */
export const wraps: Native = (vm, args, keywords) => {
  if (keywords && keywords.size > 0) throw vm.refusal('wraps() with options');
  return newExtension(vm, wrappingType, { wrapped: vm.heap.own(one(vm, args, 'wraps')) });
};

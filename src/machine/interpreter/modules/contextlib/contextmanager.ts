import type { FunctionObject } from '../../../heap/index.js';
import { getAttribute } from '../../attributes.js';
import { one } from '../../builtins/arity.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import type { Native } from '../../native.js';
import { newGeneratorContext } from './generator-context.js';

const COPIED: readonly string[] = ['__name__', '__qualname__', '__module__', '__doc__'];

/** The decorated function; it knows the program's one by a cell and by `__wrapped__`. */
const helperType: ExtensionType<{ readonly func: FunctionObject }> = {
  name: 'function',
  binds: true,
  uncounted: true,
  references: ({ func }) => [func, func],
  call: (vm, { func }, args, keywords) => newGeneratorContext(vm, func, args, keywords),
  attribute: (vm, { func }, name) => {
    if (name === '__wrapped__') return vm.heap.own(func);
    if (COPIED.includes(name)) return getAttribute(vm, func, name);
    throw vm.refusal(`the attribute ${name} of a function made by contextmanager`);
  },
};

/** `contextlib.contextmanager` */
export const contextmanager: Native = (vm, args) => {
  const func = one(vm, args, 'contextmanager');
  if (func.kind !== 'function') throw vm.refusal('contextmanager() of what is no function of the program');
  if (func.value.attributes.size > 0) throw vm.refusal('contextmanager() of a function with attributes');
  vm.heap.own(func);
  return newExtension(vm, helperType, { func: vm.heap.own(func) as FunctionObject });
};

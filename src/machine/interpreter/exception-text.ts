import type { HeapObject } from '../heap/index.js';
import { display, repr } from './protocol.js';
import { mroOf } from './types.js';
import type { Vm } from './vm.js';

/** str of an exception: of its argument, or of all of them as a tuple. */
export function exceptionText(vm: Vm, object: Extract<HeapObject, { kind: 'exception' }>): string {
  const { args } = object.value;
  const [first] = args;
  if (first === undefined) return '';
  const filename = object.value.attributes.get('filename');
  if (filename && args.length === 2)
    return `[Errno ${repr(vm, first)}] ${display(vm, args[1] as HeapObject)}: ${repr(vm, filename)}`;
  if (args.length > 1) return `(${args.map((argument) => repr(vm, argument)).join(', ')})`;
  const isKeyError = object.cls && mroOf(object.cls).some(({ value }) => value.name === 'KeyError');
  return isKeyError ? repr(vm, first) : display(vm, first);
}

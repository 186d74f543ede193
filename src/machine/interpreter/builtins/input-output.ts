import type { HeapObject } from '../../heap/index.js';
import { getAttribute } from '../attributes.js';
import { callOpaquely } from '../calls.js';
import type { Natives } from '../native.js';
import { display } from '../protocol.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';

function optionText(vm: Vm, value: HeapObject | undefined, name: string, fallback: string): string {
  if (value === undefined || value.kind === 'none') return fallback;
  if (value.kind !== 'str') {
    throw vm.error('TypeError', `${name} must be None or a string, not ${typeName(value)}`);
  }
  return value.value;
}

/** Where print writes: the output, or the `write` of an object. */
function writerOf(vm: Vm, file: HeapObject | undefined): (text: string) => void {
  if (file === undefined || file.kind === 'none') return (text) => vm.write(text);
  return (text) => {
    const write = getAttribute(vm, file, 'write');
    const argument = vm.str(text);
    vm.heap.drop(callOpaquely(vm, write, [argument]));
    vm.heap.drop(argument);
    vm.heap.drop(write);
  };
}

/** print */
export const inputOutput: Natives = {
  print: (vm, args, keywords) => {
    for (const name of keywords?.keys() ?? []) {
      if (!['sep', 'end', 'flush', 'file'].includes(name)) throw vm.refusal(`print(…, ${name}=…)`);
    }
    const separator = optionText(vm, keywords?.get('sep'), 'sep', ' ');
    const end = optionText(vm, keywords?.get('end'), 'end', '\n');
    const put = writerOf(vm, keywords?.get('file'));
    args.forEach((argument, index) => {
      if (index > 0) put(separator);
      put(display(vm, argument));
    });
    put(end);
    return vm.none();
  },
};

import type { HeapObject } from '../../heap/index.js';
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

/** print */
export const inputOutput: Natives = {
  print: (vm, args, keywords) => {
    for (const name of keywords?.keys() ?? []) {
      if (!['sep', 'end', 'flush'].includes(name)) throw vm.refusal(`print(…, ${name}=…)`);
    }
    const separator = optionText(vm, keywords?.get('sep'), 'sep', ' ');
    const end = optionText(vm, keywords?.get('end'), 'end', '\n');
    args.forEach((argument, index) => {
      if (index > 0) vm.write(separator);
      vm.write(display(vm, argument));
    });
    vm.write(end);
    return vm.none();
  },
};

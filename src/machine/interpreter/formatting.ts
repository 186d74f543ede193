import type { HeapObject } from '../heap/index.js';
import { FormatError, formatFloat, formatInt, formatString } from './text/format-spec.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** format(object, spec) for a spec that is not empty. */
export function formatNumberOrString(vm: Vm, object: HeapObject, spec: string): string {
  try {
    switch (object.kind) {
      case 'int':
      case 'bool':
        return formatInt(BigInt(object.value), spec);
      case 'float':
        return formatFloat(object.value, spec);
      case 'str':
        return formatString(object.value, spec);
      case 'address':
        throw vm.refusal('showing an id: it is another number in every run');
      case 'instance':
      case 'exception':
        throw vm.refusal('a format of an object of a class');
      default:
        throw vm.error('TypeError', `unsupported format string passed to ${typeName(object)}.__format__`);
    }
  } catch (error) {
    if (error instanceof FormatError) throw vm.error(error.type, error.message);
    throw error;
  }
}

import type { HeapObject } from '../heap/index.js';
import { translated } from './operators.js';
import { FormatError, formatFloat, formatInt, formatString } from './text/format-spec.js';
import { TEXT_WORDINGS } from './text/wordings.js';
import { typeName } from './types.js';
import { unknownText } from './unknown-ints.js';
import type { Vm } from './vm.js';

/** format(object, spec) for a spec that is not empty. */
export function formatNumberOrString(vm: Vm, object: HeapObject, spec: string): string {
  const { groupsFraction } = TEXT_WORDINGS[vm.profile.id];
  const options = { typeName: typeName(object), groupsFraction };
  try {
    switch (object.kind) {
      case 'int':
      case 'bool':
        return formatInt(typeof object.value === 'boolean' ? Number(object.value) : object.value, spec, options);
      case 'float':
        return formatFloat(object.value, spec, options);
      case 'str':
        return formatString(object.value, spec, options);
      case 'address':
        if (spec !== 'd') throw vm.refusal('showing an id in this format: it is another number in every run');
        return unknownText(vm, object.value);
      case 'instance':
      case 'exception':
        throw vm.error('TypeError', `unsupported format string passed to ${typeName(object)}.__format__`);
      default:
        throw vm.error('TypeError', `unsupported format string passed to ${typeName(object)}.__format__`);
    }
  } catch (error) {
    throw error instanceof FormatError ? vm.error(error.type, error.message) : translated(vm, error);
  }
}

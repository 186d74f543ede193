import type { HeapObject } from '../heap/index.js';
import { floatRepr } from './text/float-text.js';
import { intToString } from './text/numbers.js';
import { stringRepr } from './text/string-repr.js';

/** repr of a number, string, None or the like; undefined for objects with parts or an address. */
export function atomText(object: HeapObject): string | undefined {
  switch (object.kind) {
    case 'none':
      return 'None';
    case 'bool':
      return object.value ? 'True' : 'False';
    case 'int':
      return intToString(object.value);
    case 'float':
      return floatRepr(object.value);
    case 'str':
      return stringRepr(object.value);
    case 'range':
      return `range(${object.value.start}, ${object.value.stop})`;
    default:
      return undefined;
  }
}

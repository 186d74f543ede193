import type { HeapObject, RangeObject } from '../heap/index.js';
import { bytearrayRepr, bytesRepr } from './text/bytes-repr.js';
import { floatRepr } from './text/float-text.js';
import { bitLength, type Int, intToString } from './text/numbers.js';
import { stringRepr } from './text/string-repr.js';

/** repr of a number, string, None or the like; undefined for objects with parts or an address. */
export function atomText(object: HeapObject): string | undefined {
  switch (object.kind) {
    case 'none':
      return 'None';
    case 'bool':
      return object.value ? 'True' : 'False';
    case 'int':
      return intText(object.value);
    case 'float':
      return floatRepr(object.value);
    case 'str':
      return stringRepr(object.value);
    case 'bytes':
      return bytesRepr(object.value);
    case 'bytearray':
      return bytearrayRepr(object.value);
    case 'ellipsis':
      return 'Ellipsis';
    case 'range':
      return rangeText(object.value);
    default:
      return undefined;
  }
}

/** Bits of ints that are written out; CPython itself writes none of more than 4300 digits. */
const MOST_BITS = 10_000;

function intText(value: Int): string {
  const bits = bitLength(value);
  return bits > MOST_BITS ? `<an int of ${bits} bits>` : intToString(value);
}

/** `repr` of a range. */
export function rangeText({ start, stop, step }: RangeObject['value']): string {
  return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
}

import type { HeapObject } from '../../heap/index.js';
import { upTo } from '../builtins/arity.js';
import { bytes } from '../bytes.js';
import type { Vm } from '../vm.js';

/** `bytes.fromhex(text)` */
export function fromHex(vm: Vm, args: readonly HeapObject[], kind: 'bytes' | 'bytearray'): HeapObject {
  upTo(vm, args, 'fromhex', 1, 1);
  const [text] = args;
  if (text?.kind !== 'str') throw vm.refusal('fromhex() of this');
  const digits = text.value.replace(/[ \t\n\r\f\v]+/g, '');
  if (!/^([\da-f]{2}([ \t\n\r\f\v]+|$))*$/i.test(text.value.trimStart().replace(/([\da-f]{2})(?=[\da-f])/gi, '$1 '))) {
    throw vm.refusal('fromhex() of this text');
  }
  const value = (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
  return kind === 'bytes' ? bytes(vm, value) : vm.heap.allocate('bytearray', value);
}

import type { HeapObject } from '../heap/index.js';
import { bytes } from './bytes.js';
import type { Keywords } from './native.js';
import { computed, text } from './strings.js';
import { textOfUtf8, utf8Of } from './text/utf8.js';
import type { Vm } from './vm.js';

const NAMES: Readonly<Record<string, 'utf-8' | 'ascii' | 'latin-1'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  ascii: 'ascii',
  'us-ascii': 'ascii',
  'latin-1': 'latin-1',
  latin1: 'latin-1',
  'iso-8859-1': 'latin-1',
};

/** The encoding that the arguments of `encode` or `decode` ask for; handlers other than strict are not modelled. */
function encodingOf(
  vm: Vm,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): 'utf-8' | 'ascii' | 'latin-1' {
  const encoding = args[0] ?? keywords?.get('encoding');
  const errors = args[1] ?? keywords?.get('errors');
  if (errors && !(errors.kind === 'str' && errors.value === 'strict')) throw vm.refusal('this way to treat errors');
  if (encoding === undefined) return 'utf-8';
  const name = encoding.kind === 'str' ? NAMES[encoding.value.toLowerCase().replaceAll('_', '-')] : undefined;
  if (name === undefined) throw vm.refusal('this encoding');
  return name;
}

/** `text.encode(…)`, a new reference. */
export function encoded(
  vm: Vm,
  value: string,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
  kind: 'bytes' | 'bytearray' = 'bytes',
): HeapObject {
  const encoding = encodingOf(vm, args, keywords);
  const made = encoding === 'utf-8' ? utf8Of(value) : narrow(vm, value, encoding);
  return kind === 'bytes' ? bytes(vm, made) : vm.heap.allocate('bytearray', made);
}

function narrow(vm: Vm, value: string, encoding: 'ascii' | 'latin-1'): string {
  const limit = encoding === 'ascii' ? 128 : 256;
  for (let at = 0; at < value.length; at++) {
    if (value.charCodeAt(at) >= limit) throw vm.refusal(`a text that ${encoding} does not know`);
  }
  return value;
}

/** `data.decode(…)`, a new reference. */
export function decoded(
  vm: Vm,
  value: string,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const encoding = encodingOf(vm, args, keywords);
  if (encoding === 'latin-1') return text(vm, value);
  const made = encoding === 'utf-8' ? textOfUtf8(value) : /^[\0-\x7f]*$/.test(value) ? value : undefined;
  if (made === undefined) throw vm.refusal(`bytes that are no ${encoding}`);
  return made.length === 1 ? text(vm, made) : computed(vm, made);
}

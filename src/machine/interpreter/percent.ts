import type { HeapObject } from '../heap/index.js';
import { exceptionWith } from './exceptions.js';
import { translated } from './operators.js';
import { display, hashKey, repr } from './protocol.js';
import { text } from './strings.js';
import { FormatError } from './text/format-spec.js';
import { type PercentValue, percentFormat } from './text/percent-format.js';
import { escapeBeyondAscii } from './text/string-repr.js';
import { TEXT_WORDINGS } from './text/wordings.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** `template % right`, a new reference; '%s' of a str gives that str itself. */
export function percentFormatted(
  vm: Vm,
  template: Extract<HeapObject, { kind: 'str' }>,
  right: HeapObject,
): HeapObject {
  const isTuple = right.kind === 'tuple';
  try {
    const result = percentFormat<HeapObject>(
      template.value,
      {
        items: isTuple ? right.value : [right],
        isTuple,
        isMapping: right.kind === 'dict' || right.kind === 'list' || right.kind === 'range',
        typeName: typeName(right),
        lookUp: (key) => lookUp(vm, right, key),
        valueOf: shownValue,
        computed: () => vm.refusal('showing an id in this format: it is another number in every run'),
        typeOf: typeName,
        display: (argument) => display(vm, argument),
        repr: (argument) => repr(vm, argument),
        ascii: (argument) => escapeBeyondAscii(repr(vm, argument)),
      },
      TEXT_WORDINGS[vm.profile.id].percent,
    );
    if (result.whole) return vm.heap.own(result.whole);
    return result.text === template.value ? vm.heap.own(template) : text(vm, result.text);
  } catch (error) {
    throw error instanceof FormatError ? vm.error(error.type, error.message) : translated(vm, error);
  }
}

function lookUp(vm: Vm, mapping: HeapObject, key: string): HeapObject {
  const name = vm.heap.shared('str', key);
  if (mapping.kind !== 'dict') throw vm.refusal('% formatting with a key of something that is no dict');
  const entry = mapping.value.entries.get(hashKey(vm, name));
  if (entry === undefined) throw exceptionWith(vm, 'KeyError', name);
  return entry.value;
}

function shownValue(argument: HeapObject): PercentValue {
  switch (argument.kind) {
    case 'int':
    case 'float':
    case 'str':
      return { kind: argument.kind, value: argument.value } as PercentValue;
    case 'bool':
      return { kind: 'int', value: argument.value ? 1 : 0 };
    case 'address':
      return { kind: 'unknown int' };
    default:
      return { kind: 'other' };
  }
}

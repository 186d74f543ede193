import { DictTable, type HeapObject, setEntry } from '../../heap/index.js';
import { encoded } from '../encoding.js';
import type { Natives } from '../native.js';
import { hashKey } from '../protocol.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { fixedMethod, strMethod } from './str-arguments.js';
import { newText } from './str-results.js';

const translate = fixedMethod('translate', 1, (vm, self, [table]) => {
  if (table?.kind !== 'dict') throw vm.refusal('translate() by anything but a dictionary');
  const pieces = [...self.value].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const found = table.value.entries.get(code)?.value;
    if (found === undefined) return character;
    if (found.kind === 'none') return '';
    if (found.kind === 'str') return found.value;
    if (found.kind !== 'int') throw vm.error('TypeError', 'character mapping must return integer, None or str');
    if (found.value < 0 || found.value > 0x10ffff) {
      throw vm.error('ValueError', 'character mapping must be in range(0x110000)');
    }
    return String.fromCodePoint(Number(found.value));
  });
  return newText(vm, pieces.join(''));
});

/** `str.maketrans(…)` */
export function makeTranslation(vm: Vm, args: readonly HeapObject[]): HeapObject {
  const [from, to, removed] = args;
  const table = vm.heap.allocate('dict', new DictTable());
  const put = (key: HeapObject, value: HeapObject): void => setEntry(vm.heap, table, hashKey(vm, key), key, value);
  if (args.length === 1) {
    if (from?.kind !== 'dict')
      throw vm.error('TypeError', 'if you give only one argument to maketrans it must be a dict');
    for (const { key, value } of from.value.entries.values()) {
      if (key.kind !== 'str' && key.kind !== 'int') {
        throw vm.error('TypeError', 'keys in translate table must be strings or integers');
      }
      if (key.kind === 'str' && [...key.value].length !== 1) {
        throw vm.error('ValueError', 'string keys in translate table must be of length 1');
      }
      const code = key.kind === 'str' ? vm.heap.int(key.value.codePointAt(0) ?? 0) : vm.heap.own(key);
      put(code, vm.heap.own(value));
    }
    return table;
  }
  if (args.length < 1 || args.length > 3) throw vm.refusal('these arguments of maketrans()');
  if (from?.kind !== 'str') {
    throw vm.error('TypeError', 'first maketrans argument must be a string if there is a second argument');
  }
  if (to?.kind !== 'str') {
    throw vm.error('TypeError', `maketrans() argument 2 must be str, not ${typeName(to ?? vm.heap.none)}`);
  }
  const targets = [...to.value];
  const sources = [...from.value];
  if (targets.length !== sources.length) {
    throw vm.error('ValueError', 'the first two maketrans arguments must have equal length');
  }
  sources.forEach((source, index) => {
    put(vm.heap.int(source.codePointAt(0) ?? 0), vm.heap.int(targets[index]?.codePointAt(0) ?? 0));
  });
  if (removed && removed.kind !== 'str') throw vm.refusal('this third argument of maketrans()');
  for (const character of removed?.value ?? '') put(vm.heap.int(character.codePointAt(0) ?? 0), vm.none());
  return table;
}

/** Methods that turn a text into another or into bytes. */
export const translateMethods: Natives = {
  translate,
  maketrans: (vm, [, ...args]) => makeTranslation(vm, args),
  encode: strMethod('encode', (vm, self, args, keywords) => encoded(vm, self.value, args, keywords)),
};

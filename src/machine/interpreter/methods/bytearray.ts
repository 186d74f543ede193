import type { BytearrayObject, HeapObject } from '../../heap/index.js';
import { byteOf, byteTextOf } from '../byte-values.js';
import { isNumber, numeric } from '../comparison.js';
import type { Native, Natives } from '../native.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { bytesMethods } from './bytes.js';

type Change = (vm: Vm, self: BytearrayObject, args: readonly HeapObject[]) => HeapObject | undefined;

function changing(name: string, count: number, run: Change): Native {
  return (vm, [self, ...args], keywords) => {
    if ((keywords?.size ?? 0) > 0) throw vm.refusal(`keyword arguments of ${name}()`);
    if (args.length !== count) {
      const takes = count === 0 ? 'no arguments' : 'exactly one argument';
      if (count > 1) throw vm.error('TypeError', `${name} expected ${count} arguments, got ${args.length}`);
      throw vm.error('TypeError', `bytearray.${name}() takes ${takes} (${args.length} given)`);
    }
    return run(vm, self as BytearrayObject, args) ?? vm.none();
  };
}

function indexOf(vm: Vm, object: HeapObject | undefined): number {
  if (object && isNumber(object) && object.kind !== 'float') return Number(numeric(object));
  throw vm.error('TypeError', `'${typeName(object ?? vm.heap.none)}' object cannot be interpreted as an integer`);
}

const pop: Native = (vm, [self, ...args]) => {
  const array = self as BytearrayObject;
  if (args.length > 1) throw vm.error('TypeError', `pop expected at most 1 argument, got ${args.length}`);
  const { length } = array.value;
  const given = args[0] ? indexOf(vm, args[0]) : -1;
  if (length === 0) throw vm.error('IndexError', 'pop from empty bytearray');
  const at = given < 0 ? given + length : given;
  if (at < 0 || at >= length) throw vm.error('IndexError', 'pop index out of range');
  const byte = array.value.charCodeAt(at);
  array.value = array.value.slice(0, at) + array.value.slice(at + 1);
  return vm.heap.int(byte);
};

/** Methods of bytearray. */
export const bytearrayMethods: Natives = {
  ...bytesMethods,
  append: changing('append', 1, (vm, self, [item]) => {
    self.value += byteOf(vm, item as HeapObject);
    return undefined;
  }),
  extend: changing('extend', 1, (vm, self, [source]) => {
    self.value += byteTextOf(vm, source as HeapObject, 'extend');
    return undefined;
  }),
  insert: changing('insert', 2, (vm, self, [at, item]) => {
    const { length } = self.value;
    const index = indexOf(vm, at);
    const start = Math.min(Math.max(index < 0 ? index + length : index, 0), length);
    self.value = self.value.slice(0, start) + byteOf(vm, item as HeapObject) + self.value.slice(start);
    return undefined;
  }),
  remove: changing('remove', 1, (vm, self, [item]) => {
    const at = self.value.indexOf(byteOf(vm, item as HeapObject));
    if (at < 0) throw vm.error('ValueError', 'value not found in bytearray');
    self.value = self.value.slice(0, at) + self.value.slice(at + 1);
    return undefined;
  }),
  reverse: changing('reverse', 0, (_vm, self) => {
    self.value = [...self.value].reverse().join('');
    return undefined;
  }),
  clear: changing('clear', 0, (_vm, self) => {
    self.value = '';
    return undefined;
  }),
  copy: changing('copy', 0, (vm, self) => vm.heap.allocate('bytearray', self.value)),
  pop,
};

import type { HeapObject } from '../../heap/index.js';
import { noKeywords } from '../builtins/arity.js';
import { bytes } from '../bytes.js';
import { numeric } from '../comparison.js';
import { exact } from '../exact.js';
import type { Keywords, Native, Natives } from '../native.js';
import { elements, truth } from '../protocol.js';
import { bitLength, type Int, normalInt } from '../text/numbers.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';

type Whole = Extract<HeapObject, { kind: 'int' | 'bool' }>;

/** A method without arguments. */
function plain(name: string, run: (vm: Vm, value: Int, self: Whole) => HeapObject): Native {
  return (vm, [self, ...args], keywords) => {
    noKeywords(vm, keywords, name);
    if (args.length > 0) throw vm.error('TypeError', `int.${name}() takes no arguments (${args.length} given)`);
    return run(vm, numeric(self as Whole), self as Whole);
  };
}

/** `length`, `byteorder` and `signed`, by place or name. */
function optionsOf(
  vm: Vm,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
  names: readonly string[],
): readonly (HeapObject | undefined)[] {
  if (args.length > 2) throw vm.refusal('these arguments');
  for (const name of keywords?.keys() ?? []) if (!names.includes(name)) throw vm.refusal(`the argument ${name}`);
  return names.map((name, index) => args[index] ?? keywords?.get(name));
}

function isLittle(vm: Vm, order: HeapObject | undefined): boolean {
  if (order === undefined) return false;
  if (order.kind !== 'str') throw vm.refusal('this byte order');
  if (order.value === 'little') return true;
  if (order.value === 'big') return false;
  throw vm.error('ValueError', "byteorder must be either 'little' or 'big'");
}

const toBytes: Native = (vm, [self, ...args], keywords) => {
  const [length, order, signed] = optionsOf(vm, args, keywords, ['length', 'byteorder', 'signed']);
  if (length && length.kind !== 'int') throw vm.refusal('this length');
  const size = length ? Number(length.value) : 1;
  const little = isLittle(vm, order);
  if (size < 0) throw vm.refusal('a negative length');
  if (size > vm.limits.size) throw vm.limit('a bytes object');
  const value = BigInt(numeric(self as Whole));
  const isSigned = signed !== undefined && truth(vm, signed);
  if (value < 0n && !isSigned) throw vm.error('OverflowError', "can't convert negative int to unsigned");
  const bits = BigInt(size * 8);
  const fits = isSigned ? BigInt.asIntN(size * 8, value) === value : value >> bits === 0n;
  if (!fits) throw vm.error('OverflowError', 'int too big to convert');
  const digits =
    size === 0
      ? ''
      : BigInt.asUintN(size * 8, value)
          .toString(16)
          .padStart(size * 2, '0');
  const codes = digits.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return bytes(vm, (little ? codes.toReversed() : codes).join(''));
};

/** `int.from_bytes(bytes, byteorder='big', *, signed=False)` */
export const fromBytes: Native = (vm, args, keywords) => {
  const [source, order, signed] = optionsOf(vm, args, keywords, ['bytes', 'byteorder', 'signed']);
  if (source === undefined) throw vm.refusal('from_bytes() without bytes');
  const little = isLittle(vm, order);
  const codes = byteCodes(vm, source);
  const ordered = little ? codes.toReversed() : codes;
  const digits = ordered.map((code) => code.toString(16).padStart(2, '0')).join('');
  const value = digits === '' ? 0n : BigInt(`0x${digits}`);
  const isSigned = signed !== undefined && truth(vm, signed);
  return vm.heap.int(normalInt(isSigned ? BigInt.asIntN(codes.length * 8, value) : value));
};

function byteCodes(vm: Vm, source: HeapObject): readonly number[] {
  if (source.kind === 'bytes' || source.kind === 'bytearray') return [...source.value].map((c) => c.charCodeAt(0));
  if (source.kind !== 'list' && source.kind !== 'tuple') throw vm.refusal(`from_bytes() of a ${typeName(source)}`);
  const items = elements(vm, source);
  return items.map((item) => {
    vm.heap.drop(item);
    if (item.kind !== 'int' || item.value < 0 || item.value > 255) throw vm.refusal('from_bytes() of these');
    return Number(item.value);
  });
}

/** Methods of int and bool. */
export const intMethods: Natives = {
  bit_length: plain('bit_length', (vm, value) => vm.heap.int(bitLength(value))),
  bit_count: plain('bit_count', (vm, value) => {
    const digits = (value < 0 ? -BigInt(value) : BigInt(value)).toString(2);
    return vm.heap.int(digits.replaceAll('0', '').length);
  }),
  conjugate: plain('conjugate', (vm, value, self) => (self.kind === 'int' ? exact(vm, self) : vm.heap.int(value))),
  as_integer_ratio: plain('as_integer_ratio', (vm, value, self) => {
    const first = self.kind === 'int' ? exact(vm, self) : vm.heap.int(value);
    return vm.heap.allocate('tuple', [first, vm.heap.int(1)]);
  }),
  to_bytes: toBytes,
  from_bytes: (vm, [, ...args], keywords) => fromBytes(vm, args, keywords),
};

import type { HeapObject } from '../../heap/index.js';
import { isNumber, numeric } from '../comparison.js';
import { intToFloat } from '../text/numbers.js';
import { typeName } from '../types.js';
import type { Vm } from '../vm.js';
import type { ModuleContents } from './module-contents.js';

function only(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  const [argument] = args;
  if (argument && args.length === 1) return argument;
  throw vm.error('TypeError', `math.${name}() takes exactly one argument (${args.length} given)`);
}

function whole(vm: Vm, object: HeapObject | undefined): bigint {
  if (object?.kind === 'int' || object?.kind === 'bool') return BigInt(numeric(object));
  if (object?.kind === 'instance' || object === undefined) throw vm.refusal('this argument');
  throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
}

function real(vm: Vm, object: HeapObject): number {
  if (!isNumber(object)) throw vm.error('TypeError', `must be real number, not ${typeName(object)}`);
  return object.kind === 'float' ? object.value : intToFloat(numeric(object));
}

function int(vm: Vm, value: bigint): HeapObject {
  const small = Number(value);
  return vm.heap.int(Number.isSafeInteger(small) ? small : value);
}

/** floor and ceil of a number: an int. */
function rounded(vm: Vm, object: HeapObject, round: (value: number) => number): HeapObject {
  if (object.kind === 'int') return vm.heap.own(object);
  const value = real(vm, object);
  if (!Number.isFinite(value)) throw vm.refusal('rounding this number');
  return int(vm, BigInt(round(value)));
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/** Exact functions of the module math; those whose last digit depends on the C library are left out. */
export const mathModule: ModuleContents = {
  pi: { make: (vm) => vm.heap.shared('float', Math.PI) },
  e: { make: (vm) => vm.heap.shared('float', Math.E) },
  inf: { make: (vm) => vm.heap.shared('float', Number.POSITIVE_INFINITY) },
  nan: { make: (vm) => vm.heap.shared('float', Number.NaN) },
  floor: (vm, args) => rounded(vm, only(vm, args, 'floor'), Math.floor),
  ceil: (vm, args) => rounded(vm, only(vm, args, 'ceil'), Math.ceil),
  trunc: (vm, args) => rounded(vm, only(vm, args, 'trunc'), Math.trunc),
  fabs: (vm, args) => vm.heap.allocate('float', Math.abs(real(vm, only(vm, args, 'fabs')))),
  sqrt: (vm, args) => {
    const value = real(vm, only(vm, args, 'sqrt'));
    if (value < 0) throw vm.refusal('the square root of a negative number');
    return vm.heap.allocate('float', Math.sqrt(value));
  },
  gcd: (vm, args) =>
    int(
      vm,
      args.reduce((sum, each) => divisor(sum, whole(vm, each)), 0n),
    ),
  factorial: (vm, args) => {
    const count = whole(vm, only(vm, args, 'factorial'));
    if (count < 0n) throw vm.error('ValueError', 'factorial() not defined for negative values');
    if (count > 2000n) throw vm.limit('a number');
    let product = 1n;
    for (let factor = 2n; factor <= count; factor++) product *= factor;
    return int(vm, product);
  },
  isnan: (vm, args) => vm.heap.bool(Number.isNaN(real(vm, only(vm, args, 'isnan')))),
  isinf: (vm, args) => vm.heap.bool(Math.abs(real(vm, only(vm, args, 'isinf'))) === Number.POSITIVE_INFINITY),
};

import type { HeapObject } from '../../heap/index.js';
import { isNumber, numeric } from '../comparison.js';
import { customBinary, customUnary } from '../custom-operators.js';
import { indexObject } from '../index-numbers.js';
import { hashObject } from '../keys.js';
import type { Keywords, Natives } from '../native.js';
import { binary, translated } from '../operators.js';
import { callSpecial } from '../protocol.js';
import { isProxy } from '../proxies.js';
import { computed, text } from '../strings.js';
import * as numbers from '../text/numbers.js';
import { isCustom, special, typeName } from '../types.js';
import type { Vm } from '../vm.js';
import { noKeywords, one, upTo } from './arity.js';

/** `bin`, `oct` or `hex` of an int. */
function radix(name: string, base: number, prefix: string): Natives[string] {
  return (vm, args) => {
    const object = one(vm, args, name);
    checkKnown(vm, name, object);
    const index = indexObject(vm, object);
    if (index?.kind !== 'int' && index?.kind !== 'bool') {
      throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
    }
    const value = numeric(index);
    vm.heap.drop(index);
    const digits = numbers.intAbs(value).toString(base);
    return computed(vm, `${value < 0 ? '-' : ''}${prefix}${digits}`);
  };
}

/** Proxies stand for another number, objects that modules define may be numbers. */
function checkKnown(vm: Vm, name: string, ...objects: readonly HeapObject[]): void {
  if (objects.some((object) => object.kind === 'extension' || isProxy(object))) throw vm.refusal(`${name}() of this`);
}

/** Python errors from what arithmetic throws. */
function computing<T>(vm: Vm, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw translated(vm, error);
  }
}

function divmod(vm: Vm, left: HeapObject, right: HeapObject): HeapObject {
  checkKnown(vm, 'divmod', left, right);
  const { heap } = vm;
  if (isCustom(left) || isCustom(right)) {
    const result = customBinary(vm, 'divmod', left, right, () => undefined);
    if (result) return result;
    if (isNumber(left) && isNumber(right)) throw vm.refusal('divmod() of these');
  }
  if (!isNumber(left) || !isNumber(right)) {
    if (left.kind === 'address' || right.kind === 'address') throw vm.refusal('arithmetic with an id');
    const types = `'${typeName(left)}' and '${typeName(right)}'`;
    throw vm.error('TypeError', `unsupported operand type(s) for divmod(): ${types}`);
  }
  return computing(vm, () => {
    if (left.kind === 'float' || right.kind === 'float') {
      const [a, b] = [left, right].map((each) =>
        each.kind === 'float' ? each.value : numbers.intToFloat(numeric(each)),
      ) as [number, number];
      const [quotient, rest] = numbers.floatDivmod(a, b);
      return heap.allocate('tuple', [heap.allocate('float', quotient), heap.allocate('float', rest)]);
    }
    const [quotient, rest] = numbers.intDivmod(numeric(left), numeric(right));
    return heap.allocate('tuple', [heap.int(quotient), heap.int(rest)]);
  });
}

function power(vm: Vm, args: readonly HeapObject[], keywords: Keywords | undefined): HeapObject {
  if (args.length > 3) throw vm.refusal('these arguments of pow()');
  for (const name of keywords?.keys() ?? []) {
    if (!['base', 'exp', 'mod'].includes(name)) throw vm.refusal(`the argument ${name} of pow()`);
  }
  const [base, exponent, modulus] = ['base', 'exp', 'mod'].map((name, index) => args[index] ?? keywords?.get(name));
  if (base === undefined || exponent === undefined) throw vm.refusal('pow() without two arguments');
  checkKnown(vm, 'pow', base, exponent, ...(modulus ? [modulus] : []));
  if ([base, exponent].some(isCustom)) throw vm.refusal('pow() of objects of a class');
  if (modulus === undefined || modulus.kind === 'none') return binary(vm, '**', base, exponent, false, 0);
  const all = [base, exponent, modulus].map((each) =>
    each.kind === 'int' || each.kind === 'bool' ? numeric(each) : undefined,
  );
  const [a, b, c] = all;
  if (a === undefined || b === undefined || c === undefined) {
    if ([base, exponent, modulus].some(({ kind }) => kind !== 'float' && kind !== 'int' && kind !== 'bool')) {
      throw vm.refusal('pow() of these');
    }
    const message = 'pow() 3rd argument not allowed unless all arguments are integers';
    throw vm.error('TypeError', message);
  }
  return computing(vm, () => vm.heap.int(numbers.intPowMod(a, b, c)));
}

function rounded(vm: Vm, object: HeapObject, places: HeapObject | undefined): HeapObject {
  checkKnown(vm, 'round', object, ...(places ? [places] : []));
  const rounding = special(object, '__round__');
  if (rounding) return callSpecial(vm, object, rounding, places ? [places] : []);
  if (!isNumber(object)) {
    if (object.kind === 'address') throw vm.refusal('round() of this');
    throw vm.error('TypeError', `type ${typeName(object)} doesn't define __round__ method`);
  }
  return computing(vm, () => {
    const digits = places === undefined || places.kind === 'none' ? undefined : places;
    if (digits !== undefined && digits.kind !== 'int' && digits.kind !== 'bool') {
      if (digits.kind === 'instance') throw vm.refusal('round() to this number of places');
      throw vm.error('TypeError', `'${typeName(digits)}' object cannot be interpreted as an integer`);
    }
    const count = digits && numeric(digits);
    if (object.kind === 'float') {
      if (count === undefined) return vm.heap.int(numbers.floatRoundToInt(object.value));
      return vm.heap.allocate('float', numbers.floatRound(object.value, count));
    }
    const value = numeric(object);
    if (count !== undefined && count < 0) return vm.heap.int(numbers.intRound(value, count));
    return object.kind === 'int' && object.cls === undefined ? vm.heap.own(object) : vm.heap.int(value);
  });
}

/** Builtin functions about numbers and characters. */
export const numberFunctions: Natives = {
  bin: radix('bin', 2, '0b'),
  oct: radix('oct', 8, '0o'),
  hex: radix('hex', 16, '0x'),
  hash: (vm, args) => hashObject(vm, one(vm, args, 'hash')),
  abs: (vm, args) => {
    const object = one(vm, args, 'abs');
    checkKnown(vm, 'abs', object);
    const custom = customUnary(vm, 'abs', object);
    if (custom) return custom;
    if (!isNumber(object)) {
      if (object.kind === 'address') throw vm.refusal('abs() of this');
      throw vm.error('TypeError', `bad operand type for abs(): '${typeName(object)}'`);
    }
    if (object.kind === 'float') return vm.heap.allocate('float', Math.abs(object.value));
    const value = numeric(object);
    return object.kind === 'int' && object.cls === undefined && value >= 0
      ? vm.heap.own(object)
      : vm.heap.int(numbers.intAbs(value));
  },
  round: (vm, args, keywords) => {
    for (const name of keywords?.keys() ?? [])
      if (name !== 'ndigits') throw vm.refusal(`the argument ${name} of round()`);
    upTo(vm, args, 'round', 1, 2);
    return rounded(vm, args[0] as HeapObject, args[1] ?? keywords?.get('ndigits'));
  },
  divmod: (vm, args, keywords) => {
    noKeywords(vm, keywords, 'divmod');
    upTo(vm, args, 'divmod', 2, 2);
    return divmod(vm, args[0] as HeapObject, args[1] as HeapObject);
  },
  pow: power,
  ord: (vm, args) => {
    const object = one(vm, args, 'ord');
    checkKnown(vm, 'ord', object);
    if (object.kind === 'bytes' || object.kind === 'bytearray') {
      if (object.value.length === 1) return vm.heap.int(object.value.charCodeAt(0));
      throw vm.refusal('ord() of these bytes');
    }
    if (object.kind !== 'str') {
      throw vm.error('TypeError', `ord() expected string of length 1, but ${typeName(object)} found`);
    }
    const characters = [...object.value];
    if (characters.length !== 1) {
      throw vm.error('TypeError', `ord() expected a character, but string of length ${characters.length} found`);
    }
    return vm.heap.int(object.value.codePointAt(0) ?? 0);
  },
  chr: (vm, args) => {
    const object = one(vm, args, 'chr');
    checkKnown(vm, 'chr', object);
    if (object.kind !== 'int' && object.kind !== 'bool') {
      if (object.kind === 'instance' || object.kind === 'address') throw vm.refusal('chr() of this');
      throw vm.error('TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`);
    }
    const value = Number(object.value);
    if (Math.abs(value) >= 2 ** 31) throw vm.refusal('chr() of such a number');
    if (value < 0 || value > 0x10ffff) throw vm.error('ValueError', 'chr() arg not in range(0x110000)');
    if (value >= 0xd800 && value < 0xe000) throw vm.refusal('half a character');
    return text(vm, String.fromCodePoint(value));
  },
};

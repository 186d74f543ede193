import type { HeapObject } from '../heap/index.js';
import type { BinaryOperator } from '../python/index.js';
import { isBytes, isNumber, isSet, numeric } from './comparison.js';
import { customBinary, customInPlace, customUnary } from './custom-operators.js';
import { changeBytearray, extendInPlace, mergeDicts, repeatInPlace, updateDictInPlace } from './in-place.js';
import { indexObject } from './index-numbers.js';
import { moduleOperation } from './module-operators.js';
import { percentFormatted } from './percent.js';
import { truth } from './protocol.js';
import { behind, isProxy } from './proxies.js';
import { concatenate, repeat } from './sequences.js';
import { combineSets, updateSetInPlace } from './set-operations.js';
import * as numbers from './text/numbers.js';
import { isCustom, special, typeName } from './types.js';
import { combineViews } from './view-sets.js';
import type { Vm } from './vm.js';

/** `left op right` or `left op= right`: a new reference. */
export function binary(
  vm: Vm,
  op: string,
  left: HeapObject,
  right: HeapObject,
  inPlace: boolean,
  origin: number,
): HeapObject {
  const plain = (): HeapObject => plainBinary(vm, op, left, right, inPlace);
  if (!vm.custom.apply || isNumber(left)) return plain();
  return vm.applied(inPlace ? `${op}=` : op, [left, right], origin, plain);
}

function plainBinary(vm: Vm, op: string, left: HeapObject, right: HeapObject, inPlace: boolean): HeapObject {
  if (isCustom(left) || isCustom(right)) return customOperation(vm, op, left, right, inPlace);
  const result = builtinOperation(vm, op, left, right, inPlace);
  if (result) return result;
  if (left.kind === 'address' || right.kind === 'address') throw vm.refusal('arithmetic with an id');
  throw unsupportedOperands(vm, op, left, right, inPlace);
}

function builtinOperation(
  vm: Vm,
  op: string,
  left: HeapObject,
  right: HeapObject,
  inPlace: boolean,
): HeapObject | undefined {
  if (isNumber(left) && isNumber(right)) return arithmetic(vm, op, left, right);
  if ((left.cls || right.cls) && (left.kind === 'dict' || right.kind === 'dict')) {
    const counted = moduleOperation(vm, op, left, right, inPlace);
    if (counted) return counted;
    if (left.cls?.kind === 'type' || right.cls?.kind === 'type') throw vm.refusal(`the operator ${op} of these`);
  }
  const foreign = foreignOperation(vm, op, left, right, inPlace);
  if (foreign) return foreign;
  return (inPlace ? inPlaceOperation(vm, op, left, right) : undefined) ?? operation(vm, op, left, right);
}

/** An operand has a class of the program. */
function customOperation(vm: Vm, op: string, left: HeapObject, right: HeapObject, inPlace: boolean): HeapObject {
  if (isProxy(left)) return behind(vm, left, (target) => plainBinary(vm, op, target, right, inPlace));
  const changed = inPlace ? customInPlace(vm, op, left, right) : undefined;
  const result = changed ?? customBinary(vm, op, left, right, () => builtinOperation(vm, op, left, right, inPlace));
  if (result) return result;
  const repeated = op === '*' ? repeatByIndex(vm, left, right) : undefined;
  if (repeated) return repeated;
  if (isProxy(right)) return behind(vm, right, (target) => plainBinary(vm, op, left, target, inPlace));
  if (left.kind === 'address' || right.kind === 'address') throw vm.refusal('arithmetic with an id');
  throw unsupportedOperands(vm, op, left, right, inPlace);
}

/** Operators of proxies and of types that modules define. */
function foreignOperation(
  vm: Vm,
  op: string,
  left: HeapObject,
  right: HeapObject,
  inPlace: boolean,
): HeapObject | undefined {
  if (isProxy(left)) return behind(vm, left, (target) => plainBinary(vm, op, target, right, inPlace));
  if (isProxy(right)) return behind(vm, right, (target) => plainBinary(vm, op, left, target, inPlace));
  if (left.kind === 'extension' || right.kind === 'extension') {
    const result = moduleOperation(vm, op, left, right, inPlace);
    if (result) return result;
    throw vm.refusal(`the operator ${op} of these`);
  }
  return undefined;
}

/** `sequence * object` with `__index__`, in either order. */
function repeatByIndex(vm: Vm, left: HeapObject, right: HeapObject): HeapObject | undefined {
  const [sequence, count] = special(left, '__index__') ? [right, left] : [left, right];
  if (!special(count, '__index__') || !['str', 'list', 'tuple'].includes(sequence.kind)) return undefined;
  const index = indexObject(vm, count);
  const result = index && repeat(vm, sequence, index);
  if (index) vm.heap.drop(index);
  return result;
}

/** `left op right` as builtin types do it; undefined where they have no such operation. */
export function plainOperation(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject | undefined {
  return builtinOperation(vm, op, left, right, false);
}

const SEQUENCES: ReadonlySet<string> = new Set(['str', 'list', 'tuple', 'bytes', 'bytearray']);

function unsupportedOperands(vm: Vm, op: string, left: HeapObject, right: HeapObject, inPlace: boolean): unknown {
  const name = op === '**' && !inPlace ? '** or pow()' : `${op}${inPlace ? '=' : ''}`;
  if (op === '+' && (left.kind === 'str' || left.kind === 'list' || left.kind === 'tuple') && !inPlace) {
    return vm.error('TypeError', `can only concatenate ${left.kind} (not "${typeName(right)}") to ${left.kind}`);
  }
  if (op === '+' && (left.kind === 'str' || left.kind === 'tuple')) {
    return vm.error('TypeError', `can only concatenate ${left.kind} (not "${typeName(right)}") to ${left.kind}`);
  }
  if (op === '+' && isBytes(left)) return vm.error('TypeError', `can't concat ${typeName(right)} to ${left.kind}`);
  const sequence = [left, right].find(({ kind }) => SEQUENCES.has(kind));
  if (op === '*' && sequence) {
    const other = sequence === left ? right : left;
    return vm.error('TypeError', `can't multiply sequence by non-int of type '${typeName(other)}'`);
  }
  return vm.error('TypeError', `unsupported operand type(s) for ${name}: '${typeName(left)}' and '${typeName(right)}'`);
}

function inPlaceOperation(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject | undefined {
  if (left.kind === 'list' && op === '+') return extendInPlace(vm, left, right);
  if (left.kind === 'list' && op === '*') return repeatInPlace(vm, left, right);
  if (left.kind === 'bytearray') return changeBytearray(vm, op, left, right);
  if (left.kind === 'set' && isSet(right)) return updateSetInPlace(vm, op, left, right);
  if (left.kind === 'dict' && op === '|') return updateDictInPlace(vm, left, right);
  return undefined;
}

function operation(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject | undefined {
  if (op === '+') return concatenate(vm, left, right);
  if (op === '*') return repeat(vm, left, right);
  if (op === '%' && isBytes(left)) throw vm.refusal('% with bytes');
  if (op === '%' && left.kind === 'str') return percentFormatted(vm, left, right);
  if (isSet(left) && isSet(right)) return combineSets(vm, op, left, right);
  if (left.kind === 'view' || right.kind === 'view') return combineViews(vm, op, left, right);
  if (op === '|' && left.kind === 'dict' && right.kind === 'dict') return mergeDicts(vm, left, right);
  return undefined;
}

type Numeric = Extract<HeapObject, { kind: 'int' | 'float' | 'bool' }>;

function arithmetic(vm: Vm, op: string, left: Numeric, right: Numeric): HeapObject {
  try {
    if (left.kind === 'float' || right.kind === 'float') {
      return vm.heap.allocate('float', floats(vm, op, asFloat(left), asFloat(right), left, right));
    }
    if (left.kind === 'bool' && right.kind === 'bool' && (op === '&' || op === '|' || op === '^')) {
      const [a, b] = [left.value, right.value];
      return vm.heap.bool(op === '&' ? a && b : op === '|' ? a || b : a !== b);
    }
    return ints(vm, op as BinaryOperator, numeric(left), numeric(right));
  } catch (error) {
    throw translated(vm, error);
  }
}

/** Turns what arithmetic throws into a Python exception or a refusal. */
export function translated(vm: Vm, error: unknown): unknown {
  if (error instanceof numbers.NumberError) {
    return vm.error(error.type, error.messageIn(vm.profile.numberWording));
  }
  if (error instanceof numbers.TooLarge) return vm.limit('a number');
  if (error instanceof numbers.NotModelled) return vm.refusal(error.message);
  return error;
}

const asFloat = (object: Numeric): number =>
  object.kind === 'float' ? object.value : numbers.intToFloat(numeric(object));

function floats(vm: Vm, op: string, a: number, b: number, left: Numeric, right: Numeric): number {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return numbers.floatDivide(a, b);
    case '//':
      return numbers.floatFloorDiv(a, b);
    case '%':
      return numbers.floatMod(a, b);
    case '**':
      return numbers.floatPow(a, b);
    default:
      throw unsupportedOperands(vm, op, left, right, false);
  }
}

function ints(vm: Vm, op: BinaryOperator, a: numbers.Int, b: numbers.Int): HeapObject {
  const { heap } = vm;
  switch (op) {
    case '+':
      return heap.int(numbers.intAdd(a, b));
    case '-':
      return heap.int(numbers.intSub(a, b));
    case '*':
      return heap.int(numbers.intMul(a, b));
    case '/':
      return heap.allocate('float', numbers.intDivide(a, b));
    case '//':
      return heap.int(numbers.intFloorDiv(a, b));
    case '%':
      return heap.int(numbers.intMod(a, b));
    case '**': {
      const power = numbers.intPow(a, b);
      return 'int' in power ? heap.int(power.int) : heap.allocate('float', power.float);
    }
    case '<<':
      return heap.int(numbers.intLeftShift(a, b));
    case '>>':
      return heap.int(numbers.intRightShift(a, b));
    case '&':
      return heap.int(numbers.intAnd(a, b));
    case '|':
      return heap.int(numbers.intOr(a, b));
    case '^':
      return heap.int(numbers.intXor(a, b));
    default:
      throw vm.refusal('the operator @');
  }
}

/** `not`, `-`, `+`, `~`: a new reference. `+` of an int gives the int itself. */
export function unary(vm: Vm, op: string, operand: HeapObject): HeapObject {
  if (op === 'not') return vm.heap.bool(!truth(vm, operand));
  if (isProxy(operand)) return behind(vm, operand, (target) => unary(vm, op, target));
  if (isCustom(operand)) {
    const result = customUnary(vm, op, operand);
    if (result) return result;
  }
  if (isNumber(operand)) {
    if (operand.kind === 'float') {
      if (op === '+') return isCustom(operand) ? vm.heap.allocate('float', operand.value) : vm.heap.own(operand);
      if (op === '-') return vm.heap.allocate('float', -operand.value);
    } else {
      const value = numeric(operand);
      if (op === '-') return vm.heap.int(numbers.intNegate(value));
      if (op === '~') return vm.heap.int(numbers.intInvert(value));
      return operand.kind === 'int' && !isCustom(operand) ? vm.heap.own(operand) : vm.heap.int(value);
    }
  }
  if (operand.kind === 'address') throw vm.refusal('arithmetic with an id');
  throw vm.error('TypeError', `bad operand type for unary ${op}: '${typeName(operand)}'`);
}

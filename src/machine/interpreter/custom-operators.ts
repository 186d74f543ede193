import type { HeapObject } from '../heap/index.js';
import { implemented } from './classes/rich-compare.js';
import { callSpecial } from './protocol.js';
import { isSubclass, lookup, special, typeOf } from './types.js';
import type { Vm } from './vm.js';

const NAMES: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '@': 'matmul',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '<<': 'lshift',
  '>>': 'rshift',
  divmod: 'divmod',
};

/** `left op right` where a class of the program may say what it is (`binary_op1`, Objects/abstract.c); undefined if none does. */
export function customBinary(
  vm: Vm,
  op: string,
  left: HeapObject,
  right: HeapObject,
  builtin: () => HeapObject | undefined,
): HeapObject | undefined {
  const name = NAMES[op] as string;
  const forward = special(left, `__${name}__`);
  const reflected = reflectedOf(vm, left, right, name);
  const first =
    reflected && isSubclass(typeOf(vm, right), typeOf(vm, left)) && reflected !== special(left, `__r${name}__`);
  if (first) {
    const result = implemented(vm, callSpecial(vm, right, reflected, [left]));
    if (result) return result;
  }
  if (forward) {
    const result = implemented(vm, callSpecial(vm, left, forward, [right]));
    if (result) return result;
  }
  // Of sequences, + and * are tried last; a str formats by % first.
  const late = (op === '+' || op === '*') && !isNumeric(left);
  if (!forward && !late) {
    const result = builtin();
    if (result) return result;
  }
  if (reflected && !first) {
    const result = implemented(vm, callSpecial(vm, right, reflected, [left]));
    if (result) return result;
  }
  return late && (!forward || left.kind !== 'instance') ? builtin() : undefined;
}

function reflectedOf(vm: Vm, left: HeapObject, right: HeapObject, name: string): HeapObject | undefined {
  return typeOf(vm, left) === typeOf(vm, right) ? undefined : special(right, `__r${name}__`);
}

const isNumeric = ({ kind }: HeapObject): boolean => kind === 'int' || kind === 'bool' || kind === 'float';

/** `left op= right` by `__iop__`; undefined if the class has none or it gives NotImplemented. */
export function customInPlace(vm: Vm, op: string, left: HeapObject, right: HeapObject): HeapObject | undefined {
  const method = special(left, `__i${NAMES[op]}__`);
  return method && implemented(vm, callSpecial(vm, left, method, [right]));
}

const UNARY: Readonly<Record<string, string>> = { '-': '__neg__', '+': '__pos__', '~': '__invert__', abs: '__abs__' };

/** `-x`, `+x`, `~x`, `abs(x)` by the class of the operand. */
export function customUnary(vm: Vm, op: string, operand: HeapObject): HeapObject | undefined {
  const method = lookup(operand.cls, UNARY[op] ?? '');
  return method && callSpecial(vm, operand, method, []);
}

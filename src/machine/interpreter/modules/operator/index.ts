import type { HeapObject } from '../../../heap/index.js';
import { one, upTo } from '../../builtins/arity.js';
import { identical } from '../../identity.js';
import { contains } from '../../membership.js';
import type { Native } from '../../native.js';
import { binary, unary } from '../../operators.js';
import { compare, truth } from '../../protocol.js';
import { getItem } from '../../subscripts.js';
import type { Vm } from '../../vm.js';
import { type ModuleContents, typeMember } from '../module-contents.js';
import { attributeGetterType, itemGetterType, methodCallerType } from './getters.js';

/** A function of two operands; the library holds them too while a method of the program runs. */
function two(name: string, run: (vm: Vm, left: HeapObject, right: HeapObject) => HeapObject): Native {
  return (vm, args) => {
    upTo(vm, args, name, 2, 2);
    const [left, right] = args as [HeapObject, HeapObject];
    return opaquely(vm, args, () => run(vm, left, right));
  };
}

function single(name: string, run: (vm: Vm, operand: HeapObject) => HeapObject): Native {
  return (vm, args) => {
    const operand = one(vm, args, `operator.${name}`);
    return opaquely(vm, args, () => run(vm, operand));
  };
}

function opaquely(vm: Vm, args: readonly HeapObject[], run: () => HeapObject): HeapObject {
  vm.opaque.push([...args]);
  try {
    return run();
  } finally {
    vm.opaque.pop();
  }
}

const operation = (name: string, op: string): Native =>
  two(name, (vm, left, right) => binary(vm, op, left, right, false, 0));
const inPlace = (name: string, op: string): Native =>
  two(name, (vm, left, right) => binary(vm, op, left, right, true, 0));
const comparison = (name: string, op: string): Native => two(name, (vm, left, right) => compare(vm, op, left, right));

/** The module operator. */
export const operatorModule: ModuleContents = {
  itemgetter: typeMember(() => itemGetterType),
  attrgetter: typeMember(() => attributeGetterType),
  methodcaller: typeMember(() => methodCallerType),
  add: operation('add', '+'),
  sub: operation('sub', '-'),
  mul: operation('mul', '*'),
  truediv: operation('truediv', '/'),
  floordiv: operation('floordiv', '//'),
  mod: operation('mod', '%'),
  pow: operation('pow', '**'),
  and_: operation('and_', '&'),
  or_: operation('or_', '|'),
  xor: operation('xor', '^'),
  lshift: operation('lshift', '<<'),
  rshift: operation('rshift', '>>'),
  iadd: inPlace('iadd', '+'),
  isub: inPlace('isub', '-'),
  imul: inPlace('imul', '*'),
  ior: inPlace('ior', '|'),
  eq: comparison('eq', '=='),
  ne: comparison('ne', '!='),
  lt: comparison('lt', '<'),
  le: comparison('le', '<='),
  gt: comparison('gt', '>'),
  ge: comparison('ge', '>='),
  neg: single('neg', (vm, operand) => unary(vm, '-', operand)),
  pos: single('pos', (vm, operand) => unary(vm, '+', operand)),
  invert: single('invert', (vm, operand) => unary(vm, '~', operand)),
  not_: single('not_', (vm, operand) => unary(vm, 'not', operand)),
  truth: single('truth', (vm, operand) => vm.heap.bool(truth(vm, operand))),
  is_: two('is_', (vm, left, right) => vm.heap.bool(identical(vm, left, right))),
  is_not: two('is_not', (vm, left, right) => vm.heap.bool(!identical(vm, left, right))),
  contains: two('contains', (vm, container, element) => vm.heap.bool(contains(vm, container, element))),
  getitem: two('getitem', (vm, object, key) => getItem(vm, object, key)),
};

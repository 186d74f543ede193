import type { BinaryOperator, Expression } from '../ast.js';

/** How tightly an expression binds, loosest first: CPython's `_Precedence` of `Lib/ast.py`. */
export const BINDS = {
  named: 0,
  tuple: 1,
  yield: 1,
  test: 2,
  or: 3,
  and: 4,
  not: 5,
  compare: 6,
  bitOr: 7,
  bitXor: 8,
  bitAnd: 9,
  shift: 10,
  plus: 11,
  times: 12,
  unary: 13,
  power: 14,
  atom: 15,
} as const;

const BINARY: Readonly<Record<BinaryOperator, number>> = {
  '|': BINDS.bitOr,
  '^': BINDS.bitXor,
  '&': BINDS.bitAnd,
  '<<': BINDS.shift,
  '>>': BINDS.shift,
  '+': BINDS.plus,
  '-': BINDS.plus,
  '*': BINDS.times,
  '@': BINDS.times,
  '/': BINDS.times,
  '//': BINDS.times,
  '%': BINDS.times,
  '**': BINDS.power,
};

/** How tightly the outermost operator of an expression binds; brackets and names bind tightest. */
export function bindingOf(node: Expression): number {
  switch (node.kind) {
    case 'NamedExpr':
      return BINDS.named;
    case 'Tuple':
      return BINDS.tuple;
    case 'Yield':
    case 'YieldFrom':
      return BINDS.yield;
    case 'IfExp':
    case 'Lambda':
      return BINDS.test;
    case 'BoolOp':
      return BINDS[node.op];
    case 'Compare':
      return BINDS.compare;
    case 'UnaryOp':
      return node.op === 'not' ? BINDS.not : BINDS.unary;
    case 'BinOp':
      return BINARY[node.op];
    default:
      return BINDS.atom;
  }
}

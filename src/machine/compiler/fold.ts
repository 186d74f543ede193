import type { BinaryOperator, ConstantValue, Expression } from '../python/index.js';
import type { ConstantTree } from './code.js';

const MAX_INT_BITS = 128;
const MAX_STRING = 4096;
const MAX_TUPLE = 256;

/** The constant an expression folds to, as CPython's optimiser decides (`fold_binop`, Python/ast_opt.c). */
export function fold(node: Expression): ConstantTree | undefined {
  switch (node.kind) {
    case 'Constant':
      return { kind: 'atom', value: node.value };
    case 'Tuple': {
      const items: ConstantTree[] = [];
      for (const element of node.elts) {
        const item = fold(element);
        if (item === undefined) return undefined;
        items.push(item);
      }
      return { kind: 'tuple', items };
    }
    case 'UnaryOp': {
      const operand = fold(node.operand);
      return operand?.kind === 'atom' ? foldUnary(node.op, operand.value) : undefined;
    }
    case 'BinOp': {
      const left = fold(node.left);
      const right = left && fold(node.right);
      return left && right ? foldBinary(node.op, left, right) : undefined;
    }
    case 'Subscript': {
      const value = fold(node.value);
      const index = value && fold(node.slice);
      return value && index ? foldSubscript(value, index) : undefined;
    }
    default:
      return undefined;
  }
}

function atom(value: ConstantValue): ConstantTree {
  return { kind: 'atom', value };
}

function foldUnary(op: string, value: ConstantValue): ConstantTree | undefined {
  if (op === 'not') {
    if (value.type === 'none') return atom({ type: 'bool', value: true });
    if (value.type === 'ellipsis') return atom({ type: 'bool', value: false });
    return atom({ type: 'bool', value: !value.value });
  }
  if (value.type === 'float' && op !== '~') {
    return atom({ type: 'float', value: op === '-' ? -value.value : value.value });
  }
  if (value.type !== 'int') return undefined;
  return atom({ type: 'int', value: op === '-' ? -value.value : op === '~' ? ~value.value : value.value });
}

const bits = (value: bigint): number => (value < 0n ? -value : value).toString(2).length;

function foldBinary(op: BinaryOperator, left: ConstantTree, right: ConstantTree): ConstantTree | undefined {
  if (left.kind === 'tuple' || right.kind === 'tuple') return foldTuple(op, left, right);
  const a = left.value;
  const b = right.value;
  if (a.type === 'str' && b.type === 'str') {
    return op === '+' ? atom({ type: 'str', value: a.value + b.value }) : undefined;
  }
  if (a.type === 'str' && b.type === 'int') return foldRepeat(op, a.value, b.value);
  if (a.type === 'int' && b.type === 'str') return foldRepeat(op, b.value, a.value);
  if (a.type === 'int' && b.type === 'int') return foldInts(op, a.value, b.value);
  if ((a.type === 'float' || a.type === 'int') && (b.type === 'float' || b.type === 'int')) {
    return foldFloats(op, Number(a.value), Number(b.value));
  }
  return undefined;
}

function foldRepeat(op: BinaryOperator, text: string, times: bigint): ConstantTree | undefined {
  if (op !== '*' || times < 0n || times * BigInt(text.length) > BigInt(MAX_STRING)) return undefined;
  return atom({ type: 'str', value: text.repeat(Number(times)) });
}

function foldTuple(op: BinaryOperator, left: ConstantTree, right: ConstantTree): ConstantTree | undefined {
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    return op === '+' ? { kind: 'tuple', items: [...left.items, ...right.items] } : undefined;
  }
  const [tuple, times] = left.kind === 'tuple' ? [left, right] : [right, left];
  if (op !== '*' || tuple.kind !== 'tuple' || times.kind !== 'atom' || times.value.type !== 'int') return undefined;
  const count = times.value.value;
  if (count < 0n || count * BigInt(tuple.items.length) > BigInt(MAX_TUPLE)) return undefined;
  const items: ConstantTree[] = [];
  for (let round = 0n; round < count; round++) items.push(...tuple.items);
  return { kind: 'tuple', items };
}

function foldInts(op: BinaryOperator, a: bigint, b: bigint): ConstantTree | undefined {
  const value = intResult(op, a, b);
  if (value !== undefined) return atom({ type: 'int', value });
  return op === '/' && b !== 0n ? foldFloats(op, Number(a), Number(b)) : undefined;
}

function intResult(op: BinaryOperator, a: bigint, b: bigint): bigint | undefined {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return bits(a) + bits(b) > MAX_INT_BITS ? undefined : a * b;
    case '//':
      return b === 0n ? undefined : floorDivide(a, b);
    case '%':
      return b === 0n ? undefined : a - floorDivide(a, b) * b;
    case '**':
      return b < 0n || b > 1000n || BigInt(bits(a)) * b > BigInt(MAX_INT_BITS) ? undefined : a ** b;
    case '<<':
      return b < 0n || b > 1000n || bits(a) + Number(b) > MAX_INT_BITS ? undefined : a << b;
    case '>>':
      return b < 0n ? undefined : a >> b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    default:
      return undefined;
  }
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function foldFloats(op: BinaryOperator, a: number, b: number): ConstantTree | undefined {
  switch (op) {
    case '+':
      return atom({ type: 'float', value: a + b });
    case '-':
      return atom({ type: 'float', value: a - b });
    case '*':
      return atom({ type: 'float', value: a * b });
    case '/':
      return b === 0 ? undefined : atom({ type: 'float', value: a / b });
    default:
      return undefined;
  }
}

function foldSubscript(value: ConstantTree, index: ConstantTree): ConstantTree | undefined {
  if (index.kind !== 'atom' || index.value.type !== 'int') return undefined;
  const at = Number(index.value.value);
  if (value.kind === 'tuple') return value.items.at(at);
  if (value.value.type !== 'str') return undefined;
  const character = [...value.value.value].at(at);
  return character === undefined ? undefined : atom({ type: 'str', value: character });
}

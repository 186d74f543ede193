import type { CompareOperator, Expression } from '../ast.js';
import { readExpression } from './expressions.js';
import { type Extent, invalid, positionOf, type Source, textOf } from './source.js';
import type { Syntax } from './syntax.js';

const OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'is', 'CompareOp']);

/** Operands and operators in the order in which they are written. */
interface Row {
  readonly source: Source;
  readonly nodes: readonly Syntax[];
  next: number;
}

/** An expression with the extent it is written in, parentheses around it included. */
interface Operand extends Extent {
  readonly value: Expression;
}

/** Whether a node is made of `and`, `or`, `not` or a comparison. */
export function isLogic({ name, children }: Syntax): boolean {
  if (name === 'UnaryExpression') return children[0]?.name === 'not';
  return name === 'BinaryExpression' && OPERATORS.has(children[1]?.name ?? '');
}

/** `and`, `or`, `not` and comparisons: lezer groups them wrongly after `not`, so they are grouped again. */
export function readLogic(source: Source, node: Syntax): Expression {
  const row: Row = { source, nodes: flatten(node), next: 0 };
  const { value } = readChain(row, 'or');
  const left = row.nodes[row.next];
  if (left) throw invalid(source, left, 'invalid syntax');
  return value;
}

function flatten(node: Syntax): readonly Syntax[] {
  return isLogic(node) ? node.children.flatMap(flatten) : [node];
}

function take(row: Row, name: string): Syntax | undefined {
  const node = row.nodes[row.next];
  if (node?.name !== name) return undefined;
  row.next += 1;
  return node;
}

function readChain(row: Row, op: 'or' | 'and'): Operand {
  const read = op === 'or' ? () => readChain(row, 'and') : () => readNot(row);
  const first = read();
  let last = first;
  const values = [first.value];
  while (take(row, op)) {
    last = read();
    values.push(last.value);
  }
  if (values.length === 1) return first;
  const { from } = first;
  const { to } = last;
  return { value: { kind: 'BoolOp', op, values, at: positionOf(row.source, from, to) }, from, to };
}

function readNot(row: Row): Operand {
  const not = take(row, 'not');
  if (!not) return readComparison(row);
  const { value: operand, to } = readNot(row);
  return {
    value: { kind: 'UnaryOp', op: 'not', operand, at: positionOf(row.source, not.from, to) },
    from: not.from,
    to,
  };
}

function readComparison(row: Row): Operand {
  const first = readOperand(row);
  let last = first;
  const ops: CompareOperator[] = [];
  const comparators: Expression[] = [];
  for (let op = readOperator(row); op; op = readOperator(row)) {
    last = readOperand(row);
    ops.push(op);
    comparators.push(last.value);
  }
  if (ops.length === 0) return first;
  const { value: left, from } = first;
  const { to } = last;
  return { value: { kind: 'Compare', left, ops, comparators, at: positionOf(row.source, from, to) }, from, to };
}

function readOperator(row: Row): CompareOperator | undefined {
  const sign = take(row, 'CompareOp');
  if (sign) {
    const written = textOf(row.source, sign);
    if (written === '<>') throw invalid(row.source, sign, 'use != instead of <>');
    return written as CompareOperator;
  }
  if (take(row, 'is')) return take(row, 'not') ? 'is not' : 'is';
  if (take(row, 'in')) return 'in';
  if (row.nodes[row.next]?.name !== 'not') return undefined;
  row.next += 1;
  const word = take(row, 'in');
  if (!word) throw invalid(row.source, row.nodes[row.next - 1] ?? { from: 0 }, 'invalid syntax');
  return 'not in';
}

function readOperand(row: Row): Operand {
  const node = row.nodes[row.next];
  if (!node) throw new Error('an operator without its operand');
  if (OPERATORS.has(node.name)) throw invalid(row.source, node, 'invalid syntax');
  row.next += 1;
  return { value: readExpression(row.source, node), from: node.from, to: node.to };
}

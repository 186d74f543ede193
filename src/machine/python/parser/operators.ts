import type { BinaryOperator, Expression, UnaryOperator } from '../ast.js';
import { readExpression } from './expressions.js';
import { isLogic, readLogic } from './logic.js';
import { invalid, positionOf, type Source, textOf } from './source.js';
import type { Syntax } from './syntax.js';

/** An operation of arithmetic, of comparison or of logic. */
export function readOperation(source: Source, node: Syntax): Expression {
  if (isLogic(node)) return readLogic(source, node);
  return node.name === 'UnaryExpression' ? readUnary(source, node) : readBinary(source, node);
}

function readUnary(source: Source, node: Syntax): Expression {
  const [operator, operand] = node.children;
  if (!operator || !operand) throw invalid(source, node, 'invalid syntax');
  const op = textOf(source, operator) as UnaryOperator;
  return { kind: 'UnaryOp', op, operand: readExpression(source, operand), at: positionOf(source, node.from, node.to) };
}

function readBinary(source: Source, node: Syntax): Expression {
  const [left, operator, right] = node.children;
  if (!left || !operator || !right) throw invalid(source, node, 'invalid syntax');
  const op = textOf(source, operator) as BinaryOperator;
  return {
    kind: 'BinOp',
    left: readExpression(source, left),
    op,
    right: readExpression(source, right),
    at: positionOf(source, node.from, node.to),
  };
}

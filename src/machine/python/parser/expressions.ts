import type { Attribute, Expression, IfExp, NamedExpr, Starred, Subscript, Tuple, Yield, YieldFrom } from '../ast.js';
import { readCall } from './calls.js';
import { readComprehension } from './comprehensions.js';
import { readDict, readList, readSet, readTuple } from './displays.js';
import { identifier, readName } from './names.js';
import { readNumber } from './numbers.js';
import { readOperation } from './operators.js';
import { readLambda } from './parameters.js';
import { invalid, positionOf, type Source, textOf, unsupported } from './source.js';
import { readStrings } from './strings.js';
import { readIndex } from './subscripts.js';
import { inside, type Syntax, splitAtCommas } from './syntax.js';

/** An expression that is neither starred nor a slice. */
export function readExpression(source: Source, node: Syntax): Expression {
  switch (node.name) {
    case 'VariableName':
      return readName(source, node);
    case 'Number':
      return readNumber(source, node);
    case 'String':
    case 'FormatString':
    case 'ContinuedString':
      return readStrings(source, node);
    case 'None':
      return { kind: 'Constant', value: { type: 'none' }, at: at(source, node) };
    case 'Boolean':
      return {
        kind: 'Constant',
        value: { type: 'bool', value: textOf(source, node) === 'True' },
        at: at(source, node),
      };
    case 'CallExpression':
      return readCall(source, node);
    case 'MemberExpression':
      return readMember(source, node);
    case 'BinaryExpression':
    case 'UnaryExpression':
      return readOperation(source, node);
    case 'ParenthesizedExpression':
      return readParenthesised(source, node);
    case 'TupleExpression':
      return readTuple(source, node);
    case 'ArrayExpression':
      return readList(source, node);
    case 'DictionaryExpression':
      return readDict(source, node);
    case 'SetExpression':
      return readSet(source, node);
    case 'ComprehensionExpression':
    case 'ArrayComprehensionExpression':
    case 'DictionaryComprehensionExpression':
    case 'SetComprehensionExpression':
      return readComprehension(source, node);
    case 'ConditionalExpression':
      return readConditional(source, node);
    case 'LambdaExpression':
      return readLambda(source, node);
    case 'NamedExpression':
      return readNamed(source, node);
    case 'AwaitExpression':
      throw unsupported(source, node, 'await');
    case 'Ellipsis':
      return { kind: 'Constant', value: { type: 'ellipsis' }, at: at(source, node) };
    default:
      throw invalid(source, node, 'invalid syntax');
  }
}

/** One item of a list of expressions: plain, or with a star before it. */
export function readItem(source: Source, group: readonly Syntax[]): Expression {
  const [first, second] = group;
  if (first?.name === '*' && second && group.length === 2) return readStarred(source, first, second);
  return readOnly(source, group);
}

/** `*value`. */
export function readStarred(source: Source, star: Syntax, value: Syntax): Starred {
  return { kind: 'Starred', value: readExpression(source, value), at: positionOf(source, star.from, value.to) };
}

/** The one expression of a group. */
export function readOnly(source: Source, group: readonly Syntax[]): Expression {
  const [first, second] = group;
  if (!first) throw new Error('an empty group of nodes');
  if (second) throw invalid(source, second, 'invalid syntax');
  return readExpression(source, first);
}

/** One expression, or the tuple that commas without parentheses make. */
export function readExpressions(source: Source, nodes: readonly Syntax[]): Expression {
  const { groups, comma } = splitAtCommas(nodes);
  const [first] = groups;
  const last = nodes.at(-1);
  if (!first || !last) throw new Error('no expression to read');
  if (groups.length > 1 || comma) {
    const elts = groups.map((group) => readItem(source, group));
    return { kind: 'Tuple', elts, at: positionOf(source, nodes[0]?.from ?? 0, last.to) } satisfies Tuple;
  }
  if (first[0]?.name === '*') throw invalid(source, first[0], "can't use a starred expression here");
  return readOnly(source, first);
}

/** What may be a `yield` without parentheses of its own. */
export function readAssigned(source: Source, nodes: readonly Syntax[]): Expression {
  const [first, second] = nodes;
  return first?.name === 'YieldExpression' && !second ? readYield(source, first) : readExpressions(source, nodes);
}

/** `yield`, `yield value` or `yield from value`. */
export function readYield(source: Source, node: Syntax): Yield | YieldFrom {
  const [, second, third] = node.children;
  if (second?.name === 'from' && third)
    return { kind: 'YieldFrom', value: readExpression(source, third), at: at(source, node) };
  if (!second) return { kind: 'Yield', at: at(source, node) };
  return { kind: 'Yield', value: readExpressions(source, node.children.slice(1)), at: at(source, node) };
}

function readParenthesised(source: Source, node: Syntax): Expression {
  const [first] = inside(node);
  if (first?.name === '*') throw invalid(source, first, "can't use a starred expression here");
  return readAssigned(source, inside(node));
}

function readMember(source: Source, node: Syntax): Attribute | Subscript {
  const [object, mark, property] = node.children;
  if (!object || !mark || !property) throw invalid(source, node, 'invalid syntax');
  if (
    mark.name === '.' &&
    mark.from === object.to &&
    object.name === 'Number' &&
    /^[\d_]+$/.test(textOf(source, object))
  )
    throw invalid(source, mark, 'invalid decimal literal');
  const value = readExpression(source, object);
  if (mark.name === '.') return { kind: 'Attribute', value, attr: identifier(source, property), at: at(source, node) };
  return { kind: 'Subscript', value, slice: readIndex(source, node.children.slice(2, -1)), at: at(source, node) };
}

function readConditional(source: Source, node: Syntax): IfExp {
  const [body, , test, , orelse] = node.children;
  if (!body || !test || !orelse) throw invalid(source, node, 'invalid syntax');
  return {
    kind: 'IfExp',
    test: readExpression(source, test),
    body: readExpression(source, body),
    orelse: readExpression(source, orelse),
    at: at(source, node),
  };
}

function readNamed(source: Source, node: Syntax): NamedExpr {
  const [target, , value] = node.children;
  if (!target || !value) throw invalid(source, node, 'invalid syntax');
  if (target.name !== 'VariableName') throw invalid(source, target, 'only a name can be assigned with :=');
  return {
    kind: 'NamedExpr',
    target: readName(source, target),
    value: readExpression(source, value),
    at: at(source, node),
  };
}

function at(source: Source, node: Syntax) {
  return positionOf(source, node.from, node.to);
}

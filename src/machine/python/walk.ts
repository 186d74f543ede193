import { unreachable } from '../../errors.js';
import type {
  Alias,
  Arg,
  Arguments,
  Comprehension,
  Dict,
  ExceptHandler,
  Expression,
  FormattedValue,
  Keyword,
  MatchCase,
  Pattern,
  Statement,
} from './ast.js';

/** Every kind of node that has a position. */
export type AnyNode = Statement | Expression | FormattedValue | Keyword | Arg | Alias | ExceptHandler | Pattern;

/** The direct parts of a node, in the order in which they are written. */
export function children(node: AnyNode): readonly AnyNode[] {
  switch (node.kind) {
    case 'Constant':
    case 'Name':
    case 'alias':
    case 'Break':
    case 'Continue':
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return [];
    case 'Attribute':
    case 'Starred':
    case 'YieldFrom':
    case 'Expr':
    case 'keyword':
      return [node.value];
    case 'Yield':
    case 'Return':
      return present(node.value);
    case 'Subscript':
      return [node.value, node.slice];
    case 'Slice':
      return present(node.lower, node.upper, node.step);
    case 'List':
    case 'Tuple':
    case 'Set':
      return node.elts;
    case 'Dict':
      return pairsOf(node);
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'BoolOp':
    case 'JoinedStr':
      return node.values;
    case 'FormattedValue':
      return present(node.value, node.formatSpec);
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call':
      return [node.func, ...node.args, ...node.keywords];
    case 'IfExp':
      return [node.body, node.test, node.orelse];
    case 'NamedExpr':
      return [node.target, node.value];
    case 'Lambda':
      return [...parametersOf(node.args), node.body];
    case 'Comprehension':
      return clausesOf(node);
    case 'arg':
      return present(node.annotation);
    case 'Assign':
      return [...node.targets, node.value];
    case 'AugAssign':
      return [node.target, node.value];
    case 'AnnAssign':
      return present(node.target, node.annotation, node.value);
    case 'Delete':
      return node.targets;
    case 'If':
    case 'While':
      return [node.test, ...node.body, ...node.orelse];
    case 'For':
      return [node.target, node.iter, ...node.body, ...node.orelse];
    case 'FunctionDef':
      return [...node.decorators, ...parametersOf(node.args), ...present(node.returns), ...node.body];
    case 'ClassDef':
      return [...node.decorators, ...node.bases, ...node.keywords, ...node.body];
    case 'Import':
    case 'ImportFrom':
      return node.names;
    case 'Try':
      return [...node.body, ...node.handlers, ...node.orelse, ...node.finalbody];
    case 'ExceptHandler':
      return [...present(node.type), ...node.body];
    case 'Raise':
      return present(node.exc, node.cause);
    case 'Assert':
      return present(node.test, node.msg);
    case 'With':
      return [
        ...node.items.flatMap(({ contextExpr, optionalVars }) => present(contextExpr, optionalVars)),
        ...node.body,
      ];
    case 'Match':
      return [node.subject, ...node.cases.flatMap(partsOfCase)];
    case 'MatchValue':
      return [node.value];
    case 'MatchSingleton':
    case 'MatchStar':
      return [];
    case 'MatchSequence':
    case 'MatchOr':
      return node.patterns;
    case 'MatchMapping':
      return node.patterns.flatMap((pattern, index) => present<AnyNode>(node.keys[index], pattern));
    case 'MatchClass':
      return [node.cls, ...node.patterns, ...node.kwdPatterns];
    case 'MatchAs':
      return present(node.pattern);
    default:
      return unreachable(node);
  }
}

/** A node and all nodes below it, each before its parts. */
export function* walk(node: AnyNode): Generator<AnyNode, void, undefined> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...children(next).toReversed());
  }
}

/** All nodes of a program, each before its parts. */
export function* walkBody(body: readonly Statement[]): Generator<AnyNode, void, undefined> {
  for (const statement of body) yield* walk(statement);
}

/** The parameters with their defaults, in the order in which they are written. */
export function parametersOf({ posonlyargs, args, defaults, ...rest }: Arguments): readonly AnyNode[] {
  const positional = [...posonlyargs, ...args];
  const { vararg, kwonlyargs, kwDefaults, kwarg } = rest;
  return present(
    ...positional.flatMap((arg, index) => [arg, defaults[defaults.length - positional.length + index]]),
    vararg,
    ...kwonlyargs.flatMap((arg, index) => [arg, kwDefaults[index]]),
    kwarg,
  );
}

function partsOfCase({ pattern, guard, body }: MatchCase): readonly AnyNode[] {
  return [pattern, ...present(guard), ...body];
}

function pairsOf({ keys, values }: Dict): readonly Expression[] {
  return values.flatMap((value, index) => present(keys[index], value));
}

function clausesOf({ element, value, generators }: Comprehension): readonly Expression[] {
  return [...present(element, value), ...generators.flatMap(({ target, iter, ifs }) => [target, iter, ...ifs])];
}

function present<T>(...nodes: readonly (T | undefined)[]): readonly T[] {
  return nodes.filter((node) => node !== undefined);
}

import { unreachable } from '../../errors.js';
import type { Expression, Pattern, Statement } from '../python/index.js';

type Node = Statement | Expression;

/** Direct parts of a node that belong to the same scope, in order of evaluation where it matters. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'Constant':
    case 'Name':
    case 'Break':
    case 'Continue':
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
    case 'Import':
    case 'ImportFrom':
    case 'FunctionDef':
    case 'Lambda':
    case 'ClassDef':
      return [];
    case 'Attribute':
    case 'Starred':
    case 'YieldFrom':
    case 'Expr':
      return [node.value];
    case 'Subscript':
      return [node.value, node.slice];
    case 'Slice':
      return present(node.lower, node.upper, node.step);
    case 'List':
    case 'Tuple':
    case 'Set':
      return node.elts;
    case 'Dict':
      return [...present(...node.keys), ...node.values];
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'BoolOp':
      return node.values;
    case 'JoinedStr':
      return node.values.flatMap((part) => (part.kind === 'Constant' ? [] : present(part.value, part.formatSpec)));
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call':
      return [node.func, ...node.args, ...node.keywords.map(({ value }) => value)];
    case 'IfExp':
      return [node.test, node.body, node.orelse];
    case 'NamedExpr':
      return [node.value, node.target];
    case 'Comprehension':
      return [
        ...node.generators.flatMap(({ target, iter, ifs }) => [iter, target, ...ifs]),
        ...present(node.element, node.value),
      ];
    case 'Yield':
    case 'Return':
      return present(node.value);
    case 'Assign':
      return [node.value, ...node.targets];
    case 'AugAssign':
      return [node.target, node.value];
    case 'AnnAssign':
      return present(node.value, node.target);
    case 'Delete':
      return node.targets;
    case 'If':
    case 'While':
      return [node.test, ...node.body, ...node.orelse];
    case 'For':
      return [node.iter, node.target, ...node.body, ...node.orelse];
    case 'Try':
      return [
        ...node.body,
        ...node.handlers.flatMap((handler) => [...present(handler.type), ...handler.body]),
        ...node.orelse,
        ...node.finalbody,
      ];
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
      return [
        node.subject,
        ...node.cases.flatMap(({ pattern, guard, body }) => [...valuesOf(pattern), ...present(guard), ...body]),
      ];
    default:
      return unreachable(node);
  }
}

function present(...nodes: readonly (Node | undefined)[]): Node[] {
  return nodes.filter((node) => node !== undefined);
}

/** The expressions that a pattern compares with or looks up. */
function valuesOf(pattern: Pattern): readonly Expression[] {
  switch (pattern.kind) {
    case 'MatchValue':
      return [pattern.value];
    case 'MatchMapping':
      return [...pattern.keys, ...pattern.patterns.flatMap(valuesOf)];
    case 'MatchClass':
      return [pattern.cls, ...[...pattern.patterns, ...pattern.kwdPatterns].flatMap(valuesOf)];
    case 'MatchSequence':
    case 'MatchOr':
      return pattern.patterns.flatMap(valuesOf);
    case 'MatchAs':
      return pattern.pattern ? valuesOf(pattern.pattern) : [];
    default:
      return [];
  }
}

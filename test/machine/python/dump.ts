import type {
  Arguments,
  ConstantValue,
  Expression,
  Pattern,
  Position,
  Statement,
} from '../../../src/machine/python/index.js';
import { printFloat } from '../../../src/machine/python/printer/literals.js';

type Shown = Shape | readonly Shown[] | string | undefined;

/** A node as CPython's `ast` has it: its class, its place, and its fields in the order of `_fields`. */
interface Shape {
  readonly name: string;
  readonly at?: Position;
  readonly fields: readonly Shown[];
}

/** The tree as one line of text, the same that `cpython-dump.py` writes for CPython's tree. */
export function dump(body: readonly Statement[]): string {
  return body.map((statement) => show(statementShape(statement))).join(' ');
}

function show(value: Shown): string {
  if (value === undefined) return '~';
  if (typeof value === 'string') return value;
  if ('name' in value) {
    const { at } = value;
    const place = at ? `@${at.line}.${at.column}-${at.endLine}.${at.endColumn}` : '';
    return `${value.name}${place}(${value.fields.map(show).join(' ')})`;
  }
  return `[${value.map(show).join(' ')}]`;
}

const text = (value: string | undefined) => (value === undefined ? undefined : JSON.stringify(value));
const all = (nodes: readonly (Expression | undefined)[]): readonly Shown[] => nodes.map((node) => one(node));
const block = (nodes: readonly Statement[]): readonly Shown[] => nodes.map(statementShape);
const one = (node: Expression | undefined): Shown => node && expressionShape(node);

function constant(value: ConstantValue): string {
  switch (value.type) {
    case 'int':
      return `int 0x${value.value.toString(16)}`;
    case 'float':
      return `float ${value.value === Number.POSITIVE_INFINITY ? 'inf' : printFloat(value.value)}`;
    case 'bool':
      return `bool ${value.value ? 'True' : 'False'}`;
    case 'none':
      return 'NoneType None';
    case 'ellipsis':
      return 'ellipsis Ellipsis';
    default:
      return `${value.type} ${JSON.stringify(value.value)}`;
  }
}

const COMPREHENSIONS = { list: 'ListComp', set: 'SetComp', dict: 'DictComp', generator: 'GeneratorExp' } as const;

function expressionShape(node: Expression): Shape {
  const { at, kind } = node;
  const shape = (fields: readonly Shown[], name: string = kind): Shape => ({ name, at, fields });
  switch (node.kind) {
    case 'Constant':
      return shape([constant(node.value)]);
    case 'Name':
      return shape([text(node.id)]);
    case 'Attribute':
      return shape([one(node.value), text(node.attr)]);
    case 'Subscript':
      return shape([one(node.value), one(node.slice)]);
    case 'Slice':
      return shape([one(node.lower), one(node.upper), one(node.step)]);
    case 'List':
    case 'Tuple':
    case 'Set':
      return shape([all(node.elts)]);
    case 'Dict':
      return shape([all(node.keys), all(node.values)]);
    case 'BinOp':
      return shape([one(node.left), node.op, one(node.right)]);
    case 'UnaryOp':
      return shape([node.op, one(node.operand)]);
    case 'BoolOp':
      return shape([node.op, all(node.values)]);
    case 'Compare':
      return shape([one(node.left), node.ops, all(node.comparators)]);
    case 'Call':
      return shape([one(node.func), all(node.args), node.keywords.map(keywordShape)]);
    case 'IfExp':
      return shape([one(node.test), one(node.body), one(node.orelse)]);
    case 'JoinedStr':
      return shape([
        node.values.map((part) =>
          part.kind === 'Constant'
            ? expressionShape(part)
            : {
                name: part.kind,
                at: part.at,
                fields: [one(part.value), text(part.conversion), one(part.formatSpec)],
              },
        ),
      ]);
    case 'Starred':
    case 'YieldFrom':
    case 'Yield':
      return shape([one(node.value)]);
    case 'NamedExpr':
      return shape([one(node.target), one(node.value)]);
    case 'Lambda':
      return shape([argumentsShape(node.args), one(node.body)]);
    case 'Comprehension': {
      const elements = node.value ? [one(node.element), one(node.value)] : [one(node.element)];
      const generators = node.generators.map(({ target, iter, ifs }) => ({
        name: 'comprehension',
        fields: [one(target), one(iter), all(ifs)],
      }));
      return shape([...elements, generators], COMPREHENSIONS[node.of]);
    }
  }
}

function keywordShape(node: { readonly arg?: string; readonly value: Expression; readonly at: Position }): Shape {
  return { name: 'keyword', at: node.at, fields: [text(node.arg), one(node.value)] };
}

function argumentsShape({ posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults }: Arguments): Shape {
  const arg = (node: Arguments['vararg']) =>
    node && { name: 'arg', at: node.at, fields: [text(node.arg), one(node.annotation)] };
  return {
    name: 'arguments',
    fields: [
      posonlyargs.map(arg),
      args.map(arg),
      arg(vararg),
      kwonlyargs.map(arg),
      all(kwDefaults),
      arg(kwarg),
      all(defaults),
    ],
  };
}

function statementShape(node: Statement): Shape {
  const { at, kind } = node;
  const shape = (...fields: readonly Shown[]): Shape => ({ name: kind, at, fields });
  switch (node.kind) {
    case 'Expr':
      return shape(one(node.value));
    case 'Assign':
      return shape(all(node.targets), one(node.value));
    case 'AugAssign':
      return shape(one(node.target), node.op, one(node.value));
    case 'AnnAssign':
      return shape(one(node.target), one(node.annotation), one(node.value));
    case 'Delete':
      return shape(all(node.targets));
    case 'If':
    case 'While':
      return shape(one(node.test), block(node.body), block(node.orelse));
    case 'For':
      return shape(one(node.target), one(node.iter), block(node.body), block(node.orelse));
    case 'Break':
    case 'Continue':
    case 'Pass':
      return shape();
    case 'FunctionDef':
      return shape(
        text(node.name),
        argumentsShape(node.args),
        block(node.body),
        all(node.decorators),
        one(node.returns),
      );
    case 'Return':
      return shape(one(node.value));
    case 'ClassDef':
      return shape(
        text(node.name),
        all(node.bases),
        node.keywords.map(keywordShape),
        block(node.body),
        all(node.decorators),
      );
    case 'Import':
      return shape(node.names.map(aliasShape));
    case 'ImportFrom':
      return shape(text(node.module), node.names.map(aliasShape));
    case 'Try':
      return shape(
        block(node.body),
        node.handlers.map((handler) => ({
          name: handler.kind,
          at: handler.at,
          fields: [one(handler.type), text(handler.name), block(handler.body)],
        })),
        block(node.orelse),
        block(node.finalbody),
      );
    case 'Raise':
      return shape(one(node.exc), one(node.cause));
    case 'Global':
    case 'Nonlocal':
      return shape(node.names.map(text));
    case 'Assert':
      return shape(one(node.test), one(node.msg));
    case 'With': {
      const items = node.items.map(({ contextExpr, optionalVars }) => ({
        name: 'withitem',
        fields: [one(contextExpr), one(optionalVars)],
      }));
      return shape(items, block(node.body));
    }
    case 'Match': {
      const cases = node.cases.map(({ pattern, guard, body }) => ({
        name: 'match_case',
        fields: [patternShape(pattern), one(guard), block(body)],
      }));
      return shape(one(node.subject), cases);
    }
  }
}

function patternShape(node: Pattern): Shape {
  const { at, kind: name } = node;
  const shape = (...fields: readonly Shown[]): Shape => ({ name, at, fields });
  switch (node.kind) {
    case 'MatchValue':
      return shape(one(node.value));
    case 'MatchSingleton':
      return shape(node.value.type === 'bool' ? (node.value.value ? 'True' : 'False') : undefined);
    case 'MatchSequence':
    case 'MatchOr':
      return shape(node.patterns.map(patternShape));
    case 'MatchMapping':
      return shape(all(node.keys), node.patterns.map(patternShape), text(node.rest));
    case 'MatchClass':
      return shape(
        one(node.cls),
        node.patterns.map(patternShape),
        node.kwdAttrs.map(text),
        node.kwdPatterns.map(patternShape),
      );
    case 'MatchStar':
      return shape(text(node.name));
    case 'MatchAs':
      return shape(node.pattern && patternShape(node.pattern), text(node.name));
  }
}

function aliasShape(node: { readonly name: string; readonly asname?: string; readonly at: Position }): Shape {
  return { name: 'alias', at: node.at, fields: [text(node.name), text(node.asname)] };
}

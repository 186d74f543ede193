import type {
  BinaryOperator,
  CompareOperator,
  Comprehension,
  Constant,
  ConstantValue,
  Expression,
  FormattedValue,
  JoinedStr,
  Keyword,
  Name,
  Position,
  UnaryOperator,
} from '../ast.js';

/** Where every built node stands until the program is printed and read back. */
export const at: Position = { line: 0, column: 0, endLine: 0, endColumn: 0 };

/** An expression; a plain string is a name (`'tea'`) or a path (`'node.next'`), never a literal. */
export type Value = Expression | string;

/** The expression that a value stands for. */
export function value(of: Value): Expression {
  if (typeof of !== 'string') return of;
  const [first = '', ...attrs] = of.split('.');
  return attrs.reduce<Expression>((object, attr) => attribute(object, attr), name(first));
}

/** `tea`. */
export function name(id: string): Name {
  return { kind: 'Name', id, at };
}

/** `5`; below zero a minus before the number, as Python reads it. */
export function int(of: number | bigint): Expression {
  return of < 0 ? unary('-', int(-BigInt(of))) : constant({ type: 'int', value: BigInt(of) });
}

/** `0.5`; below zero a minus before the number. */
export function float(of: number): Expression {
  return of < 0 || Object.is(of, -0) ? unary('-', float(-of)) : constant({ type: 'float', value: of });
}

/** `"tea"`. */
export function str(of: string): Constant {
  return constant({ type: 'str', value: of });
}

/** `True` or `False`. */
export function bool(of: boolean): Constant {
  return constant({ type: 'bool', value: of });
}

/** `None`. */
export function none(): Constant {
  return constant({ type: 'none' });
}

/** `[a, b]`. */
export function list(...elts: readonly Value[]): Expression {
  return { kind: 'List', elts: elts.map(value), at };
}

/** `(a, b)`. */
export function tuple(...elts: readonly Value[]): Expression {
  return { kind: 'Tuple', elts: elts.map(value), at };
}

/** `{a, b}`; the empty set is `call('set')`. */
export function set(first: Value, ...others: readonly Value[]): Expression {
  return { kind: 'Set', elts: [first, ...others].map(value), at };
}

/** `{key: value}`. */
export function dict(...pairs: readonly (readonly [key: Value, value: Value])[]): Expression {
  return { kind: 'Dict', keys: pairs.map(([key]) => value(key)), values: pairs.map((pair) => value(pair[1])), at };
}

/** `object.attr`. */
export function attribute(object: Value, attr: string): Expression & { readonly kind: 'Attribute' } {
  return { kind: 'Attribute', value: value(object), attr, at };
}

/** `object[index]`. */
export function subscript(object: Value, index: Value): Expression & { readonly kind: 'Subscript' } {
  return { kind: 'Subscript', value: value(object), slice: value(index), at };
}

/** `lower:upper:step`, for `subscript`. */
export function slice(lower?: Value, upper?: Value, step?: Value): Expression {
  return {
    kind: 'Slice',
    ...(lower !== undefined && { lower: value(lower) }),
    ...(upper !== undefined && { upper: value(upper) }),
    ...(step !== undefined && { step: value(step) }),
    at,
  };
}

/** `*elements`. */
export function starred(elements: Value): Expression {
  return { kind: 'Starred', value: value(elements), at };
}

/** `key=given`, an argument for `call` and `method`. */
export function keyword(arg: string, given: Value): Keyword {
  return { kind: 'keyword', arg, value: value(given), at };
}

/** `func(args)`. */
export function call(func: Value, ...passed: readonly (Value | Keyword)[]): Expression & { readonly kind: 'Call' } {
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  for (const one of passed) {
    if (typeof one !== 'string' && one.kind === 'keyword') keywords.push(one);
    else args.push(value(one));
  }
  return { kind: 'Call', func: value(func), args, keywords, at };
}

/** `object.attr(args)`. */
export function method(object: Value, attr: string, ...passed: readonly (Value | Keyword)[]): Expression {
  return call(attribute(object, attr), ...passed);
}

/** `left op right`. */
export function binary(left: Value, op: BinaryOperator, right: Value): Expression {
  return { kind: 'BinOp', left: value(left), op, right: value(right), at };
}

/** `-operand`, `not operand`. */
export function unary(op: UnaryOperator, operand: Value): Expression {
  return { kind: 'UnaryOp', op, operand: value(operand), at };
}

/** `a and b`, `a or b`. */
export function logic(op: 'and' | 'or', ...values: readonly Value[]): Expression {
  return { kind: 'BoolOp', op, values: values.map(value), at };
}

/** `left is right` and its like. */
export function compare(left: Value, op: CompareOperator, right: Value): Expression {
  return { kind: 'Compare', left: value(left), ops: [op], comparators: [value(right)], at };
}

/** `body if test else orelse`. */
export function choose(test: Value, body: Value, orelse: Value): Expression {
  return { kind: 'IfExp', test: value(test), body: value(body), orelse: value(orelse), at };
}

/** `[element for target in iter]`. */
export function listOf(element: Value, target: Value, iter: Value): Comprehension {
  const generators = [{ target: value(target), iter: value(iter), ifs: [] }];
  return { kind: 'Comprehension', of: 'list', element: value(element), generators, at };
}

/** `f"…"`: here a plain string is text, and an expression a field. */
export function fstring(...parts: readonly (string | Expression)[]): JoinedStr {
  return {
    kind: 'JoinedStr',
    values: parts.map((part): Constant | FormattedValue =>
      typeof part === 'string' ? str(part) : { kind: 'FormattedValue', value: part, at },
    ),
    at,
  };
}

function constant(of: ConstantValue): Constant {
  return { kind: 'Constant', value: of, at };
}

import type { Expression, FormattedValue } from '../../machine/python/ast.js';

/** An expression with other expressions in place of names, everything else and all positions kept. */
export function replaced(expression: Expression, known: ReadonlyMap<string, Expression>): Expression {
  if (known.size === 0) return expression;
  const inside = (each: Expression): Expression => replaced(each, known);
  const maybe = (each: Expression | undefined): Expression | undefined => each && inside(each);
  switch (expression.kind) {
    case 'Name':
      return known.get(expression.id) ?? expression;
    case 'Attribute':
    case 'Starred':
      return { ...expression, value: inside(expression.value) };
    case 'Subscript':
      return { ...expression, value: inside(expression.value), slice: inside(expression.slice) };
    case 'Slice': {
      const [lower, upper, step] = [expression.lower, expression.upper, expression.step].map(maybe);
      return { ...expression, ...(lower && { lower }), ...(upper && { upper }), ...(step && { step }) };
    }
    case 'List':
    case 'Tuple':
    case 'Set':
      return { ...expression, elts: expression.elts.map(inside) };
    case 'Dict':
      return { ...expression, keys: expression.keys.map(maybe), values: expression.values.map(inside) };
    case 'BinOp':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case 'UnaryOp':
      return { ...expression, operand: inside(expression.operand) };
    case 'BoolOp':
      return { ...expression, values: expression.values.map(inside) };
    case 'Compare':
      return { ...expression, left: inside(expression.left), comparators: expression.comparators.map(inside) };
    case 'Call':
      return {
        ...expression,
        func: inside(expression.func),
        args: expression.args.map(inside),
        keywords: expression.keywords.map((each) => ({ ...each, value: inside(each.value) })),
      };
    case 'IfExp': {
      const { test, body, orelse } = expression;
      return { ...expression, test: inside(test), body: inside(body), orelse: inside(orelse) };
    }
    case 'JoinedStr':
      return {
        ...expression,
        values: expression.values.map((each) =>
          each.kind === 'FormattedValue' ? ({ ...each, value: inside(each.value) } satisfies FormattedValue) : each,
        ),
      };
    default:
      return expression;
  }
}

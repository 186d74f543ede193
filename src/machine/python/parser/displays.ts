import type { Dict, Expression, List, SetDisplay, Tuple } from '../ast.js';
import { readExpression, readItem } from './expressions.js';
import { invalid, positionOf, type Source } from './source.js';
import { inside, type Syntax, splitAtCommas } from './syntax.js';

/** `(a, b)`: a tuple with its parentheses. */
export function readTuple(source: Source, node: Syntax): Tuple {
  return { kind: 'Tuple', elts: readItems(source, node), at: positionOf(source, node.from, node.to) };
}

/** `[a, b]`. */
export function readList(source: Source, node: Syntax): List {
  return { kind: 'List', elts: readItems(source, node), at: positionOf(source, node.from, node.to) };
}

/** `{a, b}`. */
export function readSet(source: Source, node: Syntax): SetDisplay {
  return { kind: 'Set', elts: readItems(source, node), at: positionOf(source, node.from, node.to) };
}

/** `{key: value, **more}`. */
export function readDict(source: Source, node: Syntax): Dict {
  const keys: (Expression | undefined)[] = [];
  const values: Expression[] = [];
  for (const group of splitAtCommas(inside(node)).groups) {
    const [first, second, third] = group;
    if (first?.name === '**' && second && !third) {
      keys.push(undefined);
      values.push(readExpression(source, second));
    } else if (first && second?.name === ':' && third && group.length === 3) {
      keys.push(readExpression(source, first));
      values.push(readExpression(source, third));
    } else throw invalid(source, first ?? node, 'invalid syntax');
  }
  return { kind: 'Dict', keys, values, at: positionOf(source, node.from, node.to) };
}

function readItems(source: Source, node: Syntax): readonly Expression[] {
  return splitAtCommas(inside(node)).groups.map((group) => readItem(source, group));
}

import type { Comprehension, ComprehensionFor, Expression } from '../ast.js';
import { readExpression, readExpressions } from './expressions.js';
import { invalid, positionOf, type Source, unsupported } from './source.js';
import { inside, type Syntax } from './syntax.js';
import { checkTarget } from './targets.js';

const KINDS = {
  ComprehensionExpression: 'generator',
  ArrayComprehensionExpression: 'list',
  SetComprehensionExpression: 'set',
  DictionaryComprehensionExpression: 'dict',
} as const;

/** `(x for x in y)` and its like in other brackets. */
export function readComprehension(source: Source, node: Syntax): Comprehension {
  const of = KINDS[node.name as keyof typeof KINDS];
  const nodes = inside(node);
  const [first, second, third] = nodes;
  if (!first || !second || !third) throw invalid(source, node, 'invalid syntax');
  if (first.name === '*') throw invalid(source, first, 'iterable unpacking cannot be used in comprehension');
  if (first.name === '**') throw invalid(source, first, 'dict unpacking cannot be used in dict comprehension');
  const element = readExpression(source, first);
  const at = positionOf(source, node.from, node.to);
  if (of !== 'dict') return { kind: 'Comprehension', of, element, generators: readFors(source, nodes.slice(1)), at };
  const value = readExpression(source, third);
  return { kind: 'Comprehension', of, element, value, generators: readFors(source, nodes.slice(3)), at };
}

/** A generator expression that is the only argument of a call: the call's parentheses are its own. */
export function readBareGenerator(source: Source, parentheses: Syntax): Comprehension {
  return readComprehension(source, { ...parentheses, name: 'ComprehensionExpression' });
}

/** The nodes of a comprehension from its first `for`, cut before each `for` and `if`. */
function readFors(source: Source, nodes: readonly Syntax[]): readonly ComprehensionFor[] {
  const clauses: Syntax[][] = [];
  for (const node of nodes) {
    if (node.name === 'async') throw unsupported(source, node, 'async comprehensions');
    if (node.name === 'for' || node.name === 'if') clauses.push([node]);
    else clauses.at(-1)?.push(node);
  }
  const generators: (ComprehensionFor & { readonly ifs: Expression[] })[] = [];
  for (const [keyword, ...rest] of clauses) {
    if (keyword?.name === 'if') generators.at(-1)?.ifs.push(readCondition(source, rest));
    else generators.push(readFor(source, rest));
  }
  return generators;
}

function readFor(source: Source, nodes: readonly Syntax[]): ComprehensionFor & { readonly ifs: Expression[] } {
  const middle = nodes.findIndex(({ name }) => name === 'in');
  const iterable = nodes[middle + 1];
  if (!iterable) throw invalid(source, nodes[0] ?? { from: 0 }, 'invalid syntax');
  const target = readExpressions(source, nodes.slice(0, middle));
  checkTarget(source, target);
  return { target, iter: readExpression(source, iterable), ifs: [] };
}

function readCondition(source: Source, nodes: readonly Syntax[]): Expression {
  const [condition] = nodes;
  if (!condition || condition.name === 'LambdaExpression')
    throw invalid(source, condition ?? { from: 0 }, 'invalid syntax');
  return readExpression(source, condition);
}

import type { AnnAssign, Assign, AugAssign, BinaryOperator } from '../ast.js';
import { readAssigned, readExpression, readExpressions } from './expressions.js';
import { invalid, positionOf, type Source, textOf, unsupported } from './source.js';
import type { Syntax } from './syntax.js';
import { checkTarget, singleTarget } from './targets.js';

/** `a = b = value` or `a: int = value`. */
export function readAssignment(source: Source, node: Syntax): Assign | AnnAssign {
  const parts: Syntax[][] = [[]];
  let annotation: Syntax | undefined;
  for (const child of node.children) {
    if (child.name === 'AssignOp') parts.push([]);
    else if (child.name === 'TypeDef') annotation = child;
    else parts.at(-1)?.push(child);
  }
  if (annotation) return readAnnotated(source, node, { parts, annotation });
  const at = positionOf(source, node.from, node.children.at(-1)?.to ?? node.to);
  const value = readAssigned(source, parts.pop() ?? []);
  const targets = parts.map((part) => readExpressions(source, starsAllowed(source, part)));
  for (const target of targets) checkTarget(source, target);
  return { kind: 'Assign', targets, value, at };
}

/** `a += value`. */
export function readUpdate(source: Source, node: Syntax): AugAssign {
  const middle = node.children.findIndex(({ name }) => name === 'UpdateOp');
  const operator = node.children[middle];
  if (!operator) throw invalid(source, node, 'invalid syntax');
  return {
    kind: 'AugAssign',
    target: singleTarget(source, readExpressions(source, node.children.slice(0, middle)), 'an augmented assignment'),
    op: textOf(source, operator).slice(0, -1) as BinaryOperator,
    value: readAssigned(source, node.children.slice(middle + 1)),
    at: positionOf(source, node.from, node.children.at(-1)?.to ?? node.to),
  };
}

function readAnnotated(
  source: Source,
  node: Syntax,
  { parts, annotation }: { readonly parts: readonly (readonly Syntax[])[]; readonly annotation: Syntax },
): AnnAssign {
  const [left = [], right, more] = parts;
  const type = annotation.children[1];
  if (more || !type) throw invalid(source, node, 'invalid syntax');
  const target = singleTarget(source, readExpressions(source, left), 'an annotation');
  if (target.kind === 'Name' && left[0]?.name === 'ParenthesizedExpression')
    throw unsupported(source, node, 'an annotated name in parentheses');
  return {
    kind: 'AnnAssign',
    target,
    annotation: readExpression(source, type),
    ...(right && { value: readAssigned(source, right) }),
    at: positionOf(source, node.from, node.children.at(-1)?.to ?? node.to),
  };
}

/** A lone star before `=` gets the words CPython has for it. */
function starsAllowed(source: Source, nodes: readonly Syntax[]): readonly Syntax[] {
  const [star, , more] = nodes;
  if (star?.name === '*' && !more) throw invalid(source, star, 'starred assignment target must be in a list or tuple');
  return nodes;
}

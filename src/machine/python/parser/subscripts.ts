import type { Expression, Slice } from '../ast.js';
import { readExpression, readOnly } from './expressions.js';
import { invalid, positionOf, type Source } from './source.js';
import { type Syntax, splitAtCommas } from './syntax.js';

/** What stands between the brackets of a subscript: an index, a slice, or a tuple of them. */
export function readIndex(source: Source, nodes: readonly Syntax[]): Expression {
  const { groups, comma } = splitAtCommas(nodes);
  const [first] = groups;
  const last = nodes.at(-1);
  if (!first || !last) throw new Error('an empty subscript');
  if (groups.length === 1 && !comma) return readPart(source, first);
  const elts = groups.map((group) => readPart(source, group));
  return { kind: 'Tuple', elts, at: positionOf(source, first[0]?.from ?? 0, last.to) };
}

function readPart(source: Source, group: readonly Syntax[]): Expression {
  if (!group.some(({ name }) => name === ':')) return readOnly(source, group);
  const bounds: (Syntax | undefined)[] = [undefined];
  for (const node of group) {
    if (node.name === ':') bounds.push(undefined);
    else if (bounds.at(-1)) throw invalid(source, node, 'invalid syntax');
    else bounds[bounds.length - 1] = node;
  }
  const [lower, upper, step, more] = bounds.map((bound) => bound && readBound(source, bound));
  if (more) throw invalid(source, group[0] ?? { from: 0 }, 'invalid syntax');
  const at = positionOf(source, group[0]?.from ?? 0, group.at(-1)?.to ?? 0);
  return { kind: 'Slice', ...(lower && { lower }), ...(upper && { upper }), ...(step && { step }), at } satisfies Slice;
}

function readBound(source: Source, node: Syntax): Expression {
  if (node.name === 'NamedExpression') throw invalid(source, node, 'invalid syntax');
  return readExpression(source, node);
}

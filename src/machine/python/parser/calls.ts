import type { Call, Expression, Keyword } from '../ast.js';
import { readBareGenerator } from './comprehensions.js';
import { readExpression, readStarred } from './expressions.js';
import { identifier, readName } from './names.js';
import { invalid, invalidAt, positionOf, type Source } from './source.js';
import { inside, type Syntax, splitAtCommas } from './syntax.js';

/** What stands between the parentheses of a call or after the name of a class. */
export interface Passed {
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}

/** `func(args)`. */
export function readCall(source: Source, node: Syntax): Call {
  const [func, list] = node.children;
  if (!func || !list) throw invalid(source, node, 'invalid syntax');
  return {
    kind: 'Call',
    func: readExpression(source, func),
    ...readPassed(source, list),
    at: positionOf(source, node.from, node.to),
  };
}

/** An argument list in its parentheses: order, repeated keywords and generator expressions are checked. */
export function readPassed(source: Source, list: Syntax): Passed {
  const nodes = inside(list);
  if (isBareGenerator(nodes)) return { args: [readBareGenerator(source, list)], keywords: [] };
  const { groups } = splitAtCommas(nodes);
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  for (const group of groups) {
    const argument = readArgument(source, group);
    if (argument.kind === 'keyword') keywords.push(argument);
    else {
      checkOrder(source, group, argument, keywords);
      args.push(argument);
    }
  }
  checkRepeated(source, keywords);
  return { args, keywords };
}

/** Whether the nodes are one comprehension: commas stand only in the targets of its loops. */
function isBareGenerator(nodes: readonly Syntax[]): boolean {
  const [first, second] = nodes;
  if (!first || first.name === '*' || !second || !startsFor(second)) return false;
  let inTarget = false;
  for (const { name } of nodes) {
    if (name === 'for') inTarget = true;
    else if (name === 'in') inTarget = false;
    else if (name === ',' && !inTarget) return false;
  }
  return true;
}

function startsFor({ name }: Syntax): boolean {
  return name === 'for' || name === 'async';
}

function readArgument(source: Source, group: readonly Syntax[]): Expression | Keyword {
  const [first, second, third, fourth] = group;
  if (!first) throw new Error('an empty argument');
  if (group.some(startsFor)) throw invalid(source, first, 'generator expression must be parenthesized');
  if (!second) return readExpression(source, first);
  if (first.name === '*') return readStarred(source, first, second);
  const at = positionOf(source, first.from, (third ?? second).to);
  if (first.name === '**') return { kind: 'keyword', value: readExpression(source, second), at };
  if (!third || fourth) throw invalid(source, second, 'invalid syntax');
  const value = readExpression(source, third);
  if (second.to - second.from === 2) return { kind: 'NamedExpr', target: readName(source, first), value, at };
  return { kind: 'keyword', arg: identifier(source, first), value, at };
}

function checkOrder(source: Source, group: readonly Syntax[], argument: Expression, before: readonly Keyword[]): void {
  const place = group[0] ?? { from: 0 };
  const unpacked = before.some(({ arg }) => arg === undefined);
  if (argument.kind === 'Starred') {
    if (unpacked) throw invalid(source, place, 'iterable argument unpacking follows keyword argument unpacking');
  } else if (unpacked) throw invalid(source, place, 'positional argument follows keyword argument unpacking');
  else if (before.length > 0) throw invalid(source, place, 'positional argument follows keyword argument');
}

function checkRepeated(source: Source, keywords: readonly Keyword[]): void {
  const seen = new Set<string>();
  for (const { arg, at } of keywords) {
    if (arg === undefined) continue;
    if (seen.has(arg)) throw invalidAt(source, at, `keyword argument repeated: ${arg}`);
    seen.add(arg);
  }
}

import { unreachable } from '../../../errors.js';
import type { MatchClass, MatchMapping, Pattern } from '../ast.js';
import { printExpression } from './expressions.js';
import { printConstant } from './literals.js';

/** A pattern of a `case`; sequences stand in brackets. */
export function printPattern(node: Pattern): string {
  switch (node.kind) {
    case 'MatchValue':
      return printExpression(node.value);
    case 'MatchSingleton':
      return printConstant(node.value);
    case 'MatchSequence':
      return `[${listed(node.patterns)}]`;
    case 'MatchMapping':
      return printMapping(node);
    case 'MatchClass':
      return printClass(node);
    case 'MatchStar':
      return `*${node.name ?? '_'}`;
    case 'MatchAs':
      if (!node.pattern) return node.name ?? '_';
      return `${inner(node.pattern, ['MatchAs'])} as ${node.name}`;
    case 'MatchOr':
      return node.patterns.map((pattern) => inner(pattern, ['MatchAs', 'MatchOr'])).join(' | ');
    default:
      return unreachable(node);
  }
}

/** In parentheses if it would fall apart; a bare name or `_` never does. */
function inner(pattern: Pattern, loose: readonly Pattern['kind'][]): string {
  const text = printPattern(pattern);
  const falls = loose.includes(pattern.kind) && !(pattern.kind === 'MatchAs' && !pattern.pattern);
  return falls ? `(${text})` : text;
}

function listed(patterns: readonly Pattern[]): string {
  return patterns.map(printPattern).join(', ');
}

function printMapping({ keys, patterns, rest }: MatchMapping): string {
  const pairs = keys.flatMap((key, index) => {
    const pattern = patterns[index];
    return pattern ? [`${printExpression(key)}: ${printPattern(pattern)}`] : [];
  });
  if (rest !== undefined) pairs.push(`**${rest}`);
  return `{${pairs.join(', ')}}`;
}

function printClass({ cls, patterns, kwdAttrs, kwdPatterns }: MatchClass): string {
  const named = kwdPatterns.map((pattern, index) => `${kwdAttrs[index]}=${printPattern(pattern)}`);
  return `${printExpression(cls)}(${[...patterns.map(printPattern), ...named].join(', ')})`;
}

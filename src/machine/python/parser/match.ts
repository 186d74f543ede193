import type { Match, MatchCase } from '../ast.js';
import { readBody } from './blocks.js';
import { readExpression } from './expressions.js';
import { checkPatterns } from './pattern-checks.js';
import { readPatterns } from './patterns.js';
import { invalid, positionOf, type Source, unsupported } from './source.js';
import { endOf, type Syntax } from './syntax.js';

/** A `match` statement. */
export function readMatch(source: Source, node: Syntax): Match {
  const [, subject, body] = node.children;
  if (subject?.name === '*') throw unsupported(source, subject, 'match of a starred expression');
  if (!subject || body?.name !== 'MatchBody') throw invalid(source, node, "expected ':'");
  const cases = body.children.slice(1).map((clause) => readCase(source, clause));
  checkPatterns(source, cases);
  return {
    kind: 'Match',
    subject: readExpression(source, subject),
    cases,
    at: positionOf(source, node.from, endOf(node)),
  };
}

function readCase(source: Source, node: Syntax): MatchCase {
  const body = node.children.at(-1);
  const guard = node.children.find(({ name }) => name === 'Guard');
  const patterns = node.children.slice(1, guard ? -2 : -1);
  const test = guard?.children[1];
  return {
    pattern: readPatterns(source, patterns, node),
    ...(test && { guard: readExpression(source, test) }),
    body: readBody(source, body),
  };
}

import type { Attribute, Expression, MatchClass, MatchMapping, Name, Pattern } from '../ast.js';
import { identifier, readName } from './names.js';
import { readNumber } from './numbers.js';
import { invalid, positionOf, type Source, textOf, unsupported } from './source.js';
import { readStrings } from './strings.js';
import { inside, type Syntax, splitAtCommas } from './syntax.js';

/** What a `case` asks for: one pattern, or the sequence that commas without brackets make. */
export function readPatterns(source: Source, nodes: readonly Syntax[], clause: Syntax): Pattern {
  const { groups, comma } = splitAtCommas(nodes);
  const [[first] = []] = groups;
  const last = nodes.at(-1);
  if (!first || !last) throw invalid(source, clause, 'invalid syntax');
  if (groups.length === 1 && !comma) return readPattern(source, first);
  return { kind: 'MatchSequence', patterns: readAll(source, groups), at: positionOf(source, first.from, last.to) };
}

function readAll(source: Source, groups: readonly (readonly Syntax[])[]): readonly Pattern[] {
  return groups.map(([only, second]) => {
    if (!only || second) throw invalid(source, second ?? { from: 0 }, 'invalid syntax');
    return only.name === 'StarPattern' ? readStar(source, only) : readPattern(source, only);
  });
}

function readPattern(source: Source, node: Syntax): Pattern {
  const at = positionOf(source, node.from, node.to);
  switch (node.name) {
    case 'CapturePattern': {
      const empty = readEmpty(source, node);
      if (empty) return empty;
      const name = identifier(source, node);
      return name === '_' ? { kind: 'MatchAs', at } : { kind: 'MatchAs', name, at };
    }
    case 'LiteralPattern': {
      const [only] = node.children;
      if (only?.name === 'None') return { kind: 'MatchSingleton', value: { type: 'none' }, at };
      if (only?.name === 'Boolean') {
        return { kind: 'MatchSingleton', value: { type: 'bool', value: textOf(source, only) === 'True' }, at };
      }
      return { kind: 'MatchValue', value: readLiteral(source, node), at };
    }
    case 'AttributePattern':
      return readEmpty(source, node) ?? { kind: 'MatchValue', value: readDotted(source, node), at };
    case 'AsPattern': {
      const [pattern, , name] = node.children;
      if (!pattern || !name) throw invalid(source, node, 'invalid syntax');
      return { kind: 'MatchAs', pattern: readPattern(source, pattern), name: targetOf(source, name), at };
    }
    case 'OrPattern':
      return readAlternatives(source, node);
    case 'SequencePattern':
      return readSequence(source, node);
    case 'MappingPattern':
      return readMapping(source, node);
    case 'ClassPattern':
      return readClass(source, node);
    default:
      throw invalid(source, node, 'invalid syntax');
  }
}

/** lezer takes `1 | 2 as x` for `1 | (2 as x)`. */
function readAlternatives(source: Source, node: Syntax): Pattern {
  const parts = node.children.filter(({ name }) => name !== 'LogicOp');
  const last = parts.at(-1);
  const named = last?.name === 'AsPattern' ? last : undefined;
  const [final, , name] = named?.children ?? [];
  const bare = named && final ? [...parts.slice(0, -1), final] : parts;
  if (bare.some((part) => part.name === 'AsPattern')) throw invalid(source, node, 'invalid syntax');
  const either: Pattern = {
    kind: 'MatchOr',
    patterns: bare.map((each) => readPattern(source, each)),
    at: positionOf(source, node.from, bare.at(-1)?.to ?? node.to),
  };
  if (!name) return either;
  return { kind: 'MatchAs', pattern: either, name: targetOf(source, name), at: positionOf(source, node.from, node.to) };
}

function targetOf(source: Source, name: Syntax): string {
  const target = identifier(source, name);
  if (target === '_') throw invalid(source, name, "cannot use '_' as a target");
  return target;
}

const EMPTY = /[[({][ \t]*[\])}]$/;

/** `[]`, `()`, `{}` and `Point()`, which lezer has read as names. */
function readEmpty(source: Source, node: Syntax): Pattern | undefined {
  const at = positionOf(source, node.from, node.to);
  const text = textOf(source, node);
  const start = text.search(EMPTY);
  if (start < 0) return undefined;
  if (start === 0 && text.startsWith('{')) return { kind: 'MatchMapping', keys: [], patterns: [], at };
  if (start === 0) return { kind: 'MatchSequence', patterns: [], at };
  if (text[start] !== '(') throw invalid(source, node, 'invalid syntax');
  const cls = readDotted(source, cutAt(node, node.from + start));
  return { kind: 'MatchClass', cls, patterns: [], kwdAttrs: [], kwdPatterns: [], at };
}

function cutAt(node: Syntax, to: number): Syntax {
  const children = node.children.map((child) => (child.to > to ? { ...child, to } : child));
  return { ...node, to, children };
}

/** `*rest`, which only stands in a sequence. */
function readStar(source: Source, node: Syntax): Pattern {
  const [, target] = node.children;
  if (target?.name !== 'CapturePattern') throw invalid(source, node, 'invalid syntax');
  const name = identifier(source, target);
  return { kind: 'MatchStar', ...(name !== '_' && { name }), at: positionOf(source, node.from, node.to) };
}

/** A number, perhaps with a minus, or a string. */
function readLiteral(source: Source, node: Syntax): Expression {
  const [first, second, third] = node.children;
  if (!first) throw invalid(source, node, 'invalid syntax');
  if (third || (second && first.name !== 'ArithOp')) throw unsupported(source, node, 'complex numbers');
  if (second && textOf(source, first) !== '-') throw invalid(source, node, 'invalid syntax');
  if (second) {
    const at = positionOf(source, node.from, node.to);
    return { kind: 'UnaryOp', op: '-', operand: readNumber(source, second), at };
  }
  return first.name === 'Number' ? readNumber(source, first) : readStrings(source, first);
}

function readDotted(source: Source, node: Syntax): Name | Attribute {
  const [first, ...rest] = node.name === 'CapturePattern' ? [] : node.children;
  if (!first) return readName(source, node);
  let value: Name | Attribute = readName(source, first);
  for (const part of rest) {
    if (part.name === '.') continue;
    value = {
      kind: 'Attribute',
      value,
      attr: identifier(source, part),
      at: positionOf(source, node.from, part.to),
    };
  }
  return value;
}

/** Brackets make a sequence; parentheses only with a comma or nothing in them. */
function readSequence(source: Source, node: Syntax): Pattern {
  const at = positionOf(source, node.from, node.to);
  const { groups, comma } = splitAtCommas(inside(node));
  const [[only] = []] = groups;
  const grouped = node.children[0]?.name === '(' && groups.length === 1 && !comma && only;
  if (grouped) return readPattern(source, only);
  return { kind: 'MatchSequence', patterns: readAll(source, groups), at };
}

function readMapping(source: Source, node: Syntax): MatchMapping {
  const keys: Expression[] = [];
  const patterns: Pattern[] = [];
  let rest: string | undefined;
  for (const group of splitAtCommas(inside(node)).groups) {
    const [first, second, third] = group;
    if (!first || rest !== undefined) throw invalid(source, first ?? node, 'invalid syntax');
    if (first.name === '**') {
      if (second?.name !== 'CapturePattern' || textOf(source, second) === '_')
        throw invalid(source, second ?? first, 'invalid syntax');
      rest = identifier(source, second);
      continue;
    }
    if (first.name !== 'LiteralPattern' || second?.name !== ':' || !third) {
      throw unsupported(source, first, 'this key of a mapping pattern');
    }
    keys.push(readKey(source, first));
    patterns.push(readPattern(source, third));
  }
  const at = positionOf(source, node.from, node.to);
  return { kind: 'MatchMapping', keys, patterns, ...(rest !== undefined && { rest }), at };
}

function readKey(source: Source, node: Syntax): Expression {
  const pattern = readPattern(source, node);
  if (pattern.kind === 'MatchSingleton') return { kind: 'Constant', value: pattern.value, at: pattern.at };
  if (pattern.kind === 'MatchValue') return pattern.value;
  throw invalid(source, node, 'invalid syntax');
}

function readClass(source: Source, node: Syntax): MatchClass {
  const [name, list] = node.children;
  if (!name || !list) throw invalid(source, node, 'invalid syntax');
  const patterns: Pattern[] = [];
  const kwdAttrs: string[] = [];
  const kwdPatterns: Pattern[] = [];
  for (const [only] of splitAtCommas(inside(list)).groups) {
    if (!only) throw invalid(source, list, 'invalid syntax');
    const [attr, pattern] = only.children.filter(({ name: part }) => part !== 'AssignOp');
    if (only.name === 'KeywordPattern' && attr && pattern) {
      kwdAttrs.push(identifier(source, attr));
      kwdPatterns.push(readPattern(source, pattern));
    } else {
      if (kwdAttrs.length > 0) throw invalid(source, only, 'positional patterns follow keyword patterns');
      patterns.push(readPattern(source, only));
    }
  }
  const at = positionOf(source, node.from, node.to);
  return { kind: 'MatchClass', cls: readDotted(source, name), patterns, kwdAttrs, kwdPatterns, at };
}

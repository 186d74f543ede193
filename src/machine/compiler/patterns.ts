import { unreachable } from '../../errors.js';
import type { Pattern } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';
import { fold } from './fold.js';
import { isWildcard, jumpToFailure, keepFor, type PatternContext } from './pattern-context.js';
import { compileAlternatives } from './pattern-or.js';

type Kind<K extends Pattern['kind']> = Extract<Pattern, { kind: K }>;

/** Tries a pattern on the value on top of the stack, which it takes (`compiler_pattern`, Python/compile.c). */
export function compilePattern(emitter: Emitter, node: Pattern, context: PatternContext): void {
  emitter.at(node.at);
  switch (node.kind) {
    case 'MatchValue':
      compileExpression(emitter, node.value);
      emitter.at(node.at);
      emitter.emit(OP.COMPARE_OP, emitter.name('=='));
      jumpToFailure(emitter, context, OP.POP_JUMP_IF_FALSE);
      return;
    case 'MatchSingleton':
      emitter.constant({ kind: 'atom', value: node.value });
      emitter.emit(OP.IS_OP, 0);
      jumpToFailure(emitter, context, OP.POP_JUMP_IF_FALSE);
      return;
    case 'MatchSequence':
      compileSequence(emitter, node, context);
      return;
    case 'MatchMapping':
      compileMapping(emitter, node, context);
      return;
    case 'MatchClass':
      compileClassPattern(emitter, node, context);
      return;
    case 'MatchStar':
      keepFor(emitter, context, node.name);
      return;
    case 'MatchAs':
      if (node.pattern) {
        context.onTop++;
        emitter.emit(OP.COPY, 1);
        compilePattern(emitter, node.pattern, context);
        context.onTop--;
      }
      keepFor(emitter, context, node.name);
      return;
    case 'MatchOr':
      compileAlternatives(emitter, node.patterns, context);
      return;
    default:
      unreachable(node);
  }
}

function int(emitter: Emitter, value: number): void {
  emitter.constant({ kind: 'atom', value: { type: 'int', value: BigInt(value) } });
}

function checkLength(emitter: Emitter, context: PatternContext, op: '==' | '>=', length: number): void {
  emitter.emit(OP.GET_LEN);
  int(emitter, length);
  emitter.emit(OP.COMPARE_OP, emitter.name(op));
  jumpToFailure(emitter, context, OP.POP_JUMP_IF_FALSE);
}

function compileSequence(emitter: Emitter, { patterns }: Kind<'MatchSequence'>, context: PatternContext): void {
  const star = patterns.findIndex(({ kind }) => kind === 'MatchStar');
  const starred = patterns[star];
  const unnamedStar = starred?.kind === 'MatchStar' && starred.name === undefined;
  const onlyWildcards = patterns.every((each) => isWildcard(each) || (each === starred && unnamedStar));
  context.onTop++;
  emitter.emit(OP.MATCH_SEQUENCE);
  jumpToFailure(emitter, context, OP.POP_JUMP_IF_FALSE);
  if (star < 0) checkLength(emitter, context, '==', patterns.length);
  else if (patterns.length > 1) checkLength(emitter, context, '>=', patterns.length - 1);
  context.onTop--;
  if (onlyWildcards) emitter.emit(OP.POP_TOP);
  else if (unnamedStar) compileBySubscript(emitter, patterns, star, context);
  else compileUnpacked(emitter, patterns, star, context);
}

function compileUnpacked(emitter: Emitter, patterns: readonly Pattern[], star: number, context: PatternContext): void {
  if (star < 0) emitter.emit(OP.UNPACK_SEQUENCE, patterns.length);
  else emitter.emit(OP.UNPACK_EX, star, patterns.length - star - 1);
  context.onTop += patterns.length;
  for (const pattern of patterns) {
    context.onTop--;
    compilePattern(emitter, pattern, context);
  }
}

/** With `*_` in it a sequence is not unpacked: its elements are looked up one by one. */
function compileBySubscript(
  emitter: Emitter,
  patterns: readonly Pattern[],
  star: number,
  context: PatternContext,
): void {
  context.onTop++;
  patterns.forEach((pattern, index) => {
    if (isWildcard(pattern) || index === star) return;
    emitter.emit(OP.COPY, 1);
    if (index < star) int(emitter, index);
    else {
      emitter.emit(OP.GET_LEN);
      int(emitter, patterns.length - index);
      emitter.emit(OP.BINARY_OP, emitter.name('-'));
    }
    emitter.emit(OP.BINARY_SUBSCR);
    compilePattern(emitter, pattern, context);
  });
  context.onTop--;
  emitter.emit(OP.POP_TOP);
}

function notNone(emitter: Emitter, context: PatternContext): void {
  emitter.emit(OP.COPY, 1);
  emitter.constant({ kind: 'atom', value: { type: 'none' } });
  emitter.emit(OP.IS_OP, 1);
  jumpToFailure(emitter, context, OP.POP_JUMP_IF_FALSE);
}

function compileMapping(emitter: Emitter, node: Kind<'MatchMapping'>, context: PatternContext): void {
  const { keys, patterns, rest } = node;
  const size = keys.length;
  context.onTop++;
  emitter.emit(OP.MATCH_MAPPING);
  jumpToFailure(emitter, context, OP.POP_JUMP_IF_FALSE);
  if (size === 0 && rest === undefined) {
    context.onTop--;
    emitter.emit(OP.POP_TOP);
    return;
  }
  if (size > 0) checkLength(emitter, context, '>=', size);
  const constants = keys.map(fold).filter((key) => key !== undefined);
  if (constants.length === size) emitter.constant({ kind: 'tuple', items: constants });
  else {
    for (const key of keys) compileExpression(emitter, key);
    emitter.emit(OP.BUILD_TUPLE, size, emitter.calls.push({ keywords: [], origins: [] }) - 1);
  }
  emitter.at(node.at);
  emitter.emit(OP.MATCH_KEYS);
  context.onTop += 2;
  notNone(emitter, context);
  emitter.emit(OP.UNPACK_SEQUENCE, size);
  context.onTop += size - 1;
  for (const pattern of patterns) {
    context.onTop--;
    compilePattern(emitter, pattern, context);
  }
  context.onTop -= 2;
  if (rest === undefined) {
    emitter.emit(OP.POP_TOP);
    emitter.emit(OP.POP_TOP);
    return;
  }
  emitter.emit(OP.BUILD_MAP, 0, emitter.calls.push({ keywords: [], origins: [], partial: true }) - 1);
  emitter.emit(OP.SWAP, 3);
  emitter.emit(OP.DICT_UPDATE, 2);
  emitter.emit(OP.UNPACK_SEQUENCE, size);
  for (let left = size; left > 0; left--) {
    emitter.emit(OP.COPY, 1 + left);
    emitter.emit(OP.SWAP, 2);
    emitter.emit(OP.DELETE_SUBSCR);
  }
  keepFor(emitter, context, rest);
}

function compileClassPattern(emitter: Emitter, node: Kind<'MatchClass'>, context: PatternContext): void {
  const patterns = [...node.patterns, ...node.kwdPatterns];
  compileExpression(emitter, node.cls);
  emitter.constant({
    kind: 'tuple',
    items: node.kwdAttrs.map((value) => ({ kind: 'atom', value: { type: 'str', value } }) as const),
  });
  emitter.at(node.at);
  emitter.emit(OP.MATCH_CLASS, node.patterns.length);
  context.onTop++;
  notNone(emitter, context);
  emitter.emit(OP.UNPACK_SEQUENCE, patterns.length);
  context.onTop += patterns.length - 1;
  for (const pattern of patterns) {
    context.onTop--;
    if (isWildcard(pattern)) emitter.emit(OP.POP_TOP);
    else compilePattern(emitter, pattern, context);
  }
}

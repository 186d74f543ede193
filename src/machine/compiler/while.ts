import type { Expression, Statement, While } from '../python/index.js';
import { EMPTY_BLOCK, OP } from './code.js';
import type { Block, Emitter } from './emitter.js';
import { breaksOf } from './emptied-blocks.js';
import { fold } from './fold.js';
import { compileBody, jumpIf } from './statements.js';

export function compileWhile(emitter: Emitter, node: While): void {
  const next = emitter.label();
  const otherwise = emitter.label();
  const after = emitter.label();
  const known = truthOfConstant(node.test);
  const forever = known === true;
  const start = emitter.label();
  if (!forever) jumpIf(emitter, node.test, false, otherwise, { at: node.at });
  emitter.place(start);
  const block: Block = { kind: 'loop', isFor: false, next, after, line: node.at.line };
  emitter.blocks.push(block);
  compileBody(emitter, node.body);
  emitter.blocks.pop();
  emitter.place(next);
  emitter.at(node.at);
  emitter.emit(OP.LINE, node.at.line);
  if (forever) emitter.jump(OP.JUMP, start);
  else jumpIf(emitter, node.test, true, start, { at: node.at });
  emitter.place(otherwise);
  if (known === false) emitter.emit(OP.NOP, EMPTY_BLOCK);
  compileBody(emitter, node.orelse);
  emitter.place(after);
  if (forever && endsInOnlyBreak(node.body)) emitter.emit(OP.NOP, EMPTY_BLOCK);
}

/** Whether a number, string, bool or None is true; undefined for anything else. */
export function truthOfConstant(test: Expression): boolean | undefined {
  const constant = fold(test);
  if (constant?.kind !== 'atom') return undefined;
  const { value } = constant;
  return value.type === 'ellipsis' || (value.type !== 'none' && Boolean(value.value));
}

/**
 * Whether the only way out of an endless loop is a `break` behind which nothing of the loop is left but the jump back:
 * that `break` falls through blocks that were emptied (`remove_unreachable`, Python/flowgraph.c).
 */
function endsInOnlyBreak(body: readonly Statement[]): boolean {
  return endsInBreak(body) && body.flatMap(breaksOf).length === 1;
}

function endsInBreak(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  if (last?.kind === 'If') return endsInBreak(last.orelse.length > 0 ? last.orelse : last.body);
  return last?.kind === 'Break';
}

import type { With } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';
import { compileBody } from './statements.js';
import { store } from './targets.js';
import { protectHandler } from './try.js';

/** `with`: the exit method stays on the stack until the block ends. */
export function compileWith(emitter: Emitter, node: With, index = 0): void {
  const item = node.items[index];
  if (item === undefined) {
    compileBody(emitter, node.body);
    return;
  }
  const { at } = item.contextExpr;
  compileExpression(emitter, item.contextExpr);
  const whole = emitter.facts.standsAtParts ? at : node.at;
  emitter.at(whole);
  emitter.emit(OP.BEFORE_WITH);
  const handler = emitter.label();
  const end = emitter.label();
  const region = emitter.region();
  emitter.blocks.push({ kind: 'with', at: whole });
  if (item.optionalVars) store(emitter, item.optionalVars, { from: 'call' });
  else emitter.emit(OP.POP_TOP);
  compileWith(emitter, node, index + 1);
  emitter.protect(region, handler);
  emitter.blocks.pop();
  emitter.at(whole);
  emitter.emit(OP.LINE, at.line);
  emitter.emit(OP.WITH_EXIT);
  emitter.jump(OP.JUMP, end);
  emitter.place(handler);
  emitter.emit(OP.PUSH_EXC);
  emitter.blocks.push({ kind: 'with', at: whole });
  protectHandler(emitter, () => {
    const suppressed = emitter.label();
    emitter.emit(OP.WITH_EXCEPT);
    emitter.jump(OP.POP_JUMP_IF_TRUE, suppressed);
    emitter.emit(OP.COPY, 1);
    emitter.emit(OP.RERAISE);
    emitter.place(suppressed);
    emitter.emit(OP.POP_EXCEPT);
    emitter.emit(OP.POP_TOP);
    emitter.jump(OP.JUMP, end);
  });
  emitter.blocks.pop();
  emitter.place(end);
}

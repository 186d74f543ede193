import type { ExceptHandler, Try } from '../python/index.js';
import { EMPTY_BLOCK, OP } from './code.js';
import type { Emitter, Label } from './emitter.js';
import { finallyLeavesThroughEmptied, leavesThroughEmptied } from './emptied-blocks.js';
import { compileExpression } from './expressions.js';
import { compileBody } from './statements.js';
import { removeName, storeName } from './targets.js';

/** try/except/else/finally, with the finally body copied onto every way out as CPython does. */
export function compileTry(emitter: Emitter, node: Try): void {
  if (node.finalbody.length > 0) compileFinally(emitter, node);
  else compileExcept(emitter, node);
}

function compileFinally(emitter: Emitter, node: Try): void {
  const handler = emitter.label();
  const end = emitter.label();
  const finalbody = (): void => compileBody(emitter, node.finalbody);
  const region = emitter.region();
  emitter.blocks.push({ kind: 'finally', body: finalbody });
  if (node.handlers.length > 0) compileExcept(emitter, node);
  else compileBody(emitter, node.body);
  emitter.blocks.pop();
  emitter.protect(region, handler);
  finalbody();
  emitter.jump(OP.JUMP, end);
  emitter.place(handler);
  emitter.emit(OP.PUSH_EXC);
  protectHandler(emitter, () => {
    emitter.blocks.push({ kind: 'finally-handler' });
    finalbody();
    emitter.blocks.pop();
    emitter.emit(OP.COPY, 1);
    emitter.emit(OP.RERAISE);
  });
  emitter.place(end);
  if (finallyLeavesThroughEmptied(node)) emitter.emit(OP.NOP, EMPTY_BLOCK);
}

function compileExcept(emitter: Emitter, node: Try): void {
  const handler = emitter.label();
  const end = emitter.label();
  const region = emitter.region();
  emitter.blocks.push({ kind: 'try' });
  compileBody(emitter, node.body);
  emitter.blocks.pop();
  emitter.protect(region, handler);
  compileBody(emitter, node.orelse);
  emitter.jump(OP.JUMP, end);
  emitter.place(handler);
  emitter.emit(OP.PUSH_EXC);
  protectHandler(emitter, () => {
    for (const clause of node.handlers) compileHandler(emitter, clause, end);
    emitter.emit(OP.COPY, 1);
    emitter.emit(OP.RERAISE);
  });
  emitter.place(end);
  if (leavesThroughEmptied(node)) emitter.emit(OP.NOP, EMPTY_BLOCK);
}

/** The handler's own code: an exception in it first takes the handled one off. */
export function protectHandler(emitter: Emitter, compile: () => void): void {
  const cleanup = emitter.label();
  const region = emitter.region();
  compile();
  emitter.blocks.push({ kind: 'finally-handler' });
  emitter.protect(region, cleanup);
  emitter.blocks.pop();
  emitter.place(cleanup);
  emitter.emit(OP.SWAP, 2);
  emitter.emit(OP.POP_EXCEPT);
  emitter.emit(OP.RERAISE);
}

function compileHandler(emitter: Emitter, clause: ExceptHandler, end: Label): void {
  const next = emitter.label();
  emitter.at(clause.at);
  emitter.emit(OP.LINE, clause.at.line);
  if (clause.type) {
    compileExpression(emitter, clause.type);
    emitter.at(clause.at);
    emitter.emit(OP.CHECK_EXC_MATCH);
    emitter.jump(OP.POP_JUMP_IF_FALSE, next);
  }
  const { name } = clause;
  if (name !== undefined) {
    emitter.emit(OP.COPY, 1);
    storeName(emitter, name, { from: 'call' });
  }
  const unbind = (): void => {
    if (name === undefined) return;
    emitter.constant({ kind: 'atom', value: { type: 'none' } });
    storeName(emitter, name, { from: 'constant' });
    removeName(emitter, name);
  };
  const region = name === undefined ? undefined : emitter.region();
  emitter.blocks.push({ kind: 'handler', name });
  compileBody(emitter, clause.body);
  emitter.blocks.pop();
  const failed = emitter.label();
  if (region) {
    emitter.blocks.push({ kind: 'finally-handler' });
    emitter.protect(region, failed);
    emitter.blocks.pop();
  }
  emitter.emit(OP.POP_EXCEPT);
  unbind();
  emitter.jump(OP.JUMP, end);
  if (name !== undefined) {
    emitter.place(failed);
    unbind();
    emitter.emit(OP.RERAISE);
  }
  emitter.place(next);
}

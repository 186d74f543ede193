import type { Call, Comprehension } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';

/**
 * `any`, `all`, `tuple`, `list` or `set` of a generator expression: a loop in the caller's frame if the name still
 * leads to the builtin, else a call (`maybe_optimize_function_call`, Python/codegen.c of 3.14).
 */
export function compileConsumer(emitter: Emitter, node: Call, name: string, generator: Comprehension): void {
  const next = emitter.label();
  const exhausted = emitter.label();
  const call = emitter.label();
  const end = emitter.label();
  compileExpression(emitter, node.func);
  emitter.emit(OP.COPY, 1);
  emitter.emit(OP.IS_BUILTIN, emitter.name(name));
  emitter.jump(OP.POP_JUMP_IF_FALSE, call);
  emitter.emit(OP.POP_TOP);
  const collects = name !== 'any' && name !== 'all';
  if (collects) {
    const shape = emitter.calls.push({ keywords: [], origins: [], partial: true }) - 1;
    emitter.emit(name === 'set' ? OP.BUILD_SET : OP.BUILD_LIST, 0, shape);
  }
  compileExpression(emitter, generator);
  emitter.at(node.func.at);
  emitter.place(next);
  emitter.jump(OP.FOR_ITER, exhausted);
  if (collects) {
    emitter.emit(name === 'set' ? OP.SET_ADD : OP.LIST_APPEND, 2);
    emitter.jump(OP.JUMP, next);
  } else {
    emitter.jump(name === 'all' ? OP.POP_JUMP_IF_TRUE : OP.POP_JUMP_IF_FALSE, next);
    emitter.emit(OP.POP_ITER);
    emitter.constant({ kind: 'atom', value: { type: 'bool', value: name === 'any' } });
    emitter.jump(OP.JUMP, end);
  }
  emitter.place(exhausted);
  if (name === 'tuple') emitter.emit(OP.LIST_TO_TUPLE);
  else if (!collects) emitter.constant({ kind: 'atom', value: { type: 'bool', value: name === 'all' } });
  emitter.jump(OP.JUMP, end);
  emitter.place(call);
  emitter.emit(OP.PUSH_NULL);
  compileExpression(emitter, generator);
  emitter.at(node.at);
  const origins = [{ from: 'call' }, { from: 'call' }] as const;
  emitter.emit(OP.CALL, 1, emitter.calls.push({ keywords: [], origins }) - 1);
  emitter.place(end);
}

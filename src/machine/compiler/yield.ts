import type { Statement, Yield, YieldFrom } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';
import { children } from './tree.js';
import { unsupported } from './unsupported.js';

/** `yield value`, whose own value is what `send()` gives it, or `yield from iterable`. */
export function compileYield(emitter: Emitter, node: Yield | YieldFrom): void {
  if (emitter.instructions[0]?.op !== OP.RETURN_GENERATOR) throw unsupported(emitter, node, 'yield here');
  if (node.value) compileExpression(emitter, node.value);
  else emitter.constant({ kind: 'atom', value: { type: 'none' } });
  emitter.at(node.at);
  if (node.kind === 'Yield') {
    emitter.emit(OP.YIELD_VALUE);
    return;
  }
  const end = emitter.label();
  emitter.emit(OP.GET_YIELD_FROM_ITER);
  emitter.constant({ kind: 'atom', value: { type: 'none' } });
  emitter.jump(OP.YIELD_FROM, end);
  emitter.place(end);
}

/** Whether a function with this body is a generator function. */
export function yields(node: Parameters<typeof children>[0]): boolean {
  return node.kind === 'Yield' || node.kind === 'YieldFrom' || children(node).some(yields);
}

export const bodyYields = (body: readonly Statement[]): boolean => body.some(yields);

import { unreachable } from '../../errors.js';
import type { Expression } from '../python/index.js';
import { OP } from './code.js';
import type { Block, Emitter, Region } from './emitter.js';
import { compileExpression, originOf } from './expressions.js';
import { fold } from './fold.js';
import { removeName, storeName } from './targets.js';

/** `break` or `continue`. */
export function leaveLoop(emitter: Emitter, isBreak: boolean): void {
  const loop = emitter.blocks.findLast((block) => block.kind === 'loop');
  if (loop?.kind !== 'loop') throw new Error('break or continue outside a loop');
  unwind(emitter, emitter.blocks.indexOf(loop) + 1, false);
  if (isBreak && loop.isFor) emitter.emit(OP.POP_ITER);
  emitter.jump(OP.JUMP, isBreak ? loop.after : loop.next);
  emitter.left();
}

/** `return`, with or without a value. */
export function compileReturn(emitter: Emitter, value: Expression | undefined): void {
  const none = { kind: 'atom', value: { type: 'none' } } as const;
  const constant = value ? fold(value) : none;
  const leaves = emitter.blocks.some((block) => block.kind !== 'loop' || block.isFor);
  if (value && !constant) compileExpression(emitter, value);
  if (leaves) unwind(emitter, 0, value !== undefined && !constant);
  if (constant) emitter.constant(constant);
  emitter.emit(OP.RETURN_VALUE, 0, emitter.origin(value ? originOf(value) : { from: 'constant' }));
  emitter.left();
}

/** Emits what leaving all blocks from index `keep` on must do; `value`: a return value lies on top. */
function unwind(emitter: Emitter, keep: number, value: boolean): void {
  const left = emitter.blocks.splice(keep);
  const leaving = new Map<Region, number>();
  for (let index = left.length - 1; index >= 0; index--) {
    const block = left[index];
    if (block === undefined) continue;
    for (const region of emitter.regions) {
      if (region.level >= keep + index && !leaving.has(region)) leaving.set(region, emitter.instructions.length);
    }
    emitter.blocks.push(...left.slice(0, index));
    leaveBlock(emitter, block, value);
    emitter.blocks.length = keep;
  }
  emitter.blocks.push(...left);
  for (const [region, from] of leaving) {
    const gap: [number, number] = [from, emitter.instructions.length];
    region.gaps.push(gap);
    emitter.leaving.push(gap);
  }
}

function leaveBlock(emitter: Emitter, block: Block, value: boolean): void {
  switch (block.kind) {
    case 'loop':
      if (!block.isFor) return;
      if (value) emitter.emit(OP.SWAP, 2);
      emitter.emit(OP.POP_ITER);
      return;
    case 'try':
      return;
    case 'finally':
      if (value) emitter.blocks.push({ kind: 'value' });
      block.body();
      if (value) emitter.blocks.pop();
      return;
    case 'value':
      if (value) emitter.emit(OP.SWAP, 2);
      emitter.emit(OP.POP_TOP);
      return;
    case 'handler':
    case 'finally-handler':
      if (value) emitter.emit(OP.SWAP, 2);
      emitter.emit(OP.POP_EXCEPT);
      if (block.kind === 'handler' && block.name !== undefined) {
        emitter.constant({ kind: 'atom', value: { type: 'none' } });
        storeName(emitter, block.name, { from: 'constant' });
        removeName(emitter, block.name);
      }
      return;
    case 'with':
      emitter.at(block.at);
      if (value) emitter.emit(OP.SWAP, 2);
      emitter.emit(OP.WITH_EXIT);
      return;
    default:
      unreachable(block);
  }
}

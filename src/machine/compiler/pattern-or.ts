import type { Pattern } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { jumpToFailure, PatternContext, rotate } from './pattern-context.js';
import { compilePattern } from './patterns.js';

/** `p | q`: each alternative is tried on a copy; all leave their names in the order of the first (`compiler_pattern_or`). */
export function compileAlternatives(emitter: Emitter, patterns: readonly Pattern[], context: PatternContext): void {
  const end = emitter.label();
  let control: readonly string[] = [];
  patterns.forEach((pattern, index) => {
    const own = new PatternContext();
    emitter.at(pattern.at);
    emitter.emit(OP.COPY, 1);
    compilePattern(emitter, pattern, own);
    if (index === 0) control = own.stores;
    else reorder(emitter, own.stores, control);
    emitter.jump(OP.JUMP, end);
    own.placeFailures(emitter);
  });
  emitter.emit(OP.POP_TOP);
  jumpToFailure(emitter, context, OP.JUMP);
  emitter.place(end);
  const rotations = control.length + 1 + context.onTop + context.stores.length;
  for (const name of control) {
    rotate(emitter, rotations);
    context.stores.push(name);
  }
  emitter.emit(OP.POP_TOP);
}

/** Brings the values of `stores` on the stack into the order of `control`. */
function reorder(emitter: Emitter, stores: string[], control: readonly string[]): void {
  for (let wanted = control.length - 1; wanted >= 0; wanted--) {
    const found = stores.indexOf(control[wanted] as string);
    if (found === wanted) continue;
    const rotated = stores.splice(0, found + 1);
    stores.splice(wanted - found, 0, ...rotated);
    for (let round = 0; round <= found; round++) rotate(emitter, wanted + 1);
  }
}

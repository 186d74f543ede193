import type { Pattern } from '../python/index.js';
import { OP, type Op } from './code.js';
import type { Emitter, Label } from './emitter.js';

/** What lies on the stack while one pattern is tried (`pattern_context`, Python/compile.c). */
export class PatternContext {
  /** Names whose values wait on the stack, the first on top. */
  stores: string[] = [];
  /** Values above them that belong to patterns not tried yet. */
  onTop = 0;
  /** Where to go on failure, by the number of values to pop first. */
  failures: Label[] = [];

  /** Places the ways out: each pops one value and falls into the next. */
  placeFailures(emitter: Emitter): void {
    for (let pops = this.failures.length - 1; pops >= 0; pops--) {
      emitter.place(this.failures[pops] as Label);
      if (pops > 0) emitter.emit(OP.POP_TOP);
    }
    this.failures = [];
  }
}

/** The way out that pops so many values. */
export function failAt(emitter: Emitter, context: PatternContext, pops: number): Label {
  while (context.failures.length <= pops) context.failures.push(emitter.label());
  return context.failures[pops] as Label;
}

/** Leaves the pattern by `op`: everything it has put on the stack goes. */
export function jumpToFailure(emitter: Emitter, context: PatternContext, op: Op): void {
  emitter.jump(op, failAt(emitter, context, context.onTop + context.stores.length));
}

/** Puts the value on top under `count - 1` others. */
export function rotate(emitter: Emitter, count: number): void {
  for (let depth = count; depth > 1; depth--) emitter.emit(OP.SWAP, depth);
}

/** Keeps the value on top for `name`, or drops it. */
export function keepFor(emitter: Emitter, context: PatternContext, name: string | undefined): void {
  if (name === undefined) {
    emitter.emit(OP.POP_TOP);
    return;
  }
  rotate(emitter, context.onTop + context.stores.length + 1);
  context.stores.push(name);
}

/** `_` */
export function isWildcard(pattern: Pattern): boolean {
  return pattern.kind === 'MatchAs' && pattern.name === undefined;
}

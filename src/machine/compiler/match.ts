import type { Match } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';
import { compileExpression } from './expressions.js';
import { failAt, isWildcard, PatternContext } from './pattern-context.js';
import { compilePattern } from './patterns.js';
import { compileBody, jumpIf } from './statements.js';
import { storeName } from './targets.js';

/** `match` (`compiler_match_inner`, Python/compile.c): the subject stays on the stack until a pattern fits. */
export function compileMatch(emitter: Emitter, { subject, cases }: Match): void {
  compileExpression(emitter, subject);
  const end = emitter.label();
  const last = cases.at(-1);
  const hasDefault = last !== undefined && isWildcard(last.pattern) && cases.length > 1;
  const tried = hasDefault ? cases.slice(0, -1) : cases;
  tried.forEach(({ pattern, guard, body }, index) => {
    const isLast = index === tried.length - 1;
    emitter.at(pattern.at);
    emitter.emit(OP.LINE, pattern.at.line);
    if (!isLast) emitter.emit(OP.COPY, 1);
    const context = new PatternContext();
    compilePattern(emitter, pattern, context);
    for (const name of context.stores) storeName(emitter, name, { from: 'subscript' });
    if (guard) jumpIf(emitter, guard, false, failAt(emitter, context, 0), { at: pattern.at });
    emitter.at(pattern.at);
    if (!isLast) emitter.emit(OP.POP_TOP);
    compileBody(emitter, body);
    emitter.jump(OP.JUMP, end);
    emitter.at(pattern.at);
    context.placeFailures(emitter);
  });
  if (hasDefault) {
    emitter.at(last.pattern.at);
    emitter.emit(OP.LINE, last.pattern.at.line);
    if (last.guard) jumpIf(emitter, last.guard, false, end, { at: last.pattern.at });
    compileBody(emitter, last.body);
  }
  emitter.place(end);
}

import type { Statement, Try } from '../python/index.js';

/**
 * Blocks that CPython empties because nothing leads to them stay where they are (`remove_unreachable`,
 * Python/flowgraph.c). In 3.14 nothing behind an empty block that is fallen into has its loads borrowed.
 */

/** Whether what follows a `try` is reached through an emptied block: the end of a handler that does not end there. */
export function leavesThroughEmptied({ body, handlers, orelse }: Try): boolean {
  const emptied = handlers.some((clause) => clause.type === undefined || neverEnds(clause.body));
  const last = (orelse.length > 0 ? orelse : body).at(-1);
  return emptied && !(last?.kind === 'If' && last.orelse.length > 0);
}

/** Whether a block surely leaves by something other than its end. */
function neverEnds(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  switch (last?.kind) {
    case 'Raise':
    case 'Return':
    case 'Break':
    case 'Continue':
      return true;
    case 'If':
      return last.orelse.length > 0 && neverEnds(last.body) && neverEnds(last.orelse);
    default:
      return false;
  }
}

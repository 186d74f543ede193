import { children, type Expression, type Statement, type Try } from '../python/index.js';
import { truthOfConstant } from './while.js';

/**
 * Blocks that CPython empties because nothing leads to them stay where they are (`remove_unreachable`,
 * Python/flowgraph.c), also when the handlers around them move to the end of the code. In 3.14 nothing behind an empty
 * block that is fallen into has its loads borrowed.
 */

/** Whether what follows a `try` with handlers is reached through an emptied block only. */
export function leavesThroughEmptied({ body, handlers, orelse }: Try): boolean {
  const emptied = handlers.some(
    (clause) => clause.type === undefined || neverEnds(clause.body) || clause.body.some(empties),
  );
  return emptied && endsStraight(orelse.length > 0 ? orelse : body);
}

/** The same for the copy of a `finally` that runs after an exception. */
export function finallyLeavesThroughEmptied({ finalbody }: Try): boolean {
  return finalbody.some(empties) && endsStraight(finalbody);
}

/** Whether a block goes on behind its last statement without a jump of its own to there. */
export function endsStraight(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  if (last?.kind === 'If') return last.orelse.length === 0;
  return (last?.kind !== 'For' && last?.kind !== 'While') || last.body.flatMap(breaksOf).length === 0;
}

/** The breaks that leave the loop this statement stands in. */
export function breaksOf(node: Statement): readonly Statement[] {
  if (node.kind === 'Break') return [node];
  if (node.kind === 'For' || node.kind === 'While') return node.orelse.flatMap(breaksOf);
  return blocksOf(node).flatMap((block) => block.flatMap(breaksOf));
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
    case 'While':
      return truthOfConstant(last.test) === true && last.body.flatMap(breaksOf).length === 0;
    default:
      return false;
  }
}

/** Whether a statement has code that nothing leads to. */
function empties(node: Statement): boolean {
  const blocks = blocksOf(node);
  const dead = blocks.some((block) => block.some((_, index) => index > 0 && neverEnds(block.slice(0, index))));
  if (dead || blocks.some((block) => block.some(empties)) || children(node).some(decides)) return true;
  switch (node.kind) {
    case 'If':
      return node.orelse.length > 0 && neverEnds(node.body);
    case 'For':
    case 'While':
    case 'With':
      return neverEnds(node.body);
    case 'Try':
      return neverEnds(node.body) || node.handlers.some(({ type, body }) => type === undefined || neverEnds(body));
    default:
      return false;
  }
}

/** Whether a constant decides which way is taken inside an expression, or for a test. */
function decides(node: ReturnType<typeof children>[number]): boolean {
  if (node.kind === 'IfExp' && truthOfConstant(node.test) !== undefined) return true;
  if (node.kind === 'BoolOp' && node.values.some((value: Expression) => truthOfConstant(value) !== undefined))
    return true;
  return !STATEMENTS.has(node.kind) && children(node).some(decides);
}

const STATEMENTS: ReadonlySet<string> = new Set([
  'If',
  'For',
  'While',
  'Try',
  'With',
  'FunctionDef',
  'ClassDef',
  'ExceptHandler',
]);

function blocksOf(node: Statement): readonly (readonly Statement[])[] {
  switch (node.kind) {
    case 'If':
    case 'For':
    case 'While':
      return [node.body, node.orelse];
    case 'With':
      return [node.body];
    case 'Try':
      return [node.body, ...node.handlers.map(({ body }) => body), node.orelse, node.finalbody];
    default:
      return [];
  }
}

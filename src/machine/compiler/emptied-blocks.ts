import type { Expression, Statement, Try } from '../python/index.js';
import { children } from './tree.js';
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
  if (last?.kind === 'If') return last.orelse.length === 0 || neverEnds(last.body);
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
  return body.some((node) => {
    switch (node.kind) {
      case 'Raise':
      case 'Return':
      case 'Break':
      case 'Continue':
        return true;
      case 'If':
        return node.orelse.length > 0 && neverEnds(node.body) && neverEnds(node.orelse);
      case 'While':
        return truthOfConstant(node.test) === true && node.body.flatMap(breaksOf).length === 0;
      case 'Try':
        return neverEnds(node.finalbody) || triesWithoutEnd(node);
      default:
        return false;
    }
  });
}

function triesWithoutEnd({ body, handlers, orelse }: Try): boolean {
  return (neverEnds(body) || neverEnds(orelse)) && handlers.every((clause) => neverEnds(clause.body));
}

/** Whether a statement has code that nothing leads to. */
function empties(node: Statement): boolean {
  const blocks = blocksOf(node);
  const dead = blocks.some((block) => block.some((_, index) => index > 0 && neverEnds(block.slice(0, index))));
  if (dead || blocks.some((block) => block.some(empties))) return true;
  switch (node.kind) {
    case 'If':
      return node.orelse.length > 0 && (neverEnds(node.body) || truthOfConstant(node.test) === true);
    case 'For':
    case 'While':
      return neverEnds(node.body) || endsInLeaving(node.body);
    case 'With':
      return neverEnds(node.body);
    case 'Try':
      return neverEnds(node.body) || node.handlers.some(({ type, body }) => type === undefined || neverEnds(body));
    default:
      return false;
  }
}

/** Whether the last thing in a loop is an `if` that leaves it: the jump back behind it is never come to. */
function endsInLeaving(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  return last?.kind === 'If' && last.orelse.length === 0 && neverEnds(last.body);
}

function blocksOf(node: Statement): readonly (readonly Statement[])[] {
  switch (node.kind) {
    case 'If':
    case 'For':
    case 'While':
      return [node.body, node.orelse];
    case 'With':
      return [node.body];
    case 'Match':
      return node.cases.map(({ body }) => body);
    case 'Try':
      return [node.body, ...node.handlers.map(({ body }) => body), node.orelse, node.finalbody];
    default:
      return [];
  }
}

/**
 * Whether nobody can say here which blocks are fallen into behind this statement: then no count that depends on it is
 * shown. What is left to say was measured on 3.14, one shape at a time.
 */
export function isUnsure(node: Statement): boolean {
  switch (node.kind) {
    case 'Try':
      return !isPlainTry(node) || jumps(node);
    case 'With':
      return !node.body.every(isSimpleOrIf) || jumps(node);
    case 'While':
      if (truthOfConstant(node.test) === undefined) return false;
      if (jumps(node)) return true;
      return !node.body.every(isSimpleOrIf) || !node.orelse.every(isSimple) || node.body.slice(0, -1).some(stops);
    case 'Match':
      return !node.cases.every(
        ({ guard, body }) => body.every(isSimpleOrIf) && !(guard && truthOfConstant(guard) !== undefined),
      );
    case 'If':
      if (truthOfConstant(node.test) === undefined) return false;
      return ![...node.body, ...node.orelse].every(isSimple) || jumps(node);
    default:
      return false;
  }
}

/** Whether an expression in there jumps: conditional ones, `yield from`, and calls that run as a loop in this frame. */
function jumps(node: Statement | Expression): boolean {
  if (node.kind === 'IfExp' || node.kind === 'YieldFrom') return true;
  const [only] = node.kind === 'Call' ? node.args : [];
  return (only?.kind === 'Comprehension' && only.of === 'generator') || children(node).some(jumps);
}

function isPlainTry({ body, handlers, orelse, finalbody }: Try): boolean {
  const handled = handlers.every((clause) => clause.body.every(isSimpleOrIf));
  return handled && finalbody.every(isSimple) && [...body, ...orelse].every(isPlainFlow);
}

const isSimple = (node: Statement): boolean => blocksOf(node).length === 0;

const isSimpleOrIf = (node: Statement): boolean =>
  isSimple(node) || (node.kind === 'If' && blocksOf(node).flat().every(isSimple) && !isUnsure(node));

/** Tests and loops of simple statements and tests. */
function isPlainFlow(node: Statement): boolean {
  if (isSimple(node)) return true;
  const isLoop = node.kind === 'For' || (node.kind === 'While' && truthOfConstant(node.test) === undefined);
  return isSimpleOrIf(node) || (isLoop && blocksOf(node).flat().every(isSimpleOrIf));
}

const stops = (node: Statement): boolean => neverEnds([node]);

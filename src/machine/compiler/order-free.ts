import type { Call, Comprehension, Expression } from '../python/index.js';
import { OP } from './code.js';
import type { Emitter } from './emitter.js';

/** Functions whose result is the same in whatever order they get plain values. */
export const ORDER_FREE: ReadonlySet<string> = new Set(['all', 'any', 'max', 'min', 'sorted', 'sum']);

/** Argument of a GET_ITER whose order nobody sees; its shape names the attributes that the elements are asked for. */
export const ANY_ORDER = 2;

/** Remembers a comprehension that is the only argument of such a function and only looks at its elements. */
export function noteOrderFree(emitter: Emitter, { func, args: [only], args, keywords }: Call): void {
  if (func.kind !== 'Name' || !ORDER_FREE.has(func.id) || args.length + keywords.length !== 1) return;
  if (only?.kind !== 'Comprehension' || (only.of !== 'generator' && only.of !== 'list')) return;
  const [first, ...others] = only.generators;
  if (first === undefined || others.length > 0 || first.target.kind !== 'Name') return;
  const names = new Set<string>();
  if (![only.element, ...first.ifs].every((part) => looks(part, first.target, names))) return;
  emitter.orderFree.set(only, [...names]);
}

/** GET_ITER for the first iterable of a comprehension that runs in the frame of `emitter`. */
export function emitIterator(emitter: Emitter, within: Emitter, node: Comprehension): void {
  const keywords = within.orderFree.get(node);
  if (keywords === undefined) emitter.emit(OP.GET_ITER);
  else emitter.emit(OP.GET_ITER, ANY_ORDER, emitter.calls.push({ keywords, origins: [] }) - 1);
}

/** Whether an expression does nothing but look at attributes of the element and at identities. */
function looks(node: Expression, target: Expression, names: Set<string>): boolean {
  const all = (parts: readonly Expression[]): boolean => parts.every((part) => looks(part, target, names));
  switch (node.kind) {
    case 'Constant':
      return true;
    case 'Attribute':
      if (node.value.kind !== 'Name' || target.kind !== 'Name' || node.value.id !== target.id) return false;
      names.add(node.attr);
      return true;
    case 'Compare': {
      const parts = [node.left, ...node.comparators];
      const identity = node.ops.every((op) => op === 'is' || op === 'is not');
      if (identity) return parts.every((part) => part.kind === 'Name' || isGlobals(part) || looks(part, target, names));
      return all(parts);
    }
    case 'BoolOp':
      return all(node.values);
    case 'UnaryOp':
      return node.op === 'not' && looks(node.operand, target, names);
    default:
      return false;
  }
}

function isGlobals(node: Expression): boolean {
  return node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'globals' && node.args.length === 0;
}

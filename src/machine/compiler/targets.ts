import type { Expression } from '../python/index.js';
import { OP, type OriginSource } from './code.js';
import type { Emitter, HiddenVariable } from './emitter.js';
import { compileExpression, originOf } from './expressions.js';
import { fold } from './fold.js';
import { kindOf } from './scope.js';
import { unsupported } from './unsupported.js';

/** Stores the value on top of the stack into `target`. */
export function store(emitter: Emitter, target: Expression, origin: OriginSource): void {
  emitter.at(target.at);
  switch (target.kind) {
    case 'Name':
      storeName(emitter, target.id, origin);
      return;
    case 'Attribute':
      compileExpression(emitter, target.value);
      emitter.at(target.at);
      emitter.emit(OP.STORE_ATTR, emitter.name(emitter.mangle(target.attr)), emitter.origin(origin));
      return;
    case 'Subscript':
      compileExpression(emitter, target.value);
      compileExpression(emitter, target.slice);
      emitter.at(target.at);
      emitter.emit(OP.STORE_SUBSCR, emitter.origin(originOf(target.value)), emitter.origin(origin));
      return;
    case 'Tuple':
    case 'List':
      unpack(emitter, target.elts, origin);
      return;
    default:
      throw unsupported(emitter, target, 'this assignment target');
  }
}

function unpack(emitter: Emitter, targets: readonly Expression[], origin: OriginSource): void {
  const star = targets.findIndex(({ kind }) => kind === 'Starred');
  if (star < 0) emitter.emit(OP.UNPACK_SEQUENCE, targets.length);
  else emitter.emit(OP.UNPACK_EX, star, targets.length - star - 1);
  const element: OriginSource = origin.from === 'iteration' ? origin : { from: 'subscript' };
  for (const target of targets) store(emitter, target.kind === 'Starred' ? target.value : target, element);
}

/**
 * `a, b = x, y` of two or three makes no tuple: the values are stored from the stack (BUILD_TUPLE with UNPACK_SEQUENCE
 * in `optimize_basic_block`). Different locals take them in the order of the stack, the last one first
 * (`apply_static_swaps`, Python/flowgraph.c). Gives false where this is no such assignment.
 */
export function assignFromStack(emitter: Emitter, target: Expression, value: Expression): boolean {
  if (value.kind !== 'Tuple' || (target.kind !== 'Tuple' && target.kind !== 'List')) return false;
  const { elts } = target;
  const count = elts.length;
  const plain = ![...elts, ...value.elts].some(({ kind }) => kind === 'Starred');
  if (count !== value.elts.length || count < 1 || count > 3 || !plain || fold(value)) return false;
  for (const element of value.elts) compileExpression(emitter, element);
  const locals = elts.map((each) => (each.kind === 'Name' ? fastName(emitter, each.id) : undefined));
  const turned = !locals.includes(undefined) && new Set(locals).size === count;
  if (!turned && count > 1) emitter.emit(OP.SWAP, count);
  for (const each of turned ? elts.toReversed() : elts) store(emitter, each, { from: 'subscript' });
  return true;
}

/** The name of a local, which has its slot from now on. */
function fastName(emitter: Emitter, id: string): string | undefined {
  const name = emitter.mangle(id);
  if (kindOf(emitter.scope, name) !== 'fast') return undefined;
  emitter.fast(name);
  return name;
}

/** Binds `id` to the value on top of the stack. */
export function storeName(emitter: Emitter, id: string, origin: OriginSource): void {
  const name = emitter.mangle(id);
  const from = emitter.origin(origin);
  const hidden = hiddenVariable(emitter, name);
  if (hidden) {
    if (hidden.inCell) emitter.emit(OP.STORE_DEREF, emitter.deref(name), from);
    else emitter.emit(OP.STORE_FAST, emitter.fast(hidden.local), from);
    return;
  }
  const kind = kindOf(emitter.scope, name);
  if (kind === 'fast') emitter.emit(OP.STORE_FAST, emitter.fast(name), from);
  else if (kind === 'cell' || kind === 'free') emitter.emit(OP.STORE_DEREF, emitter.deref(name), from);
  else if (kind === 'global') emitter.emit(OP.STORE_GLOBAL, emitter.name(name), from);
  else emitter.emit(OP.STORE_NAME, emitter.name(name), from);
}

/** Carries out `del target`. */
export function remove(emitter: Emitter, target: Expression): void {
  emitter.at(target.at);
  switch (target.kind) {
    case 'Name':
      removeName(emitter, target.id);
      return;
    case 'Attribute':
      compileExpression(emitter, target.value);
      emitter.at(target.at);
      emitter.emit(OP.DELETE_ATTR, emitter.name(emitter.mangle(target.attr)));
      return;
    case 'Subscript':
      compileExpression(emitter, target.value);
      compileExpression(emitter, target.slice);
      emitter.at(target.at);
      emitter.emit(OP.DELETE_SUBSCR);
      return;
    case 'Tuple':
    case 'List':
      for (const element of target.elts) remove(emitter, element);
      return;
    default:
      throw unsupported(emitter, target, 'del of this');
  }
}

export function removeName(emitter: Emitter, id: string): void {
  const name = emitter.mangle(id);
  const kind = kindOf(emitter.scope, name);
  if (kind === 'fast') emitter.emit(OP.DELETE_FAST, emitter.fast(name));
  else if (kind === 'cell' || kind === 'free') emitter.emit(OP.DELETE_DEREF, emitter.deref(name));
  else if (kind === 'global') emitter.emit(OP.DELETE_GLOBAL, emitter.name(name));
  else emitter.emit(OP.DELETE_NAME, emitter.name(name));
}

/** The variable of that name of a comprehension around; undefined for any other name. */
export function hiddenVariable(emitter: Emitter, name: string): HiddenVariable | undefined {
  return emitter.hidden.findLast((variable) => variable.name === name);
}
